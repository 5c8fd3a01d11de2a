/// One customer process of one business, with everything that the audit found.
public struct Journey: Described {
  /// The identifier of the file; any non-empty text.
  public var id: String
  /// The title.
  public var title: String
  /// The language of the texts in it, `de` or `en`.
  public var language: String?
  /// The business.
  public var business: Business?
  /// The process.
  public var process: CustomerProcess?
  /// Groups of customers.
  public var targetGroups: [TargetGroup]
  /// Ways in which the process runs.
  public var variants: [Variant]
  /// The sections of the line, in order.
  public var phases: [Phase]
  /// The channels.
  public var channels: [Channel]
  /// Who takes part.
  public var participants: [Participant]
  /// What was found through tasks.
  public var tasks: [AuditTask]
  /// What was found through correspondence.
  public var documents: [Document]
  /// What was found through products.
  public var products: [Product]
  /// The contacts, in the order that the user sees within each phase.
  public var touchpoints: [Touchpoint]
  /// Ratings, oldest round first.
  public var rounds: [Round]
  /// Actions and measures.
  public var campaigns: [Campaign]
  /// The ten-point check.
  public var retentionCheck: [RetentionPoint]
  /// Figures for the value of a customer.
  public var customerValue: CustomerValue?
  /// Worksheets of target groups.
  public var customerValues: [GroupValue]
  /// Assumptions that differ from the defaults.
  public var assumptions: Assumptions?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: String, title: String, language: String? = nil, business: Business? = nil,
    process: CustomerProcess? = nil, targetGroups: [TargetGroup] = [], variants: [Variant] = [],
    phases: [Phase] = [], channels: [Channel] = [], participants: [Participant] = [],
    tasks: [AuditTask] = [], documents: [Document] = [], products: [Product] = [],
    touchpoints: [Touchpoint] = [], rounds: [Round] = [], campaigns: [Campaign] = [],
    retentionCheck: [RetentionPoint] = [], customerValue: CustomerValue? = nil,
    customerValues: [GroupValue] = [], assumptions: Assumptions? = nil
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.business = business
    self.process = process
    self.targetGroups = targetGroups
    self.variants = variants
    self.phases = phases
    self.channels = channels
    self.participants = participants
    self.tasks = tasks
    self.documents = documents
    self.products = products
    self.touchpoints = touchpoints
    self.rounds = rounds
    self.campaigns = campaigns
    self.retentionCheck = retentionCheck
    self.customerValue = customerValue
    self.customerValues = customerValues
    self.assumptions = assumptions
  }

  public init(blank: Void) {
    self.init(id: "", title: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Journey, _ visitor: inout Visitor
  ) {
    visitor.text("id", &value.id)
    visitor.text("title", &value.title)
    visitor.text("language", &value.language)
    visitor.nested("business", &value.business)
    visitor.nested("process", &value.process)
    visitor.list("targetGroups", &value.targetGroups, .optional)
    visitor.list("variants", &value.variants, .optional)
    visitor.list("phases", &value.phases, .required)
    visitor.list("channels", &value.channels, .required)
    visitor.list("participants", &value.participants, .optional)
    visitor.list("tasks", &value.tasks, .optional)
    visitor.list("documents", &value.documents, .optional)
    visitor.list("products", &value.products, .optional)
    visitor.list("touchpoints", &value.touchpoints, .required)
    visitor.list("rounds", &value.rounds, .optional)
    visitor.list("campaigns", &value.campaigns, .optional)
    visitor.list("retentionCheck", &value.retentionCheck, .optional)
    visitor.nested("customerValue", &value.customerValue)
    visitor.list("customerValues", &value.customerValues, .optional)
    visitor.nested("assumptions", &value.assumptions)
  }
}
