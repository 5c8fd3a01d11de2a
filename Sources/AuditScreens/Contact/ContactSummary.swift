import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// A contact in a few lines, beside a list.
struct ContactSummary {
  let touchpoint: Touchpoint
  let context: ViewContext
  /// What the score says of it; `nil` where there is none, or nobody asks for it.
  let score: TouchpointScore?
  /// What everybody answered, joined as the score joins it; `nil` where nobody did, or where the
  /// answers stand elsewhere.
  let answers: Explanation.Judgements?

  init(
    _ touchpoint: Touchpoint, _ context: ViewContext, _ score: TouchpointScore? = nil,
    _ answers: Explanation.Judgements? = nil
  ) {
    self.touchpoint = touchpoint
    self.context = context
    self.score = score
    self.answers = answers
  }

  /// What most contacts have stands first and always in the same rows, so that going from one to
  /// the next changes figures and moves nothing.
  var blocks: [Block] {
    let texts = context.texts.contact
    var blocks: [Block] = [
      .line([Span(touchpoint.name, .heading)]),
      .paragraph(context.details(of: touchpoint).dotted, .hint, rows: 2),
    ]
    if let score, score.isRated {
      blocks += [.line([Span(friction(of: score), .emphasis)]), .spacer]
    }
    if let answers { blocks += rows(of: answers) }
    let reasons = score.map { context.texts.result.reasons(of: $0) } ?? ""
    if !reasons.isEmpty { blocks += [.spacer, .paragraph(reasons)] }
    if !touchpoint.incidents.isEmpty { blocks.append(.spacer) }
    for incident in touchpoint.incidents {
      let probability = incident.probability?.spoken(on: .share, in: context.language)
      blocks.append(
        .line(
          [Span(incident.name, .warning)], aside: [Span(probability ?? texts.noProbability, .dim)]))
    }
    if let wants = touchpoint.customerWants {
      blocks += [.spacer, .paragraph(texts.customerWants + ": " + wants)]
    }
    return blocks
  }

  private func friction(of score: TouchpointScore) -> String {
    func number(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }
    let friction = score.friction
    return context.texts.line.friction(
      number(friction.value), from: number(friction.low), to: number(friction.high))
  }

  /// Every question with its answer, in one style: a change of it costs bytes in every row.
  private func rows(of answers: Explanation.Judgements) -> [Block] {
    RatingField.asked.map { field in
      let value = answers[field].map { context.texts.rate.brief($0, field) }
      return .line([Span(context.texts.rate.name(field))], aside: [Span(value ?? "-")])
    }
  }
}
