/// Ratings made at one time.
public struct Round: Identified {
  public static var kind: EntityKind { .round }

  public var id: EntityID
  /// The day on which the round was opened.
  public var date: Day
  /// Its name.
  public var label: String?
  /// The contacts named as the worst before rating.
  public var worstThree: [WorstThree]
  /// At most one for each contact, person and variant.
  public var ratings: [Rating]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, date: Day, label: String? = nil, worstThree: [WorstThree] = [],
    ratings: [Rating] = []
  ) {
    self.id = id
    self.date = date
    self.label = label
    self.worstThree = worstThree
    self.ratings = ratings
  }

  public init(blank: Void) {
    self.init(id: "", date: Day.blank)
  }

  public static func describe<Visitor: FieldVisitor>(_ value: inout Round, _ visitor: inout Visitor)
  {
    visitor.identifier("id", &value.id)
    visitor.day("date", &value.date)
    visitor.text("label", &value.label)
    visitor.list("worstThree", &value.worstThree, .optional)
    visitor.list("ratings", &value.ratings, .optional)
  }
}

/// The three contacts that somebody named first as the worst.
public struct WorstThree: Described {
  /// Who named them; absent means the team.
  public var by: EntityID?
  /// The contacts, worst first.
  public var touchpoints: [EntityID]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(by: EntityID? = nil, touchpoints: [EntityID] = []) {
    self.by = by
    self.touchpoints = touchpoints
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout WorstThree, _ visitor: inout Visitor
  ) {
    visitor.reference("by", &value.by, .one(.participant))
    visitor.ranking("touchpoints", &value.touchpoints, .one(.touchpoint))
  }
}

extension WorstThree {
  /// One naming for each person.
  public var listKey: EntityID? { by }
}
