/// Why a part of the score is `nil`.
public struct Reason: Hashable, Sendable {
  /// The JSON pointer of the part, for instance `/money`.
  public var pointer: String
  public var code: Code

  public init(_ pointer: String, _ code: Code) {
    self.pointer = pointer
    self.code = code
  }

  /// The codes that scripts may meet.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// The journey (or the variant) has no contact that is scored.
    case noContacts
    /// No rating in the round says anything about a scored contact.
    case noRatings
    /// No scored contact occurs in half of the cases or more.
    case noRegularContacts
    /// Nobody has written a silent list.
    case noLists
    /// Only one silent list holds contacts; an estimate needs two.
    case oneListOnly
    /// No contact stands on two lists, and no estimate follows.
    case noOverlap
    /// The estimate is one for exactly three lists.
    case notThreeLists
    /// The estimate needs more lists.
    case tooFewLists
    /// The estimate needs more contacts on the lists.
    case tooFewItems
    /// None of the figures for the value of a customer is stated.
    case missingCustomerValue
    /// The number of customers is not stated.
    case missingCustomers
    /// The margin per year is not stated.
    case missingMarginPerYear
    /// The retention is not stated.
    case missingRetention
    /// The interest rate is not stated.
    case missingDiscount
    /// The number of cases per customer and year is not stated.
    case missingCases
    /// The cost of a contact is not stated.
    case missingCostPerContact
    /// Retention 1 with interest 0 would make a customer worth endlessly much; refused.
    case endlessCustomerValue
    /// No scored contact has a judgement of failure.
    case noFailureJudgements
    /// No draws were asked for.
    case noDraws
    /// More contacts than are drawn by default.
    case tooManyContacts
    /// No participant of role customer has stated a satisfaction.
    case noCustomerAsked
    /// Nobody has judged how likely a failure stays unnoticed.
    case noDetection
    /// Nobody has judged how often a contact is resolved at once.
    case noResolution
    /// For no contact it is known who starts it.
    case noInitiators
  }
}
