/// One thing to be done: what, who, until when.
public struct Measure: Identified {
  public static var kind: EntityKind { .measure }

  public var id: EntityID
  /// What is to be done.
  public var what: String
  /// Who does it: the identifier of a participant, or a name.
  public var who: String?
  /// When it begins.
  public var from: Day?
  /// When it is done.
  public var until: Day?
  /// What it may cost.
  public var budget: Double?
  /// What should come of it.
  public var wanted: String?
  /// The state as the file gives it; see ``state``.
  public var stateOrNil: MeasureState?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, what: String, who: String? = nil, from: Day? = nil, until: Day? = nil,
    budget: Double? = nil, wanted: String? = nil, stateOrNil: MeasureState? = nil
  ) {
    self.id = id
    self.what = what
    self.who = who
    self.from = from
    self.until = until
    self.budget = budget
    self.wanted = wanted
    self.stateOrNil = stateOrNil
  }

  public init(blank: Void) {
    self.init(id: "", what: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Measure, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("what", &value.what)
    visitor.text("who", &value.who)
    visitor.day("from", &value.from)
    visitor.day("until", &value.until)
    visitor.number("budget", &value.budget, .amountFromZero)
    visitor.text("wanted", &value.wanted)
    visitor.choice("state", &value.stateOrNil)
  }
}

extension Measure {
  /// Where the measure stands; absent in the file means open.
  public var state: MeasureState {
    get { stateOrNil ?? .open }
    set { stateOrNil = newValue }
  }
}
