/// Writes described entities in the canonical layout.
struct FieldWriter {
  var text: JSONText
  var container: JSONText.Container
  var level = 1

  init(reserving count: Int) {
    text = JSONText(reserving: count)
    container = text.open(UInt8(ascii: "{"))
    // The root always stands one member a line.
    container.isJoinable = false
  }

  /// Writes the root's own members after whatever head was written, and closes the file.
  mutating func finish(_ journey: UnsafePointer<Journey>) {
    look(at: journey)
    others(journey.pointee.conflicts, journey.pointee.unknown)
    text.close(container, UInt8(ascii: "}"), 0, padded: true)
    text.append(UInt8(ascii: "\n"))
  }

  @inline(__always)
  mutating func begin(_ name: StaticString) {
    text.beginPiece(of: &container, level)
    text.append(name: name)
  }

  mutating func object<Value: Described>(_ value: UnsafePointer<Value>) {
    let outer = container
    container = text.open(UInt8(ascii: "{"))
    level += 1
    look(at: value)
    others(value.pointee.conflicts, value.pointee.unknown)
    level -= 1
    text.close(container, UInt8(ascii: "}"), level, padded: true)
    container = outer
    container.isJoinable = false
  }

  @inline(__always)
  private mutating func others(_ conflicts: [Conflict], _ unknown: [JSONMember]) {
    if !conflicts.isEmpty {
      text.append(
        JSONMember("conflicts", .array(conflicts.map(\.json))), to: &container, level)
    }
    for member in unknown { text.append(member, to: &container, level) }
  }

  /// Writes a list of single values, on one line where it fits.
  @inline(__always)
  mutating func list<Element>(
    _ name: StaticString, _ list: [Element], _ append: (inout JSONText, Element) -> Void
  ) {
    guard !list.isEmpty else { return }
    begin(name)
    var inner = text.open(UInt8(ascii: "["))
    for element in list {
      text.beginPiece(of: &inner, level + 1)
      append(&text, element)
    }
    text.close(inner, UInt8(ascii: "]"), level, padded: false)
    if !text.isOnLine(inner.line) { container.isJoinable = false }
  }
}

extension Conflict {
  /// The conflict as a file holds it.
  var json: JSONValue {
    var members = [JSONMember("field", .string(field)), JSONMember("value", value)]
    if let by { members.append(JSONMember("by", .string(by))) }
    return .object(members + unknown)
  }
}

extension Journey {
  /// The journey as the bytes of its file: the same bytes on every machine.
  ///
  /// Fields stand in the order of the format, then conflicts, then unknown members. An object or a
  /// list without an object or a list of lists in it stands on one line where that line has at most
  /// 100 characters, everything else one member or element a line. Numbers must be finite. Linear in
  /// the size of the journey.
  public func canonicalBytes() -> [UInt8] {
    let ratings = rounds.reduce(0) { $0 + $1.ratings.count }
    let expected = 512 + 320 * touchpoints.count + 256 * ratings
    var writer = FieldWriter(reserving: expected)
    writer.begin("format")
    writer.text.append(quoting: JourneyFormat.name)
    writer.begin("version")
    writer.text.append(Double(JourneyFormat.version))
    withUnsafePointer(to: self) { writer.finish($0) }
    return writer.text.finished()
  }
}
