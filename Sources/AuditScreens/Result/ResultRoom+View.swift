import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension ResultRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.result
    guard let audit = context.state.audit, let score = audit.score, let journey = score.journey
    else { return View([.heading(texts.index), .spacer, .paragraph(context.withoutScore)]) }
    let first = Array(audit.tackleFirst.prefix(ResultRoom.shown))
    let lines = ResultLines(score, journey, context)
    let curve = ResultCurve(score, context)
    return View(
      [
        lines.index(variant: variant),
        .paragraph(lines.verdict, journey.showRangeOnly ? .warning : .plain),
      ] + picture(curve, context) + [
        lines.worstMoment, lines.lastImpression, .spacer,
        .columns(
          [
            .line(
              [Span(texts.tackleFirst, .heading)],
              aside: [Span(context.rankingState(score, variant), .hint)]),
            .list(tackleFirst(first, score, context)),
          ], details(first, score, context)),
      ],
      pinned: lines.closing, position: context.position(position, first.count))
  }

  /// The curve; in a trial what it changes, and the curve where there is room for both.
  private func picture(_ curve: ResultCurve, _ context: ViewContext) -> [Block] {
    let isTall = context.state.size.rows >= 34
    let block = Block.curve(curve.block(height: isTall ? 9 : 4))
    guard context.state.audit?.trial != nil else { return [block] }
    let comparison = [.spacer, TrialLines(context).comparison, Block.spacer]
    return isTall ? comparison + [block] : comparison
  }

  /// How many contacts "tackle first" names.
  static let shown = 5

  private func tackleFirst(
    _ ids: [EntityID], _ score: Score, _ context: ViewContext
  ) -> ListBlock {
    let texts = context.texts.result
    return ListBlock(
      count: ids.count, position: position,
      columns: [.init(.fixed(1)), .init(.flexible(4)), .init(.flexible(5)), .init(.fixed(16))],
      empty: texts.nothing
    ) { index in
      let contact = score.touchpoint(ids[index])
      return .init([
        Span(String(index + 1), .key), Span(context.journey.name(of: ids[index]) ?? "", .emphasis),
        Span(texts.reasons(of: contact), .hint),
        Span(contact?.place.map(texts.certainty) ?? "", .dim),
      ])
    }
  }

  /// Why the selected contact rubs, where there is room.
  private func details(_ ids: [EntityID], _ score: Score, _ context: ViewContext) -> [Block] {
    let texts = context.texts.result
    guard ids.indices.contains(position.cursor),
      let contact = score.touchpoint(ids[position.cursor])
    else { return [] }
    func number(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }
    var blocks: [Block] = [
      .line([Span(context.journey.name(of: contact.id) ?? "", .heading)]),
      .paragraph(
        texts.friction(
          number(contact.friction.value), from: number(contact.friction.low),
          to: number(contact.friction.high))),
      .paragraph(
        [
          texts.importance(contact.importance.value.spoken(decimals: 1, in: context.language)),
          texts.frequency(contact.frequency.value.spoken(decimals: 2, in: context.language)),
        ].joined(separator: ", "), .hint),
    ]
    if let place = contact.place { blocks.append(.paragraph(texts.placeInWords(place), .hint)) }
    blocks.append(.spacer)
    for dimension in Dimension.allCases where contact.frictionParts[dimension] > 0 {
      blocks.append(
        .line(
          [Span(texts.reason(dimension, of: contact))],
          aside: [Span("+" + number(contact.frictionParts[dimension]), .bar)]))
    }
    return blocks
  }
}
