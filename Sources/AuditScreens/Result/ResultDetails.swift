import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// The explanation of the selected contact in short, beside the list where there is room.
struct ResultDetails {
  let score: Score
  let contact: TouchpointScore
  let context: ViewContext

  private var texts: ResultTexts { context.texts.result }

  private func number(_ value: Double, _ decimals: Int = 0) -> String {
    value.spoken(decimals: decimals, in: context.language)
  }

  var blocks: [Block] {
    let friction = contact.friction
    var blocks: [Block] = [
      .line([Span(context.journey.name(of: contact.id) ?? "", .heading)]),
      .paragraph(
        texts.friction(
          number(friction.value), from: number(friction.low), to: number(friction.high))),
    ]
    blocks += Dimension.allCases.compactMap(part)
    blocks += [
      .spacer,
      .paragraph([importance, frequency].joined(separator: ", "), .hint),
    ]
    if let journey = score.journey, !journey.showRangeOnly {
      blocks.append(
        .paragraph(
          texts.share(number(contact.contribution, 1), of: number(journey.index, 1)), .hint))
    }
    if let place = contact.place {
      blocks.append(.paragraph(texts.placeInWords(place), .hint))
    }
    return blocks + [.spacer, .paragraph(texts.explains(context.key(.explain)), .dim)]
  }

  /// What a dimension adds; of an open one what it could add. `nil` where it adds nothing.
  private func part(_ dimension: Dimension) -> Block? {
    guard let cell = Cell(rawValue: dimension.rawValue), !contact.unknown.contains(cell) else {
      return .line(
        [Span(texts.open(dimension), .dim)],
        aside: [Span(texts.upTo(number(100 * score.weights[dimension])), .dim)])
    }
    let part = contact.frictionParts[dimension]
    // What would read "+0" is no reason.
    guard part >= 0.05 else { return nil }
    return .line(
      [Span(texts.reason(dimension, of: contact))],
      aside: [Span("+" + number(part, part < 0.5 ? 1 : 0), .bar)])
  }

  private var importance: String {
    contact.unknown.contains(.importance)
      ? texts.importanceOpen : texts.importance(number(contact.importance.value, 1))
  }

  private var frequency: String {
    let value = number(contact.frequency.value, 2)
    return contact.unknown.contains(.frequency)
      ? texts.frequencyAssumed(value) : texts.frequency(value)
  }
}
