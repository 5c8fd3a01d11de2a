/// One judgement of one contact from the customer's side, by one person or the team.
public struct Rating: Described {
  /// The contact.
  public var touchpoint: EntityID
  /// Who judged; absent means the team.
  public var by: EntityID?
  /// The variant it holds for; absent means all.
  public var variant: EntityID?
  /// How long the customer waits, in minutes.
  public var wait: Judgement?
  /// How long a customer puts up with, in minutes.
  public var toleratedWait: Judgement?
  /// Customer effort score 2.0, 1 to 7; 7 is very easy.
  public var effort: Judgement?
  /// How the customer leaves, -2 to 2.
  public var emotion: Judgement?
  /// The share of occurrences in which something goes wrong.
  public var failure: Judgement?
  /// How often the customer is passed on.
  public var handoffs: Judgement?
  /// How important it is to the customer, 1 to 10.
  public var importance: Judgement?
  /// Occurrences per case.
  public var frequency: Judgement?
  /// How content the customer is, 1 to 10.
  public var satisfaction: Judgement?
  /// The share resolved at first contact.
  public var firstContactResolved: Judgement?
  /// How likely a failure stays unnoticed, 1 to 10.
  public var detection: Judgement?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    touchpoint: EntityID, by: EntityID? = nil, variant: EntityID? = nil, wait: Judgement? = nil,
    toleratedWait: Judgement? = nil, effort: Judgement? = nil, emotion: Judgement? = nil,
    failure: Judgement? = nil, handoffs: Judgement? = nil, importance: Judgement? = nil,
    frequency: Judgement? = nil, satisfaction: Judgement? = nil,
    firstContactResolved: Judgement? = nil, detection: Judgement? = nil
  ) {
    self.touchpoint = touchpoint
    self.by = by
    self.variant = variant
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
    // By itself: the other initialiser would copy the whole for each rating of a file.
    touchpoint = ""
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Rating, _ visitor: inout Visitor
  ) {
    visitor.reference("touchpoint", &value.touchpoint, .one(.touchpoint))
    visitor.reference("by", &value.by, .one(.participant))
    visitor.reference("variant", &value.variant, .one(.variant))
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

extension Rating {
  /// One rating for each contact, person and variant of a round.
  public var listKey: RatingSubject { subject }
}
