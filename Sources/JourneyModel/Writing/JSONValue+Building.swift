extension JSONValue {
  /// A number by its shortest spelling; `null` for one that is not finite, because JSON has none.
  public static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(JSONNumber.spelling(value)) : .null
  }

  /// A whole number.
  public static func number(_ value: Int) -> JSONValue {
    .number(String(value))
  }

  /// A number, or `null` for none.
  public static func number(_ value: Double?) -> JSONValue {
    value.map { .number($0) } ?? .null
  }

  /// A text, or `null` for none.
  public static func string(orNull text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// The value of the first member of a name; `nil` when this is no object or has none.
  ///
  /// Linear in the number of members.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements; `nil` when this is no list.
  public var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text; `nil` when this is none.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number; `nil` when this is none.
  public var double: Double? {
    guard case .number(let spelling) = self else { return nil }
    return Double(spelling)
  }
}

// There is no literal for `null`: where a value may be absent, `nil` would mean `null` without a word.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object with its members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}
