/// Something written or said that passes between business and customer.
public struct Document: Identified {
  public static var kind: EntityKind { .document }

  public var id: EntityID
  /// The document in the words of the business.
  public var name: String
  /// Out to the customer or in from the customer.
  public var direction: Direction?
  /// Formal, informal or automatic.
  public var form: DocumentForm?
  /// Whether an answer is expected.
  public var expectsReply: Bool?
  /// The time promised for the answer, in minutes.
  public var replyWithin: Judgement?
  /// The documents that answer it.
  public var repliedBy: [EntityID]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, direction: Direction? = nil, form: DocumentForm? = nil,
    expectsReply: Bool? = nil, replyWithin: Judgement? = nil, repliedBy: [EntityID] = []
  ) {
    self.id = id
    self.name = name
    self.direction = direction
    self.form = form
    self.expectsReply = expectsReply
    self.replyWithin = replyWithin
    self.repliedBy = repliedBy
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Document, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.choice("direction", &value.direction)
    visitor.choice("form", &value.form)
    visitor.flag("expectsReply", &value.expectsReply)
    visitor.judgement("replyWithin", &value.replyWithin, .wait)
    visitor.references("repliedBy", &value.repliedBy, .one(.document))
  }
}
