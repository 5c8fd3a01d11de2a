/// An action: an objective with everything that is needed to reach and to judge it.
public struct Campaign: Identified {
  public static var kind: EntityKind { .campaign }

  public var id: EntityID
  /// The name of the action.
  public var name: String
  /// Whom it is for.
  public var targetGroup: EntityID?
  /// What is to be reached.
  public var objective: String?
  /// How one will know.
  public var success: String?
  /// The action in a few words.
  public var description: String?
  /// How many.
  public var quantity: Quantity?
  /// What happens in which order, and who does it.
  public var steps: [Step]
  /// Start, milestones, end.
  public var schedule: Schedule?
  /// What it costs.
  public var costs: [Cost]
  /// What success is measured by.
  public var criteria: [String]
  /// What else matters.
  public var other: String?
  /// Who receives the sheet.
  public var distribution: [String]
  /// The contacts it improves.
  public var serves: [EntityID]
  /// What it should change.
  public var expects: [Expectation]
  /// What came of it.
  public var result: Outcome?
  /// What is still to be done.
  public var measures: [Measure]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, targetGroup: EntityID? = nil, objective: String? = nil,
    success: String? = nil, description: String? = nil, quantity: Quantity? = nil,
    steps: [Step] = [], schedule: Schedule? = nil, costs: [Cost] = [], criteria: [String] = [],
    other: String? = nil, distribution: [String] = [], serves: [EntityID] = [],
    expects: [Expectation] = [], result: Outcome? = nil, measures: [Measure] = []
  ) {
    self.id = id
    self.name = name
    self.targetGroup = targetGroup
    self.objective = objective
    self.success = success
    self.description = description
    self.quantity = quantity
    self.steps = steps
    self.schedule = schedule
    self.costs = costs
    self.criteria = criteria
    self.other = other
    self.distribution = distribution
    self.serves = serves
    self.expects = expects
    self.result = result
    self.measures = measures
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Campaign, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.reference("targetGroup", &value.targetGroup, .one(.targetGroup))
    visitor.text("objective", &value.objective)
    visitor.text("success", &value.success)
    visitor.text("description", &value.description)
    visitor.nested("quantity", &value.quantity)
    visitor.list("steps", &value.steps, .optional)
    visitor.nested("schedule", &value.schedule)
    visitor.list("costs", &value.costs, .optional)
    visitor.texts("criteria", &value.criteria)
    visitor.text("other", &value.other)
    visitor.texts("distribution", &value.distribution)
    visitor.references("serves", &value.serves, .one(.touchpoint))
    visitor.list("expects", &value.expects, .optional)
    visitor.nested("result", &value.result)
    visitor.list("measures", &value.measures, .optional)
  }
}

/// Planned and actual amount.
public struct Quantity: Described {
  public var planned: Double?
  public var actual: Double?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(planned: Double? = nil, actual: Double? = nil) {
    self.planned = planned
    self.actual = actual
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Quantity, _ visitor: inout Visitor
  ) {
    visitor.number("planned", &value.planned, .amountFromZero)
    visitor.number("actual", &value.actual, .amountFromZero)
  }
}

/// One step of an action.
public struct Step: Described {
  public var what: String?
  public var who: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(what: String? = nil, who: String? = nil) {
    self.what = what
    self.who = who
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(_ value: inout Step, _ visitor: inout Visitor)
  {
    visitor.text("what", &value.what)
    visitor.text("who", &value.who)
  }
}

/// Start, milestones and end of an action.
public struct Schedule: Described {
  public var start: Day?
  public var milestones: [Milestone]
  public var end: Day?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(start: Day? = nil, milestones: [Milestone] = [], end: Day? = nil) {
    self.start = start
    self.milestones = milestones
    self.end = end
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Schedule, _ visitor: inout Visitor
  ) {
    visitor.day("start", &value.start)
    visitor.list("milestones", &value.milestones, .optional)
    visitor.day("end", &value.end)
  }
}

/// A day on the way of an action.
public struct Milestone: Described {
  public var date: Day?
  public var name: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(date: Day? = nil, name: String? = nil) {
    self.date = date
    self.name = name
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Milestone, _ visitor: inout Visitor
  ) {
    visitor.day("date", &value.date)
    visitor.text("name", &value.name)
  }
}

/// One kind of cost of an action.
public struct Cost: Described {
  public var kind: CostKind?
  public var planned: Double?
  public var actual: Double?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(kind: CostKind? = nil, planned: Double? = nil, actual: Double? = nil) {
    self.kind = kind
    self.planned = planned
    self.actual = actual
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(_ value: inout Cost, _ visitor: inout Visitor)
  {
    visitor.choice("kind", &value.kind)
    visitor.number("planned", &value.planned, .amountFromZero)
    visitor.number("actual", &value.actual, .amountFromZero)
  }
}

/// What an action should change at a contact.
public struct Expectation: Described {
  /// The contact.
  public var touchpoint: EntityID
  public var wait: Judgement?
  public var toleratedWait: Judgement?
  public var effort: Judgement?
  public var emotion: Judgement?
  public var failure: Judgement?
  public var handoffs: Judgement?
  public var importance: Judgement?
  public var frequency: Judgement?
  public var satisfaction: Judgement?
  public var firstContactResolved: Judgement?
  public var detection: Judgement?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    touchpoint: EntityID, wait: Judgement? = nil, toleratedWait: Judgement? = nil,
    effort: Judgement? = nil, emotion: Judgement? = nil, failure: Judgement? = nil,
    handoffs: Judgement? = nil, importance: Judgement? = nil, frequency: Judgement? = nil,
    satisfaction: Judgement? = nil, firstContactResolved: Judgement? = nil,
    detection: Judgement? = nil
  ) {
    self.touchpoint = touchpoint
    self.wait = wait
    self.toleratedWait = toleratedWait
    self.effort = effort
    self.emotion = emotion
    self.failure = failure
    self.handoffs = handoffs
    self.importance = importance
    self.frequency = frequency
    self.satisfaction = satisfaction
    self.firstContactResolved = firstContactResolved
    self.detection = detection
  }

  public init(blank: Void) {
    self.init(touchpoint: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Expectation, _ visitor: inout Visitor
  ) {
    visitor.reference("touchpoint", &value.touchpoint, .one(.touchpoint))
    visitor.judgement("wait", &value.wait, .wait)
    visitor.judgement("toleratedWait", &value.toleratedWait, .toleratedWait)
    visitor.judgement("effort", &value.effort, .effort)
    visitor.judgement("emotion", &value.emotion, .emotion)
    visitor.judgement("failure", &value.failure, .share)
    visitor.judgement("handoffs", &value.handoffs, .count)
    visitor.judgement("importance", &value.importance, .tenPoints)
    visitor.judgement("frequency", &value.frequency, .count)
    visitor.judgement("satisfaction", &value.satisfaction, .tenPoints)
    visitor.judgement("firstContactResolved", &value.firstContactResolved, .share)
    visitor.judgement("detection", &value.detection, .tenPoints)
  }
}

/// What an action reached.
public struct Outcome: Described {
  /// Whether the objective was reached.
  public var reached: Reached?
  /// What follows from it.
  public var next: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(reached: Reached? = nil, next: String? = nil) {
    self.reached = reached
    self.next = next
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Outcome, _ visitor: inout Visitor
  ) {
    visitor.choice("reached", &value.reached)
    visitor.text("next", &value.next)
  }
}

extension Step {
  /// A step is known by what is done.
  public var listKey: String? { what }
}

extension Milestone {
  /// A milestone is known by its name.
  public var listKey: String? { name }
}

extension Cost {
  /// One line for each kind of cost.
  public var listKey: CostKind? { kind }
}

extension Expectation {
  /// One expectation for each contact.
  public var listKey: EntityID { touchpoint }
}
