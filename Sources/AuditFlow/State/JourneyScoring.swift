public import FrictionScoring
public import JourneyModel

/// What scoring a journey gave, with what rooms ask of it at every key.
public struct JourneyScoring: Sendable {
  /// By reference: a score is large, and every key asks several times whether there is one.
  private final class Found: Sendable {
    let result: Result<Score, ScoreProblem>
    let isScored: Bool
    let tackleFirst: [EntityID]
    let firstThree: FirstThree
    let leverage: Leverage?

    init(
      _ result: Result<Score, ScoreProblem>, _ tackleFirst: [EntityID], _ leverage: Leverage?
    ) {
      self.result = result
      isScored = if case .success = result { true } else { false }
      self.tackleFirst = tackleFirst
      firstThree =
        if case .success(let score) = result { FirstThree(in: score, tackleFirst) } else {
          FirstThree()
        }
      self.leverage = leverage
    }
  }

  private var found: Found

  /// Scores a journey and draws nothing; O(n log n) in the number of contacts.
  public init(_ journey: Journey, _ options: ScoreOptions) {
    do throws(ScoreProblem) {
      let score = try FrictionScore.compute(journey, options) { _ in nil }
      found = Found(.success(score), score.tackleFirst(), nil)
    } catch {
      found = Found(.failure(error), [], nil)
    }
  }

  /// The score, or why there is none.
  public var result: Result<Score, ScoreProblem> { found.result }

  /// Whether there is a score; O(1), where ``score`` copies it.
  public var isScored: Bool { found.isScored }

  /// The whole list *tackle first*; ordering it anew at every key would take long in large journeys.
  public var tackleFirst: [EntityID] { found.tackleFirst }

  /// The three that the first result names.
  public var firstThree: FirstThree { found.firstThree }

  /// What would move the score; `nil` until it is weighed.
  public var leverage: Leverage? { found.leverage }

  public var score: Score? {
    if case .success(let score) = found.result { score } else { nil }
  }

  /// The contacts of the score; `nil` where there is none.
  var touchpoints: [TouchpointScore]? {
    if case .success(let score) = found.result { score.touchpoints } else { nil }
  }

  /// Whether the other one is this very result, not an equal one; O(1).
  func isSame(as other: JourneyScoring) -> Bool { found === other.found }

  /// Weighs what would move the score, once.
  public mutating func weigh() {
    guard found.leverage == nil, let score else { return }
    found = Found(found.result, found.tackleFirst, Leverage(score))
  }

  /// Takes the result of draws.
  mutating func add(_ robustness: Robustness) {
    guard var score else { return }
    score.add(robustness)
    found = Found(.success(score), found.tackleFirst, found.leverage)
  }
}
