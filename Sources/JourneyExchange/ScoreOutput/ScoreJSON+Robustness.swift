import FrictionScoring
import JourneyModel

extension ScoreJSON {
  static func robustness(_ robustness: Robustness) -> JSONPart {
    .object([
      ("seed", .value(.number(String(robustness.seed)))),
      ("draws", .value(.number(robustness.draws))),
      ("weights", .value(.string(robustness.weights.rawValue))),
      ("q05", .value(.number(robustness.q05))),
      ("q50", .value(.number(robustness.q50))),
      ("q95", .value(.number(robustness.q95))),
      (
        "acceptability",
        .map(robustness.acceptability) { ranks in
          JSONMember(ranks.id.text, .array(ranks.shares.map { .number($0) }))
        }
      ),
      ("top3", .map(robustness.contacts) { JSONMember($0.id.text, .number($0.top3)) }),
      (
        "expectedRank",
        .map(robustness.contacts) { JSONMember($0.id.text, .number($0.expectedRank)) }
      ),
      (
        "pairwiseWins",
        .map(robustness.pairwiseWins) { wins in
          JSONMember(
            wins.id.text,
            .object(wins.shares.map { JSONMember($0.over.text, .number($0.share)) }))
        }
      ),
    ])
  }
}
