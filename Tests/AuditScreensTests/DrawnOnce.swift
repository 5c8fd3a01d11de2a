import FrictionScoring
import Synchronization

/// Draws for pictures: the same score is shown by many of them and drawn from once.
enum DrawnOnce {
  private struct Question: Hashable {
    var score: Score
    var options: ScoreOptions
  }

  private static let known = Mutex<[Question: Robustness]>([:])

  static func robustness(_ score: Score, _ options: ScoreOptions) -> Robustness? {
    let question = Question(score: score, options: options)
    if let drawn = known.withLock({ $0[question] }) { return drawn }
    let drawn = RankingDraws(score, options)?.robustness()
    known.withLock { $0[question] = drawn }
    return drawn
  }
}
