/// A number together with the range in which it may lie: `low <= value <= high`.
///
/// What nobody knows is a wide interval, never a zero. `value` is the point that is shown: the
/// likely value of three points, else the middle of the range.
public struct Interval: Hashable, Sendable {
  public var low: Double
  public var value: Double
  public var high: Double

  public init(low: Double, value: Double, high: Double) {
    self.low = low
    self.value = value
    self.high = high
  }

  /// A number that is known exactly.
  public init(exactly value: Double) {
    self.init(low: value, value: value, high: value)
  }

  /// A range without a likely point; its middle stands for it.
  public init(low: Double, high: Double) {
    self.init(low: low, value: low + (high - low) / 2, high: high)
  }

  /// Whether the range is a single point.
  public var isExact: Bool { low == high }
}
