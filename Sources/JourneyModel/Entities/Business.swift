/// The business whose process is audited.
public struct Business: Described {
  /// The name of the business, as the user gave it.
  public var name: String?
  /// The trade; the name of the template that the journey began with.
  public var sector: String?
  /// Consumers, businesses or public bodies as customers.
  public var relation: Relation?
  /// The currency of every amount, as an ISO 4217 code; absent means EUR.
  public var currency: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    name: String? = nil, sector: String? = nil, relation: Relation? = nil, currency: String? = nil
  ) {
    self.name = name
    self.sector = sector
    self.relation = relation
    self.currency = currency
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Business, _ visitor: inout Visitor
  ) {
    visitor.text("name", &value.name)
    visitor.text("sector", &value.sector)
    visitor.choice("relation", &value.relation)
    visitor.text("currency", &value.currency)
  }
}

/// The process that the journey describes: one occasion, one goal.
public struct CustomerProcess: Described {
  /// The process in the words of the business.
  public var name: String?
  /// What a case begins with.
  public var occasion: String?
  /// What the process is for: win, keep or win back.
  public var goal: Goal?
  /// The customers it concerns.
  public var customerStatus: [CustomerStatus]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    name: String? = nil, occasion: String? = nil, goal: Goal? = nil,
    customerStatus: [CustomerStatus] = []
  ) {
    self.name = name
    self.occasion = occasion
    self.goal = goal
    self.customerStatus = customerStatus
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout CustomerProcess, _ visitor: inout Visitor
  ) {
    visitor.text("name", &value.name)
    visitor.text("occasion", &value.occasion)
    visitor.choice("goal", &value.goal)
    visitor.choices("customerStatus", &value.customerStatus)
  }
}
