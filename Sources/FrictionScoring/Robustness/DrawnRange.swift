/// A range that a draw takes a number from.
struct DrawnRange: Hashable, Sendable {
  /// Where the number goes: seven places a contact, in the order of ``Cell``.
  let place: Int
  let low: Double
  let high: Double
  private let width: Double
  /// The part of the area before the likely point; `nil` for a range without one.
  private let likelyShare: Double?
  private let before: Double
  private let after: Double

  /// - Parameter isPeaked: whether the point is the likely one of three.
  init(_ interval: Interval, isPeaked: Bool, place: Int) {
    self.place = place
    low = interval.low
    high = interval.high
    width = high - low
    likelyShare = isPeaked ? (interval.value - low) / width : nil
    before = width * (interval.value - low)
    after = width * (high - interval.value)
  }

  /// The number at a share of the area: `low + u (high - low)`, or for three points the inverse of
  /// the triangular distribution.
  @inline(__always)
  func number(at share: Double) -> Double {
    guard let likelyShare else { return low + share * width }
    return share < likelyShare
      ? low + (share * before).squareRoot()
      : high - ((1 - share) * after).squareRoot()
  }
}
