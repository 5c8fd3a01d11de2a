import FrictionScoring
import JourneyModel

extension ScoreJSON {
  static func robustness(_ robustness: Robustness) -> JSONValue {
    [
      "seed": .number(String(robustness.seed)),
      "draws": .number(robustness.draws),
      "weights": .string(robustness.weights.rawValue),
      "q05": .number(robustness.q05),
      "q50": .number(robustness.q50),
      "q95": .number(robustness.q95),
      "acceptability": .object(
        robustness.acceptability.map { ranks in
          JSONMember(ranks.id.text, .array(ranks.shares.map { .number($0) }))
        }),
      "top3": .object(robustness.contacts.map { JSONMember($0.id.text, .number($0.top3)) }),
      "expectedRank": .object(
        robustness.contacts.map { JSONMember($0.id.text, .number($0.expectedRank)) }),
      "pairwiseWins": .object(
        robustness.pairwiseWins.map { wins in
          JSONMember(
            wins.id.text,
            .object(wins.shares.map { JSONMember($0.over.text, .number($0.share)) }))
        }),
    ]
  }
}
