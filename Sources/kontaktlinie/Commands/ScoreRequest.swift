import FrictionScoring
import JourneyModel

/// What to score and how, the same for every file of a call.
struct ScoreRequest: Sendable {
  /// As people call it.
  var round: String?
  var variant: String?
  var weights: WeightChoice?
  var draws = DrawCount.usual
  var seed = ScoreOptions().seed
  var weightDraws = WeightDraws.fixed
  var allRanks = false
  /// Whether to draw the places of "tackle first" as well.
  var ranksPriorities = false

  /// - Parameter cores: on how many the draws are made.
  func score(of journey: Journey, cores: Int) throws -> Score {
    try FrictionScore.compute(journey, options(for: journey)) {
      ParallelDraws.robustness($0, cores: cores)
    }
  }

  /// The options for one journey, its round and variant found by what people call them.
  func options(for journey: Journey) throws(LookupProblem) -> ScoreOptions {
    var options = ScoreOptions(
      round: try round.map { (text) throws(LookupProblem) in try journey.find(.round, text) },
      variant: try variant.map { (text) throws(LookupProblem) in
        try journey.find(.variant, text)
      }, weights: weights)
    options.draws = draws
    options.seed = seed
    options.weightDraws = weightDraws
    options.allRanks = allRanks
    options.ranksPriorities = ranksPriorities
    return options
  }
}
