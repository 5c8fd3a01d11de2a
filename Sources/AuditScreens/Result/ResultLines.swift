import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// The single lines of the result above its list: index, verdict, worst moment, last impression.
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

  var index: Block {
    let (low, high) = (number(journey.low), number(journey.high))
    let value: Span
    if journey.showRangeOnly {
      value = Span(texts.rangeOnly(from: low, to: high), .emphasis)
    } else if low == high {
      value = Span(number(journey.index), .emphasis)
    } else {
      value = Span(texts.value(number(journey.index), from: low, to: high), .emphasis)
    }
    let hasRoom = context.journey.variants.isEmpty && !isNarrow
    let note = score.provisional && hasRoom ? Span(", " + texts.provisional, .hint) : Span("")
    return .line(
      [Span(texts.index + "  ", .heading), value, note],
      aside: VariantTabs(context).spans(score.variant) ?? [Span(texts.scale, .dim)])
  }

  /// From which width of the range on the sentence about the index is only a guess, in points.
  private static let doubtfulWidth = 15.0

  /// What the number means; where peak or end is rare, the number without the rare ones.
  var verdict: Block {
    if journey.showRangeOnly { return .paragraph(texts.rangeTooWide, .warning) }
    let isRare = journey.isPeakRare || journey.isEndRare
    let regular = isRare ? journey.indexRegular.map { texts.regular(number($0)) } : nil
    let isDoubtful =
      score.provisional && journey.high - journey.low > Self.doubtfulWidth
      && texts.verdict(journey.low) != texts.verdict(journey.high)
    let verdict = texts.verdict(journey.index)
    return .line(
      [Span(isDoubtful ? texts.perhaps(verdict) : verdict)], aside: [Span(regular ?? "", .hint)])
  }

  var worstMoment: Block {
    if score.touchpoints.count == 1 { return .paragraph(texts.onlyOne, .warning) }
    guard let worst = score.worstRated else { return .spacer }
    return moment(texts.worstMoment, worst, notes: journey.isPeakRare ? [rare] : [])
  }

  var lastImpression: Block {
    guard let last = score.lastImpression else { return .spacer }
    let weight = score.touchpoints.count == 1 ? [] : [texts.counts(journey.lambda / 2)]
    return moment(
      texts.lastImpression, last, notes: weight + (journey.isEndRare ? [rare] : []))
  }

  /// Whether names and figures take the whole row.
  private var isNarrow: Bool { context.isCompact && context.state.size.columns < 60 }

  private var rare: String { context.hasTwoColumns ? texts.rare : texts.rareInShort }

  /// A contact with its friction; a long name is cut so that the notes behind it are not.
  private func moment(_ label: String, _ contact: TouchpointScore, notes: [String]) -> Block {
    let labels = max(texts.worstMoment.count, texts.lastImpression.count) + 2
    let padded = label + String(repeating: " ", count: max(0, labels - label.count))
    let isHigh = contact.friction.value >= 50
    let value =
      contact.isRated
      ? Span(
        context.hasTwoColumns
          ? texts.outOf(number(contact.friction.value)) : number(contact.friction.value) + "/100",
        isHigh ? .barHigh : .bar)
      : Span(texts.notRated, .dim)
    let note = notes.map { ", " + $0 }.joined()
    let room = context.state.size.columns - 6 - labels - note.count - value.text.count
    let name = context.journey.name(of: contact.id) ?? ""
    if isNarrow {
      return .line([Span(label + ": ", .hint), Span(name + " ", .emphasis), value])
    }
    return .line(
      [
        Span(padded, .hint), Span(context.isPlain ? name : name.cut(to: room), .emphasis),
        Span(note, .dim),
      ], aside: [value])
  }

  /// The heading of the list, with what it rests on.
  var tackleFirst: Block {
    var rated = texts.rated(
      score.touchpoints.count { $0.isRated }, of: score.touchpoints.count)
    if !score.excluded.isEmpty { rated += ", " + texts.excluded(score.excluded.count) }
    // The last column of the list has no title of its own.
    if score.robustness != nil {
      let count = score.touchpoints.count { $0.isRated }
      if count < score.touchpoints.count {
        rated += (context.isPlain ? ", " : " · ") + texts.placeAmong(count)
      } else if !context.isPlain {
        rated += " · " + texts.possiblePlace
      }
    }
    let state = context.rankingState(score, score.variant)
    let aside =
      state.isEmpty
      ? [Span(rated, .dim)]
      : [Span(state, .hint), Span(context.hasTwoColumns ? ", " + rated : "", .dim)]
    let heading = context.isPlain ? texts.tackleFirstInWords : texts.tackleFirst
    return .line([Span(heading, .heading)], aside: aside)
  }
}

extension String {
  /// The text in so many characters, with a sign where it was cut.
  fileprivate func cut(to length: Int) -> String {
    count <= length ? self : prefix(max(1, length - 1)) + "…"
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
