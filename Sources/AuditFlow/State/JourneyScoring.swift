public import FrictionScoring
public import JourneyModel

/// What scoring a journey gave, with what rooms ask of it at every key.
public struct JourneyScoring: Sendable {
  /// The score, or why there is none.
  public internal(set) var result: Result<Score, ScoreProblem>
  /// The whole list *tackle first*; ordering it anew at every key would take long in large journeys.
  public let tackleFirst: [EntityID]

  /// What would move the score; `nil` until it is weighed.
  public private(set) var leverage: Leverage?

  /// Scores a journey and draws nothing; O(n log n) in the number of contacts.
  public init(_ journey: Journey, _ options: ScoreOptions) {
    do throws(ScoreProblem) {
      let score = try FrictionScore.compute(journey, options) { _ in nil }
      result = .success(score)
      tackleFirst = score.tackleFirst()
    } catch {
      result = .failure(error)
      tackleFirst = []
    }
  }

  public var score: Score? {
    if case .success(let score) = result { score } else { nil }
  }

  /// Weighs what would move the score, once.
  public mutating func weigh() {
    guard leverage == nil, let score else { return }
    leverage = Leverage(score)
  }

  /// Takes the result of draws.
  mutating func add(_ robustness: Robustness) {
    guard case .success(var score) = result else { return }
    score.add(robustness)
    result = .success(score)
  }
}
