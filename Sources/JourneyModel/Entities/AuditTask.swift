/// A task that is done so that the customer is content.
public struct AuditTask: Identified {
  public static var kind: EntityKind { .task }

  public var id: EntityID
  /// The task in the words of the business.
  public var name: String
  /// Who does it.
  public var owner: EntityID?
  /// Whether the customer notices it; absent means not asked yet.
  public var touchesCustomer: TouchesCustomer?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, owner: EntityID? = nil, touchesCustomer: TouchesCustomer? = nil
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.touchesCustomer = touchesCustomer
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout AuditTask, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.reference("owner", &value.owner, .one(.participant))
    visitor.choice("touchesCustomer", &value.touchesCustomer)
  }
}
