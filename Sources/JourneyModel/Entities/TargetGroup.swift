/// A group of customers with wants of its own.
public struct TargetGroup: Identified {
  public static var kind: EntityKind { .targetGroup }

  public var id: EntityID
  /// The name of the group.
  public var name: String
  /// What these customers really want.
  public var wants: String?
  /// How the business knows.
  public var wantsKnown: WantsKnown?
  /// How the business can meet it.
  public var needs: String?
  /// What the business wants to reach with the group.
  public var goals: [String]
  /// The channels by which the group is reached.
  public var ways: [String]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, wants: String? = nil, wantsKnown: WantsKnown? = nil,
    needs: String? = nil, goals: [String] = [], ways: [String] = []
  ) {
    self.id = id
    self.name = name
    self.wants = wants
    self.wantsKnown = wantsKnown
    self.needs = needs
    self.goals = goals
    self.ways = ways
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout TargetGroup, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.text("wants", &value.wants)
    visitor.choice("wantsKnown", &value.wantsKnown)
    visitor.text("needs", &value.needs)
    visitor.texts("goals", &value.goals)
    visitor.texts("ways", &value.ways)
  }
}
