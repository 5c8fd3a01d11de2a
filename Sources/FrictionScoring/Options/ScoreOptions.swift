public import JourneyModel

/// What to score and how.
public struct ScoreOptions: Hashable, Sendable {
  /// The round; `nil` for the last one in the file.
  public var round: EntityID?
  /// The variant; `nil` for all contacts.
  public var variant: EntityID?
  /// The weights; `nil` for those of the journey's assumptions, else equal ones.
  public var weights: WeightChoice?
  /// How often to draw from the ranges of the answers.
  public var draws: DrawCount
  /// The seed of the draws.
  public var seed: UInt64
  /// Whether the weights are drawn as well.
  public var weightDraws: WeightDraws
  /// Whether the draws keep the single ranks and wins of all contacts, not only of the first 20.
  public var allRanks: Bool
  /// Whether the draws also rank by priority, for ``TouchpointScore/place``; `score --format json`
  /// does not need it.
  public var ranksPriorities: Bool

  public init(
    round: EntityID? = nil, variant: EntityID? = nil, weights: WeightChoice? = nil,
    draws: DrawCount = .none, seed: UInt64 = 1_234_567, weightDraws: WeightDraws = .fixed,
    allRanks: Bool = false, ranksPriorities: Bool = false
  ) {
    self.round = round
    self.variant = variant
    self.weights = weights
    self.draws = draws
    self.seed = seed
    self.weightDraws = weightDraws
    self.allRanks = allRanks
    self.ranksPriorities = ranksPriorities
  }
}
