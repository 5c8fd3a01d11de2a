/// The assumptions of the score that a user may replace; absent means the default.
public struct Assumptions: Described {
  public var complaintShare: Judgement?
  public var satisfiedShare: Judgement?
  public var churnSatisfied: Judgement?
  public var churnDissatisfied: Judgement?
  public var churnSilent: Judgement?
  public var intentToBehaviour: Judgement?
  public var costPerContact: Judgement?
  public var lambda: Judgement?
  /// Weights of the five dimensions, spelled as on the command line.
  public var weights: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    complaintShare: Judgement? = nil, satisfiedShare: Judgement? = nil,
    churnSatisfied: Judgement? = nil, churnDissatisfied: Judgement? = nil,
    churnSilent: Judgement? = nil, intentToBehaviour: Judgement? = nil,
    costPerContact: Judgement? = nil, lambda: Judgement? = nil, weights: String? = nil
  ) {
    self.complaintShare = complaintShare
    self.satisfiedShare = satisfiedShare
    self.churnSatisfied = churnSatisfied
    self.churnDissatisfied = churnDissatisfied
    self.churnSilent = churnSilent
    self.intentToBehaviour = intentToBehaviour
    self.costPerContact = costPerContact
    self.lambda = lambda
    self.weights = weights
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Assumptions, _ visitor: inout Visitor
  ) {
    visitor.judgement("complaintShare", &value.complaintShare, .share)
    visitor.judgement("satisfiedShare", &value.satisfiedShare, .share)
    visitor.judgement("churnSatisfied", &value.churnSatisfied, .share)
    visitor.judgement("churnDissatisfied", &value.churnDissatisfied, .share)
    visitor.judgement("churnSilent", &value.churnSilent, .share)
    visitor.judgement("intentToBehaviour", &value.intentToBehaviour, .share)
    visitor.judgement("costPerContact", &value.costPerContact, .amountFromZero)
    visitor.judgement("lambda", &value.lambda, .share)
    visitor.weights("weights", &value.weights)
  }
}
