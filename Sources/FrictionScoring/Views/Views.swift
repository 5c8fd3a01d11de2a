public import JourneyModel

/// What lies beside the index: other ways to look at the same journey.
///
/// None of them changes the score. A view without data is `nil`, with a reason in ``Score/why``.
public struct Views: Hashable, Sendable {
  /// Where things go wrong often at contacts that matter.
  public var frequencyRelevance: FrequencyRelevance?
  /// The contacts by their part of the index, and how much the first ones make up together.
  public var pareto: [ParetoStep]?
  /// The contacts by action priority; only those whose failure and detection somebody judged.
  public var actionPriority: [ActionPriority.Entry]?
  /// The share of contacts that are resolved at once, weighted by frequency.
  public var firstContactResolution: Measured?
  public var silences: Silences
  public var mediaBreaks: [MediaBreaks]
  /// Data that the customer is asked for at two contacts or more.
  public var askedTwice: [AskedTwice]
  public var insideView: InsideView?
  public var customerSatisfaction: CustomerSatisfaction?
  /// The value of a customer over the years to come, in the journey's currency.
  public var lifetimeValue: Interval?
}

/// How far the first contacts reach, most of the index first.
public struct ParetoStep: Hashable, Sendable {
  public var id: EntityID
  /// c: the points of the index that come from the contact.
  public var contribution: Double
  /// The share of the index that this contact and all before it make up, 0 to 1.
  public var cumulatedShare: Double
}

/// A quantity that was judged for some contacts only.
public struct Measured: Hashable, Sendable {
  public var interval: Interval
  /// For how many contacts it was judged.
  public var touchpoints: Int
}

/// How often the customer is moved from one channel to another on arriving in a phase.
public struct MediaBreaks: Hashable, Sendable {
  /// The phase; `nil` for the contacts that have none.
  public var phase: EntityID?
  /// Contacts whose channel differs from that of the contact before; the one before may lie in an
  /// earlier phase, so that all phases add up to the channel switches of the journey.
  public var breaks: Int
  /// How many contacts the phase has.
  public var touchpoints: Int
}

/// Something that the customer has to say more than once.
public struct AskedTwice: Hashable, Sendable {
  /// The data as the first contact spells it.
  public var name: String
  /// Where it is asked for, in line order.
  public var touchpoints: [EntityID]
}

/// Who starts the contacts.
public struct InsideView: Hashable, Sendable {
  /// The share that the customer starts, 0 to 1, among the contacts for which it is known.
  public var startedByCustomer: Double
  /// For how many contacts it is known.
  public var known: Int
  /// For how many it is not.
  public var unknown: Int
}

/// How content customers say they are; never derived from anything but their own answers.
public struct CustomerSatisfaction: Hashable, Sendable {
  /// The mean of their satisfaction, 1 to 10, weighted by the importance of the contact (Hill &
  /// Alexander 2006).
  public var mean: Interval
  /// How many customers were asked.
  public var customers: Int
  /// For how many contacts they answered.
  public var touchpoints: Int

  /// The customer satisfaction index: the mean as per cent of 10.
  public var index: Interval {
    Interval(low: 10 * mean.low, value: 10 * mean.value, high: 10 * mean.high)
  }
}
