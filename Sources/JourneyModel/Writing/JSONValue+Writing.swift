extension JSONText {
  /// Appends any value at a level of indentation; says whether it stands on one line and holds no
  /// object, so that an object around it may stand on one line too.
  @discardableResult
  mutating func append(_ value: JSONValue, _ level: Int) -> Bool {
    switch value {
    case .null: append("null")
    case .bool(let flag): if flag { append("true") } else { append("false") }
    case .number(let spelling): append(spelled: spelling)
    case .string(let text): append(quoting: text)
    case .array(let elements): return append(elements, level)
    case .object(let members):
      append(members, level)
      return false
    }
    return true
  }

  private mutating func append(_ elements: [JSONValue], _ level: Int) -> Bool {
    var container = open(UInt8(ascii: "["))
    container.isJoinable = elements.allSatisfy(\.isSingle)
    let line = container.line
    for element in elements {
      beginPiece(of: &container, level + 1)
      append(element, level + 1)
    }
    let isPlain = container.isJoinable || elements.isEmpty
    close(container, UInt8(ascii: "]"), level, padded: false)
    return isPlain && isOnLine(line)
  }

  private mutating func append(_ members: [JSONMember], _ level: Int) {
    var container = open(UInt8(ascii: "{"))
    for member in members { append(member, to: &container, level + 1) }
    close(container, UInt8(ascii: "}"), level, padded: true)
  }

  /// Appends a member to an object.
  mutating func append(_ member: JSONMember, to container: inout Container, _ level: Int) {
    beginPiece(of: &container, level)
    append(quoting: member.name)
    append(": ")
    if !append(member.value, level) { container.isJoinable = false }
  }
}

extension JSONValue {
  /// Whether this is neither a list nor an object.
  var isSingle: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// The value in the layout of the journey format, with a line end.
  public func canonicalBytes() -> [UInt8] {
    var text = JSONText()
    text.append(self, 0)
    text.append(UInt8(ascii: "\n"))
    return text.finished()
  }

  /// The value without any white space.
  public func compactBytes() -> [UInt8] {
    var text = JSONText()
    text.appendCompact(self)
    return text.finished()
  }

  /// The value without any white space, as a text.
  public var compactText: String {
    String(decoding: compactBytes(), as: UTF8.self)
  }
}

extension JSONText {
  fileprivate mutating func appendCompact(_ value: JSONValue) {
    switch value {
    case .array(let elements):
      append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendCompact(element)
      }
      append(UInt8(ascii: "]"))
    case .object(let members):
      append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(quoting: member.name)
        append(UInt8(ascii: ":"))
        appendCompact(member.value)
      }
      append(UInt8(ascii: "}"))
    default: append(value, 0)
    }
  }
}
