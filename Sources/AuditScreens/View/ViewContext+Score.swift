import AuditFlow
import CellGrid
import FrictionScoring

extension ViewContext {
  /// In place of numbers: why there is no score, or that it is being worked out.
  var withoutScore: Block {
    if let problem = state.audit?.scoreProblem {
      return .paragraph(problem.message(in: language), .error)
    }
    return .paragraph(texts.result.beingComputed, .hint)
  }
}
