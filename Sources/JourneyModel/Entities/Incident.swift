/// What really goes wrong at a contact, and what it leads to.
public struct Incident: Identified {
  public static var kind: EntityKind { .incident }

  public var id: EntityID
  /// What goes wrong.
  public var name: String
  /// How often, per occurrence of the contact.
  public var probability: Judgement?
  /// The contacts that follow from it.
  public var leadsTo: [EntityID]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(id: EntityID, name: String, probability: Judgement? = nil, leadsTo: [EntityID] = []) {
    self.id = id
    self.name = name
    self.probability = probability
    self.leadsTo = leadsTo
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Incident, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.judgement("probability", &value.probability, .share)
    visitor.references("leadsTo", &value.leadsTo, .one(.touchpoint))
  }
}
