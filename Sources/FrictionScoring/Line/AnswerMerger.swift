public import JourneyModel

/// Joins what several people said about one field of one contact.
///
/// Low is the smallest low, high the largest high, likely the median of each one's likely value:
/// spread between people is uncertainty, not noise to average away. An "ask" never erases an answer.
public struct AnswerMerger: Sendable {
  private var only: Judgement?
  private var low = Double.infinity
  private var high = -Double.infinity
  private var count = 0
  private var firstLikely = 0.0
  private var secondLikely = 0.0
  /// All likely values, from the third answer on: two need no list.
  private var likely: [Double] = []

  public init() {}

  /// Takes one person's judgement; anything but an answer changes nothing.
  public mutating func add(_ judgement: Judgement) {
    guard let itsLow = judgement.low, let itsHigh = judgement.high,
      let itsLikely = judgement.likely
    else { return }
    low = min(low, itsLow)
    high = max(high, itsHigh)
    count += 1
    switch count {
    case 1: (only, firstLikely) = (judgement, itsLikely)
    case 2: secondLikely = itsLikely
    case 3: likely = [firstLikely, secondLikely, itsLikely]
    default: likely.append(itsLikely)
    }
  }

  /// The joined judgement; `nil` without any answer. One answer stays as it was given.
  public var judgement: Judgement? {
    guard count > 1 else { return only }
    if low == high { return .exact(low) }
    return .estimate(low: low, likely: median, high: high)
  }

  private var median: Double {
    guard count > 2 else { return (firstLikely + secondLikely) / 2 }
    let sorted = likely.sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
