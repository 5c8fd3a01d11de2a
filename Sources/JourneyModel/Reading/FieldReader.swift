/// Reads described entities straight from the bytes, in one pass.
///
/// A description names its fields in the order of the file, so in a canonical file the next member
/// is always one of the next fields, and no name is ever looked up in a table. Members in another
/// order cost a further run over the description; a member that no run wants is unknown and kept.
struct FieldReader {
  var scanner: JSONScanner
  var frame = Frame()
  /// The version that the file names.
  var version: Double?
  /// Kinds of which some identifier could not be read: references to them cannot be judged.
  var brokenKinds: Set<EntityKind> = []
  /// Told now and then how many bytes have been read.
  var progress: ((Int) -> Void)?
  /// The name at hand, where it is spelled with escapes.
  var escapedName: [UInt8]?

  /// Where the reader is within the object at hand.
  struct Frame {
    /// Whether a member's name is at hand.
    var isAtMember = false
    /// Whether the current run over the description has taken a member.
    var hasTaken = false
    /// The bit of the next field; where it is set in `seen`, the field was read.
    var bit: UInt64 = 1
    var seen: UInt64 = 0
    var required: UInt64 = 0
    /// Whether this run only reports which required fields are missing, and where the object began.
    var missingFrom: Int?
    var hasBrokenIdentifier = false
  }

  /// The version of the format that the descriptions are of, and the oldest that can be read.
  let currentVersion: Int
  let oldestVersion: Int

  init(_ scanner: JSONScanner, version: Int, oldest: Int) {
    self.scanner = scanner
    currentVersion = version
    oldestVersion = oldest
  }

  /// Reads the object whose brace is at hand into a blank value.
  mutating func object<Value: Described>(_ value: inout Value, isRoot: Bool = false) {
    let offset = scanner.position
    guard scanner.enter() else { return }
    let outer = frame
    frame = Frame()
    frame.isAtMember = scanner.memberFollows()
    var others = OtherMembers(isRoot: isRoot)
    while true {
      frame.bit = 1
      frame.hasTaken = false
      Value.describe(&value, &self)
      guard frame.isAtMember, !scanner.isStopped else { break }
      if !frame.hasTaken { otherMember(&value, &others) }
      guard frame.isAtMember, !scanner.isStopped else { break }
    }
    if !scanner.isStopped {
      if frame.required & ~frame.seen != 0 { reportMissing(in: &value, from: offset) }
      if isRoot { others.reportMissing(from: offset, &scanner) }
    }
    if frame.hasBrokenIdentifier, let kind = (Value.self as? any Identified.Type)?.kind {
      brokenKinds.insert(kind)
    }
    frame = outer
  }

  // Runs the description once more, only to name the required fields that were not there.
  private mutating func reportMissing<Value: Described>(in value: inout Value, from offset: Int) {
    frame.bit = 1
    frame.isAtMember = false
    frame.missingFrom = offset
    Value.describe(&value, &self)
  }

  /// Whether the member at hand is this field; its value is at hand then.
  @inline(__always)
  mutating func begins(_ name: StaticString, isRequired: Bool = false) -> Bool {
    let bit = frame.bit
    frame.bit = bit << 1
    if isRequired { frame.required |= bit }
    guard frame.isAtMember else {
      if frame.missingFrom != nil { noteMissing(name, bit, isRequired) }
      return false
    }
    guard isAtName(name), !scanner.isStopped else { return false }
    return take(name, bit)
  }

  /// Goes on to the next member after a value.
  @inline(__always)
  mutating func ends() {
    guard !scanner.isStopped else {
      frame.isAtMember = false
      return
    }
    scanner.step = .none
    frame.isAtMember = scanner.nextMember()
  }

  @inline(__always)
  private func isAtName(_ name: StaticString) -> Bool {
    if let escapedName {
      return escapedName.elementsEqual(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
    let count = name.utf8CodeUnitCount
    let first = scanner.position + 1
    guard first + count < scanner.end, scanner.start[first + count] == UInt8(ascii: "\"") else {
      return false
    }
    return scanner.start[first] == name.utf8Start[0] && scanner.holds(name, at: first)
  }

  @inline(__always)
  private mutating func take(_ name: StaticString, _ bit: UInt64) -> Bool {
    let offset = scanner.position
    scanner.step = .name(offset)
    if escapedName == nil {
      scanner.position += name.utf8CodeUnitCount + 2
    } else {
      _ = scanner.string()
      escapedName = nil
    }
    frame.hasTaken = true
    scanner.colon()
    if frame.seen & bit != 0 {
      scanner.report(.duplicateKey, at: offset)
      _ = scanner.value()
      ends()
      return false
    }
    frame.seen |= bit
    return !scanner.isStopped
  }

  private mutating func noteMissing(_ name: StaticString, _ bit: UInt64, _ isRequired: Bool) {
    guard isRequired, frame.seen & bit == 0, let offset = frame.missingFrom else { return }
    scanner.report(.missingField, at: offset, below: "\(name)")
    if "\(name)" == "id" { frame.hasBrokenIdentifier = true }
  }
}
