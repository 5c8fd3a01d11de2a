/// The score of the whole journey.
///
/// The index is `J = (1 - L) M + L (P + E) / 2`: the mean M over all contacts, and the peak P and
/// the end E, which people remember (Kahneman et al. 1993; Alaybek et al. 2022). 0 is best.
public struct JourneyScore: Hashable, Sendable {
  /// J: the friction index, 0 to 100.
  public var index: Double
  /// The smallest index that the answers allow.
  public var low: Double
  /// The largest index that the answers allow.
  public var high: Double
  /// Whether the range is wider than 40 points, so that only the range is shown to people.
  public var showRangeOnly: Bool
  /// J over the contacts that occur in at least half of the cases; `nil` where there are none.
  public var indexRegular: Double?
  /// M: the mean of f, weighted by importance and frequency.
  public var mean: Double
  /// P: the largest f.
  public var peak: Double
  /// E: f of the last contact on the line.
  public var end: Double
  /// Equivalents of fully frictional contacts per case: the sum of frequency times f / 100.
  public var load: Double
  /// The share of the seven answers per contact that are missing or to be clarified, 0 to 1.
  public var unknownShare: Double
  /// J at L = 0, 0.25, 0.5, 0.75 and 1, so that nobody has to trust one L.
  public var byLambda: [LambdaPoint]
  /// How often neighbours on the line lie on different channels; shown, not scored again.
  public var channelSwitches: Int
  /// L as it was used.
  public var lambda: Double
  /// Whether the worst contact occurs in fewer than half of the cases; then show ``indexRegular``.
  public var isPeakRare: Bool
  /// Whether the last contact occurs in fewer than half of the cases; then show ``indexRegular``.
  public var isEndRare: Bool

  /// The index at one share of peak and end.
  public struct LambdaPoint: Hashable, Sendable {
    public var lambda: Double
    public var index: Double
  }
}
