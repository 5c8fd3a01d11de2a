public import JourneyModel

/// Joins what several people said about one field of one contact.
///
/// Low is the smallest low, high the largest high, likely the median of each one's likely value:
/// spread between people is uncertainty, not noise to average away. An "ask" never erases an answer.
public struct AnswerMerger: Sendable {
  private var only: Judgement?
  private var low = Double.infinity
  private var high = -Double.infinity
  private var likely: [Double] = []

  public init() {}

  /// Takes one person's judgement; anything but an answer changes nothing.
  public mutating func add(_ judgement: Judgement) {
    guard let itsLow = judgement.low, let itsHigh = judgement.high,
      let itsLikely = judgement.likely
    else { return }
    low = min(low, itsLow)
    high = max(high, itsHigh)
    guard let first = only else {
      only = judgement
      return
    }
    if likely.isEmpty, let firstLikely = first.likely { likely.append(firstLikely) }
    likely.append(itsLikely)
  }

  /// The joined judgement; `nil` without any answer. One answer stays as it was given.
  public var judgement: Judgement? {
    guard let only else { return nil }
    guard !likely.isEmpty else { return only }
    if low == high { return .exact(low) }
    let sorted = likely.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    return .estimate(low: low, likely: median, high: high)
  }
}
