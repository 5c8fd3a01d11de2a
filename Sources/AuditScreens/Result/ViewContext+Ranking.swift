import AuditFlow
import FrictionScoring
import JourneyModel

extension ViewContext {
  /// Whether the score of a large journey is being worked out.
  var isScoring: Bool { state.audit?.calculation?.work == .score }

  /// Why there is no score to show.
  var withoutScore: String {
    if let problem = state.audit?.scoreProblem { return problem.message(in: language) }
    if let score = state.audit?.score, score.nothingOccurs,
      let cause = score.causeWithoutIndex(in: language)
    {
      return texts.result.without(cause)
    }
    return isScoring ? texts.result.beingComputed : texts.result.noScore
  }

  /// How far the check of the ranking is, or why there is none; empty when it is done.
  func rankingState(_ score: Score, _ variant: EntityID?) -> String {
    guard score.robustness == nil else { return "" }
    if score.reason(for: "/robustness") == .tooManyContacts {
      let most = Double(DrawCount.usualContacts)
      return texts.result.placesUnchecked(
        above: most.spoken(decimals: 0, in: language, isGrouped: true))
    }
    guard let running = state.audit?.calculation, running.work == .draws,
      running.variant == variant
    else { return "" }
    return texts.result.checkingPlaces(percent: running.percent)
  }
}
