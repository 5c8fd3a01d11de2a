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

  init(_ touchpoint: Touchpoint, _ context: ViewContext, _ score: TouchpointScore? = nil) {
    self.touchpoint = touchpoint
    self.context = context
    self.score = score
  }

  var blocks: [Block] {
    let texts = context.texts.contact
    var blocks: [Block] = [
      .paragraph(touchpoint.name, .heading),
      .paragraph(context.details(of: touchpoint).dotted, .hint), .spacer,
    ]
    if let score, score.isRated {
      func number(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }
      let friction = score.friction
      let result = context.texts.result
      blocks.append(
        .paragraph(
          result.friction(
            number(friction.value), from: number(friction.low), to: number(friction.high)),
          .emphasis))
      let reasons = result.reasons(of: score)
      blocks += reasons.isEmpty ? [.spacer] : [.paragraph(reasons, .hint), .spacer]
    }
    if let wants = touchpoint.customerWants {
      blocks += [.paragraph(texts.customerWants + ": " + wants), .spacer]
    }
    for incident in touchpoint.incidents {
      let probability = incident.probability?.spoken(on: .share, in: context.language)
      blocks.append(
        .line(
          [Span(incident.name, .warning)], aside: [Span(probability ?? texts.noProbability, .dim)]))
    }
    if !touchpoint.incidents.isEmpty { blocks.append(.spacer) }
    let ratings = context.journey.rounds.last?.ratings ?? []
    let rating = ratings.indices.last { ratings[$0].touchpoint == touchpoint.id }
      .map { ratings[$0] }
    for field in RatingField.asked {
      guard let judgement = rating?[field] else { continue }
      blocks.append(
        .line(
          [Span(context.texts.rate.name(field))],
          aside: [Span(judgement.spoken(on: field.scale, in: context.language), .dim)]))
    }
    return blocks
  }
}
