public import JourneyModel

/// What failures put at risk in a year. Only failures are turned into money.
///
/// Amounts are in the journey's currency. The structure of the loss follows Goodman & Newman 2003,
/// the value of a customer Gupta & Lehmann 2003; the assumptions are listed in ``assumptions``.
public struct Money: Hashable, Sendable {
  /// The value of a customer, `m r / (1 + d - r)`, at the likely figures.
  public var clv: Double?
  /// The same with the range of the stated figures.
  public var clvRange: Interval?
  /// Customers lost to failures in a year.
  public var lostCustomers: Interval?
  /// N (1 - r): how many leave a year by the stated retention; more than that cannot be lost.
  public var statedChurn: Double?
  /// Lost customers times the value of a customer.
  public var valueAtRisk: Interval?
  /// What failures cost in extra contacts in a year; a line of its own, not part of the value at risk.
  public var rework: Interval?
  /// The value at risk by contact, in line order; adds up to ``valueAtRisk``.
  public var byTouchpoint: [Share]?
  /// Scored contacts without any judgement of failure: the amounts are "at least".
  public var missing: [EntityID]
  public var flags: [Flag]
  public var assumptions: [Assumption]

  /// The part of one contact.
  public struct Share: Hashable, Sendable {
    public var touchpoint: EntityID
    public var lostCustomers: Double
    public var valueAtRisk: Double?
  }

  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// More customers are lost than the stated retention allows: show the contradiction and the
    /// assumptions to revisit, no headline in money.
    case exceedsStatedChurn
  }

  /// An assumption with its range.
  public struct Assumption: Hashable, Sendable {
    /// The name of the field of the journey file's `assumptions`.
    public var name: String
    public var interval: Interval
    /// Whether it is ours, not one that the user stated.
    public var isDefault: Bool
  }

  /// Whether contacts without a judgement of failure make every amount a lower bound.
  public var isAtLeast: Bool { !missing.isEmpty }
}

extension Money {
  /// The customers lost at the upper end where the stated retention lets fewer go; `nil` where it
  /// does not, and where the value itself is beyond it, for then there is no headline at all.
  public var lossBeyondRetention: Double? {
    guard !flags.contains(.exceedsStatedChurn), let lost = lostCustomers, let churn = statedChurn,
      lost.high > churn
    else { return nil }
    return lost.high
  }
}
