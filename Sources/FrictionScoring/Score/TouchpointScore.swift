public import JourneyModel

/// The score of one contact.
public struct TouchpointScore: Hashable, Sendable {
  public var id: EntityID
  /// The place by contribution, 1 first; equal contributions follow the bytes of the identifier.
  public var rank: Int
  /// The smallest rank whose cumulated acceptability reaches .05; `nil` without draws.
  public var rankLow: Int?
  /// The smallest rank whose cumulated acceptability reaches .95; `nil` without draws.
  public var rankHigh: Int?
  /// How sure the rank is; `nil` without draws.
  public var verdict: Verdict?
  /// The place in ``Score/tackleFirst(_:)`` with how sure it is; `nil` without draws that were asked
  /// for it, and for a contact that nobody has rated.
  public var place: Place?
  /// f: friction, 0 (none) to 100 (worst plausible), with its range.
  public var friction: Interval
  /// o: the share of this contact in the explanation of the index; all add up to 1.
  public var weight: Double
  /// c = o f: the points of the index that come from this contact; all add up to the index.
  public var contribution: Double
  /// f g: what orders the list *tackle first*.
  public var priority: Double
  /// c by dimension: o 100 w v; they add up to ``contribution``.
  public var dimensions: DimensionValues<Double>
  /// Friction by dimension: 100 w v; they add up to the friction.
  public var frictionParts: DimensionValues<Double>
  /// v: each dimension on a scale from 0 (no friction) to 1 (worst plausible).
  public var values: DimensionValues<Interval>
  /// 1 to 10; 1 to 10 as a range where nobody knows.
  public var importance: Interval
  /// Occurrences per case.
  public var frequency: Interval
  /// g = importance times frequency, at their points.
  public var relevance: Double
  /// The answers that are missing or to be clarified.
  public var unknown: CellSet
  /// The answers with a likely point between their ends; the others are as likely at any point.
  public var peaked: CellSet
  /// Where numbers came from that nobody stated for this contact.
  public var origins: Origins

  /// Whether at least one of the five dimensions is known.
  public var isRated: Bool {
    Dimension.allCases.contains { !(Cell(rawValue: $0.rawValue).map(unknown.contains) ?? true) }
  }

  /// Whether an answer, not a question left open, causes some of the friction.
  public var hasMeasuredFriction: Bool {
    Dimension.allCases.contains { frictionParts[$0] > 0 && !isUnknown($0) }
  }

  /// How sure a rank is: "sure", "likely" or "cannot be told apart".
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case sure
    case likely
    case open
  }

  private func isUnknown(_ dimension: Dimension) -> Bool {
    Cell(rawValue: dimension.rawValue).map { unknown.contains($0) } ?? false
  }

  /// The dimensions that cause most of the friction, largest first; without those that cause none
  /// and those that nobody has judged.
  ///
  /// - Parameter count: how many to name at most.
  public func reasons(_ count: Int = 2) -> [Dimension] {
    let largestFirst = Dimension.allCases.enumerated().sorted { left, right in
      let (a, b) = (frictionParts[left.element], frictionParts[right.element])
      return a != b ? a > b : left.offset < right.offset
    }
    return largestFirst.map(\.element).filter { frictionParts[$0] > 0 && !isUnknown($0) }.prefix(
      count
    ).map { $0 }
  }
}
