import AuditFlow
import CellGrid
import JourneyModel

/// A contact in a few lines, beside a list.
struct ContactSummary {
  let touchpoint: Touchpoint
  let context: ViewContext

  init(_ touchpoint: Touchpoint, _ context: ViewContext) {
    self.touchpoint = touchpoint
    self.context = context
  }

  var blocks: [Block] {
    let texts = context.texts.contact
    var blocks: [Block] = [
      .paragraph(touchpoint.name, .heading),
      .paragraph(context.details(of: touchpoint).dotted, .hint), .spacer,
    ]
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
