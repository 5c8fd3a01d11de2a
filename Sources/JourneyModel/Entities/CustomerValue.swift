/// The figures behind the value of a customer; none of them has a default.
public struct CustomerValue: Described {
  /// How many customers the business has.
  public var customers: Judgement?
  /// What one customer earns the business in a year.
  public var marginPerYear: Judgement?
  /// The share of customers who stay for another year.
  public var retention: Judgement?
  /// The yearly interest rate.
  public var discount: Judgement?
  /// How many cases one customer has in a year.
  public var casesPerCustomerAndYear: Judgement?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    customers: Judgement? = nil, marginPerYear: Judgement? = nil, retention: Judgement? = nil,
    discount: Judgement? = nil, casesPerCustomerAndYear: Judgement? = nil
  ) {
    self.customers = customers
    self.marginPerYear = marginPerYear
    self.retention = retention
    self.discount = discount
    self.casesPerCustomerAndYear = casesPerCustomerAndYear
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout CustomerValue, _ visitor: inout Visitor
  ) {
    visitor.judgement("customers", &value.customers, .count)
    visitor.judgement("marginPerYear", &value.marginPerYear, .amount)
    visitor.judgement("retention", &value.retention, .share)
    visitor.judgement("discount", &value.discount, .interest)
    visitor.judgement("casesPerCustomerAndYear", &value.casesPerCustomerAndYear, .count)
  }
}

/// The customer value worksheet of one target group.
public struct GroupValue: Described {
  public var targetGroup: EntityID?
  public var acquisitionCost: Double?
  public var expectedProfitAtStart: Double?
  public var revenueGrowthByRetention: Double?
  public var profitGrowthByRetention: Double?
  public var contributionMarginNow: Double?
  public var importanceReferrals: Double?
  public var importanceDevelopment: Double?
  public var careCost: Double?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    targetGroup: EntityID? = nil, acquisitionCost: Double? = nil,
    expectedProfitAtStart: Double? = nil, revenueGrowthByRetention: Double? = nil,
    profitGrowthByRetention: Double? = nil, contributionMarginNow: Double? = nil,
    importanceReferrals: Double? = nil, importanceDevelopment: Double? = nil,
    careCost: Double? = nil
  ) {
    self.targetGroup = targetGroup
    self.acquisitionCost = acquisitionCost
    self.expectedProfitAtStart = expectedProfitAtStart
    self.revenueGrowthByRetention = revenueGrowthByRetention
    self.profitGrowthByRetention = profitGrowthByRetention
    self.contributionMarginNow = contributionMarginNow
    self.importanceReferrals = importanceReferrals
    self.importanceDevelopment = importanceDevelopment
    self.careCost = careCost
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout GroupValue, _ visitor: inout Visitor
  ) {
    visitor.reference("targetGroup", &value.targetGroup, .one(.targetGroup))
    visitor.number("acquisitionCost", &value.acquisitionCost, .amount)
    visitor.number("expectedProfitAtStart", &value.expectedProfitAtStart, .amount)
    visitor.number("revenueGrowthByRetention", &value.revenueGrowthByRetention, .amount)
    visitor.number("profitGrowthByRetention", &value.profitGrowthByRetention, .amount)
    visitor.number("contributionMarginNow", &value.contributionMarginNow, .amount)
    visitor.number("importanceReferrals", &value.importanceReferrals, .tenPoints)
    visitor.number("importanceDevelopment", &value.importanceDevelopment, .tenPoints)
    visitor.number("careCost", &value.careCost, .amount)
  }
}

extension GroupValue {
  /// One worksheet for each target group.
  public var listKey: EntityID? { targetGroup }
}
