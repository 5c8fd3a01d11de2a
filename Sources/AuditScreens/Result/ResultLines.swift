import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// The single lines of the result: index, worst moment, last impression, completeness, money, basis.
struct ResultLines {
  let score: Score
  let journey: JourneyScore
  let context: ViewContext

  init(_ score: Score, _ journey: JourneyScore, _ context: ViewContext) {
    self.score = score
    self.journey = journey
    self.context = context
  }

  private var texts: ResultTexts { context.texts.result }

  private func number(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }

  func index(variant: EntityID?) -> Block {
    let (low, high) = (number(journey.low), number(journey.high))
    let value: Span
    if journey.showRangeOnly {
      value = Span(texts.rangeOnly(from: low, to: high), .emphasis)
    } else if low == high {
      value = Span(number(journey.index), .emphasis)
    } else {
      value = Span(texts.value(number(journey.index), from: low, to: high), .emphasis)
    }
    let hasRoom = context.journey.variants.isEmpty
    let note = score.provisional && hasRoom ? Span(", " + texts.provisional, .hint) : Span("")
    return .line([Span(texts.index + "  ", .heading), value, note], aside: variants(variant))
  }

  private func variants(_ variant: EntityID?) -> [Span] {
    guard !context.journey.variants.isEmpty else { return [Span(texts.scale, .dim)] }
    let all = [(EntityID?.none, texts.all)] + context.journey.variants.map { ($0.id, $0.name) }
    return all.map { id, name in
      id == variant ? Span("[\(name)]", .selected) : Span(" \(name) ", .dim)
    }
  }

  var verdict: String {
    journey.showRangeOnly ? texts.rangeTooWide : texts.verdict(journey.index)
  }

  var worstMoment: Block {
    guard let worst = score.worstRated else { return .spacer }
    return moment(texts.worstMoment, worst, note: journey.isPeakRare ? texts.rare : "")
  }

  var lastImpression: Block {
    guard let last = score.lastImpression else { return .spacer }
    return moment(texts.lastImpression, last, note: journey.isEndRare ? texts.rare : texts.quarter)
  }

  private func moment(_ label: String, _ contact: TouchpointScore, note: String) -> Block {
    let width = max(texts.worstMoment.count, texts.lastImpression.count)
    let padded = label + String(repeating: " ", count: max(0, width - label.count) + 2)
    let isHigh = contact.friction.value >= 50
    let value =
      contact.isRated
      ? Span(texts.outOf(number(contact.friction.value)), isHigh ? .barHigh : .bar)
      : Span(texts.notRated, .dim)
    return .line(
      [
        Span(padded, .hint), Span(context.journey.name(of: contact.id) ?? "", .emphasis),
        Span(note.isEmpty ? "" : "  (\(note))", .dim),
      ], aside: [value])
  }

  /// What stands at the bottom: completeness and money where they can be computed, then the basis.
  var closing: [Block] {
    var lines: [Block] = []
    if let completeness = score.completeness {
      let more = max(0, completeness.estimate - Double(completeness.known))
      lines.append(
        .paragraph(
          texts.completeness(
            atMost: completeness.foundShare.spokenShare(in: context.language),
            more: number(more.rounded(.down))),
          .plain))
    }
    if let line = money { lines.append(.paragraph(line, .plain)) }
    lines.append(.line([Span(basis, .hint)]))
    lines.append(.line([Span(counts, .hint)]))
    return lines
  }

  private var money: String? {
    guard let money = score.money else { return nil }
    if money.flags.contains(.exceedsStatedChurn) { return texts.contradiction }
    func amount(_ value: Double) -> String {
      value.spoken(decimals: 0, in: context.language, isGrouped: true) + " €"
    }
    if let risk = money.valueAtRisk {
      return texts.atRisk(
        amount(risk.value), from: amount(risk.low), to: amount(risk.high), atLeast: money.isAtLeast)
    }
    return money.rework.map { texts.rework(amount($0.value)) }
  }

  private var basis: String {
    let journey = context.journey
    let raters = Set((journey.rounds.last?.ratings ?? []).map(\.by))
    let customers = raters.count { id in
      journey.participants.contains { $0.id == id && $0.role == .customer }
    }
    return texts.basis(raters: raters.count - customers, customers: customers)
  }

  private var counts: String {
    let progress = context.state.audit?.progress ?? Progress(of: context.journey)
    let rated = texts.rated(progress.rated, of: progress.contacts)
    guard progress.openQuestions > 0 else { return rated }
    return rated + ", " + texts.open(progress.openQuestions, key: context.key(.openQuestions))
  }
}

extension Score {
  /// The worst of the contacts that somebody has rated; the first one of equals.
  var worstRated: TouchpointScore? {
    touchpoints.filter(\.isRated).reduce(nil) { worst, contact in
      contact.friction.value > (worst?.friction.value ?? -1) ? contact : worst
    }
  }
}
