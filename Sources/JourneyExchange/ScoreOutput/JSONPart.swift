import JourneyModel

/// A part of an output: small ones as they are, long ones made element by element as they are
/// written.
indirect enum JSONPart {
  case value(JSONValue)
  /// So many elements, each an object or a list.
  case list(Int, (Int) -> JSONValue)
  /// An object of so many members.
  case map(Int, (Int) -> JSONMember)
  /// An object that holds other objects.
  case object([(String, JSONPart)])

  // Fewer members may stand on one line, which only the whole value knows.
  private static let longest = 32

  /// The whole as one value.
  var value: JSONValue {
    switch self {
    case .value(let value): value
    case .list(let count, let element): .array((0..<count).map(element))
    case .map(let count, let member): .object((0..<count).map(member))
    case .object(let members): .object(members.map { JSONMember($0.0, $0.1.value) })
    }
  }

  /// How many single parts it is made of; an element of a list counts as one.
  private var leaves: Int {
    switch self {
    case .value: 1
    case .list(let count, _), .map(let count, _): count
    case .object(let members): members.reduce(0) { $0 + $1.1.leaves }
    }
  }

  /// Writes the part; under a name inside of an object.
  func write(_ name: String?, to pieces: inout JSONPieces) throws {
    switch self {
    case .list(let count, let element) where count > 0:
      pieces.beginList(name)
      for index in 0..<count { try pieces.append(element(index)) }
      try pieces.end()
    case .map(let count, let member) where count > Self.longest:
      pieces.beginObject(name)
      for index in 0..<count {
        let member = member(index)
        try pieces.append(member.value, member.name)
      }
      try pieces.end()
    case .object(let members) where leaves > Self.longest:
      pieces.beginObject(name)
      for (name, part) in members { try part.write(name, to: &pieces) }
      try pieces.end()
    default: try pieces.append(value, name)
    }
  }
}

extension JSONPart {
  /// An element for each value of a collection.
  static func list<Element>(
    _ elements: [Element], _ json: @escaping (Element) -> JSONValue
  ) -> JSONPart {
    .list(elements.count) { json(elements[$0]) }
  }

  /// A member for each value of a collection.
  static func map<Element>(
    _ elements: [Element], _ json: @escaping (Element) -> JSONMember
  ) -> JSONPart {
    .map(elements.count) { json(elements[$0]) }
  }

  /// A part that may be missing.
  static func optional<Part>(_ part: Part?, _ json: (Part) -> JSONPart) -> JSONPart {
    part.map(json) ?? .value(.null)
  }
}
