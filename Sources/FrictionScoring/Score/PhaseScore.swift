public import JourneyModel

/// The score of one phase of the line.
public struct PhaseScore: Hashable, Sendable {
  /// The phase; `nil` for the contacts that have none.
  public var id: EntityID?
  /// The mean of f in the phase, weighted by importance and frequency.
  public var mean: Double
  /// The largest f in the phase.
  public var peak: Double
  /// The points of the index that come from the phase; all add up to the index.
  public var contribution: Double
}
