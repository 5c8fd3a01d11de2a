/// Somebody who takes part in the audit, by alias; the program asks for no real names.
public struct Participant: Identified {
  public static var kind: EntityKind { .participant }

  public var id: EntityID
  /// The name to show.
  public var alias: String
  /// What the participant is to the business.
  public var role: ParticipantRole?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(id: EntityID, alias: String, role: ParticipantRole? = nil) {
    self.id = id
    self.alias = alias
    self.role = role
  }

  public init(blank: Void) {
    self.init(id: "", alias: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Participant, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("alias", &value.alias)
    visitor.choice("role", &value.role)
  }
}
