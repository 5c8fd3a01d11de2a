extension TouchpointScore {
  /// The place of a contact in ``Score/tackleFirst(_:)``, and how sure it is.
  ///
  /// Places are counted by priority among the rated contacts only, as the list shows them; rated
  /// contacts of priority 0 come after the last one shown. Equals share their places: an identifier
  /// says nothing about which to tackle first. The ranks of
  /// ``TouchpointScore/rankLow`` and ``TouchpointScore/rankHigh`` are others: those by contribution.
  public struct Place: Hashable, Sendable {
    /// The place, 1 first.
    public var rank: Int
    /// The smallest place whose cumulated share of the draws reaches .05; the best one of equals.
    public var low: Int
    /// The smallest place whose cumulated share of the draws reaches .95; the worst one of equals.
    public var high: Int
    /// The share of the draws that gave this very place to this contact alone, 0 to 1.
    public var share: Double
    /// The share of the draws in which another contact stood on the same place, 0 to 1.
    public var tied: Double

    public init(rank: Int, low: Int, high: Int, share: Double, tied: Double = 0) {
      self.rank = rank
      self.low = low
      self.high = high
      self.share = share
      self.tied = tied
    }

    /// Whether other contacts are just as urgent, whatever is drawn: nearly always on the same place.
    public var isTied: Bool { tied >= 0.95 }

    /// How sure the place is: sure from .95, likely from .8 (Lahdelma & Salminen 2001).
    public var verdict: Verdict { Verdict(share: share) }
  }
}

extension TouchpointScore.Verdict {
  /// The verdict on a rank that such a share of the draws gave.
  init(share: Double) {
    self = share >= 0.95 ? .sure : share >= 0.8 ? .likely : .open
  }
}
