/// The members of an object that its description does not name: the head of the file, conflicts, and
/// what this version does not know.
struct OtherMembers {
  let isRoot: Bool
  var names = NameSet()
  var hasConflicts = false
  var hasFormat = false
  var hasVersion = false

  init(isRoot: Bool) {
    self.isRoot = isRoot
  }

  /// Names what the head of a file lacks.
  func reportMissing(from offset: Int, _ scanner: inout JSONScanner) {
    if !hasFormat { scanner.report(.missingField, at: offset, below: "format") }
    if !hasVersion { scanner.report(.missingField, at: offset, below: "version") }
  }
}

extension FieldReader {
  /// Reads a member that no described field wanted.
  mutating func otherMember<Value: Described>(_ value: inout Value, _ others: inout OtherMembers) {
    let offset = scanner.position
    let problemCount = scanner.problems.count
    let name = scanner.string()
    guard !scanner.isStopped else { return }
    // A name spelled with escapes may still be a known one: one more run decides.
    if escapedName == nil, scanner.hasBackslash(offset..<scanner.position) {
      scanner.position = offset
      scanner.problems.removeLast(scanner.problems.count - problemCount)
      escapedName = Array(name.utf8)
      return
    }
    escapedName = nil
    scanner.step = .name(offset)
    scanner.colon()
    guard !scanner.isStopped else { return }
    var isNew = true
    if others.isRoot, name == "format" {
      isNew = !others.hasFormat
      others.hasFormat = true
      readFormat()
    } else if others.isRoot, name == "version" {
      isNew = !others.hasVersion
      others.hasVersion = true
      readVersion()
    } else if name == "conflicts" {
      isNew = !others.hasConflicts
      others.hasConflicts = true
      value.conflicts += readConflicts()
    } else {
      isNew = others.names.insert(name, among: value.unknown)
      scanner.spend(MemoryLayout<JSONMember>.stride)
      value.unknown.append(JSONMember(name, scanner.value()))
    }
    if !isNew { scanner.report(.duplicateKey, at: offset) }
    ends()
  }

  private mutating func readFormat() {
    let offset = scanner.position
    let found = scanner.token()
    guard scanner.value() != .string(JourneyFormat.name) else { return }
    scanner.report(.wrongFormat, at: offset, found: found, allowed: .words([JourneyFormat.name]))
  }

  private mutating func readVersion() {
    let offset = scanner.position
    let found = scanner.token()
    guard case .number(let spelling) = scanner.value(), let number = Double(spelling),
      number >= Double(oldestVersion), number == number.rounded(), number < 1e15
    else {
      scanner.report(.wrongVersion, at: offset, found: found, allowed: .limit(oldestVersion))
      return
    }
    version = number
    if number > Double(currentVersion) {
      scanner.report(
        .newerVersion, at: offset, found: found, allowed: .limit(currentVersion))
    }
  }

  private mutating func readConflicts() -> [Conflict] {
    var conflicts: [Conflict] = []
    guard beginsList() else { return conflicts }
    repeat {
      scanner.step = .index(conflicts.count)
      scanner.spend(MemoryLayout<Conflict>.stride)
      conflicts.append(readConflict())
      if !scanner.isStopped { scanner.step = .none }
    } while scanner.nextElement()
    return conflicts
  }

  private mutating func readConflict() -> Conflict {
    let offset = scanner.position
    var conflict = Conflict(field: "", value: .null)
    guard beginsObject(), case .object(let members) = scanner.value() else { return conflict }
    var hasField = false
    var hasValue = false
    for member in members {
      switch (member.name, member.value) {
      case ("field", .string(let text)): (conflict.field, hasField) = (text, true)
      case ("value", let value): (conflict.value, hasValue) = (value, true)
      case ("by", .string(let text)): conflict.by = text
      case ("field", let value), ("by", let value):
        if member.name == "field" { hasField = true }
        scanner.report(
          .wrongType, at: offset, found: Quotation.visible(value.compactText),
          allowed: .shape(.text), below: member.name)
      default: conflict.unknown.append(member)
      }
    }
    if !hasField { scanner.report(.missingField, at: offset, below: "field") }
    if !hasValue { scanner.report(.missingField, at: offset, below: "value") }
    return conflict
  }
}

extension JSONScanner {
  /// Whether some text in a range is spelled with escapes.
  func hasBackslash(_ range: Range<Int>) -> Bool {
    range.contains { start[$0] == UInt8(ascii: "\\") }
  }
}
