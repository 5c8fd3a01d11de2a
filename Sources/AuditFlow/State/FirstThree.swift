public import FrictionScoring
public import JourneyModel

/// The contacts that the first result names.
public struct FirstThree: Hashable, Sendable {
  /// Those at which somebody has judged something to rub, the most urgent first; at most three.
  public private(set) var measured: [EntityID] = []
  /// Where these are fewer than three: contacts whose place rests on unanswered questions alone.
  public private(set) var open: [EntityID] = []

  public init() {}

  /// - Parameter tackleFirst: the whole list of the score, which is at hand already.
  public init(in score: Score, _ tackleFirst: [EntityID]) {
    measured = score.measuredFirst(3)
    open = Array(tackleFirst.filter { !measured.contains($0) }.prefix(3 - measured.count))
  }
}
