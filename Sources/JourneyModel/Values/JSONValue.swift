/// Any JSON value, with numbers spelled as they were read and members in their order.
///
/// Fields that this version does not know are kept in this form, so that an older program never
/// loses what a newer one or another tool wrote.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number by its spelling, for instance `1.50` or `1e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// One member of a JSON object.
public struct JSONMember: Hashable, Sendable {
  public var name: String
  public var value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A value that lost against another one in a merge and waits for a person to decide.
public struct Conflict: Hashable, Sendable {
  public var field: String
  public var value: JSONValue
  /// Who had set the value; `nil` when nobody knows.
  public var by: String?
  /// Members that this version does not know, in their order.
  public var unknown: [JSONMember]

  public init(field: String, value: JSONValue, by: String? = nil, unknown: [JSONMember] = []) {
    self.field = field
    self.value = value
    self.by = by
    self.unknown = unknown
  }
}
