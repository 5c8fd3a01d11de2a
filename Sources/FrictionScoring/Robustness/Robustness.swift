public import JourneyModel

/// How sure the index and the ranking are, by drawing from the ranges of the answers.
///
/// The method is SMAA-2 (Lahdelma & Salminen 2001): what nobody knows is drawn again and again, and
/// the ranks are counted.
public struct Robustness: Hashable, Sendable {
  public var seed: UInt64
  public var draws: Int
  public var weights: WeightDraws
  /// Five of a hundred draws give at most this index.
  public var q05: Double
  /// Half of the draws give at most this index.
  public var q50: Double
  /// 95 of a hundred draws give at most this index.
  public var q95: Double
  /// Every scored contact, in line order.
  public var contacts: [Contact]
  /// How often each rank came out, for the contacts with the largest contribution, those first.
  public var acceptability: [Ranks]
  /// How often one contact ranked before another, for the same contacts.
  public var pairwiseWins: [Wins]

  /// How sure the rank of a contact is.
  public struct Contact: Hashable, Sendable {
    public var id: EntityID
    /// The smallest rank whose cumulated acceptability reaches .05.
    public var rankLow: Int
    /// The smallest rank whose cumulated acceptability reaches .95.
    public var rankHigh: Int
    /// The share of the draws that gave the rank that is displayed.
    public var ownRank: Double
    /// The share of the draws in which the contact was among the first three.
    public var top3: Double
    /// The mean rank.
    public var expectedRank: Double
    /// Its place in ``Score/tackleFirst(_:)``; `nil` for a contact that nobody has rated, and where
    /// ``ScoreOptions/ranksPriorities`` did not ask for it.
    public var place: TouchpointScore.Place?

    /// The displayed rank in words: sure from .95, likely from .8.
    public var verdict: TouchpointScore.Verdict { .init(share: ownRank) }
  }

  /// The share of the draws that gave a contact each rank, best first.
  public struct Ranks: Hashable, Sendable {
    public var id: EntityID
    public var shares: [Double]
  }

  /// The share of the draws in which a contact ranked before each of the others.
  public struct Wins: Hashable, Sendable {
    public var id: EntityID
    public var shares: [Share]

    public struct Share: Hashable, Sendable {
      public var over: EntityID
      public var share: Double
    }
  }
}

extension Score {
  /// Takes the result of draws: it becomes ``robustness``, and each contact gets its ranks.
  public mutating func add(_ robustness: Robustness) {
    self.robustness = robustness
    why.removeAll { $0.pointer == "/robustness" }
    guard robustness.contacts.count == touchpoints.count else { return }
    for (place, contact) in robustness.contacts.enumerated()
    where touchpoints[place].id == contact.id {
      touchpoints[place].rankLow = contact.rankLow
      touchpoints[place].rankHigh = contact.rankHigh
      touchpoints[place].verdict = contact.verdict
      touchpoints[place].place = contact.place
    }
  }
}
