/// A section of the contact line.
public struct Phase: Identified {
  public static var kind: EntityKind { .phase }

  public var id: EntityID
  /// The name of the phase.
  public var name: String
  /// The section of the Kundenkontaktlinie.
  public var line: LineSection?
  /// Before, during or after the sale.
  public var stage: Stage?
  /// The share of cases that reach the phase; absent means all of them.
  public var share: Judgement?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, line: LineSection? = nil, stage: Stage? = nil,
    share: Judgement? = nil
  ) {
    self.id = id
    self.name = name
    self.line = line
    self.stage = stage
    self.share = share
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(_ value: inout Phase, _ visitor: inout Visitor)
  {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.choice("line", &value.line)
    visitor.choice("stage", &value.stage)
    visitor.judgement("share", &value.share, .share)
  }
}
