/// A way in which the process runs, for instance for new or for regular customers.
public struct Variant: Identified {
  public static var kind: EntityKind { .variant }

  public var id: EntityID
  /// The name of the variant.
  public var name: String
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Variant, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
  }
}
