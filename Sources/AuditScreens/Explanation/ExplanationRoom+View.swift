import AuditFlow
import CellGrid
import JourneyExchange
import JourneyModel

extension ExplanationRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.explanation
    let name = context.journey.name(of: touchpoint) ?? ""
    let heading: [Block] = [
      .heading(
        name, gloss: texts.gloss, aside: context.texts.chrome.position(place + 1, of: among.count)),
      .line([Span(about(context), .hint)]),
    ]
    let key =
      context.isPlain
      ? context.texts.say.quote(context.texts.keys.formulas.hint) : context.key(.calculation)
    let pinned: [Block] =
      words.isEmpty || lines.isEmpty
      ? []
      : [.paragraph(showsFormulas ? texts.hidesFormulas(key) : texts.showsFormulas(key), .hint)]
    if context.isPlain, !lines.isEmpty {
      return View(heading + body.spokenBlocks(arrow: context.texts.plain.comesTo), pinned: pinned)
    }
    let rows = rows(on: context.state.size)
    let list = ListBlock(
      count: rows.count, position: position, columns: [.init(.flexible(1))],
      empty: context.isScoring ? context.texts.result.beingComputed : texts.noScore, plain: .all
    ) { rows[$0].listRow }
    return View(
      heading + [.list(list)], pinned: pinned, position: context.position(position, rows.count))
  }

  /// Round, variant, phase and channel.
  private func about(_ context: ViewContext) -> String {
    let journey = context.journey
    let texts = context.texts.explanation
    let round = journey.rounds.last.map {
      texts.round($0.label ?? $0.date.spoken(in: context.language))
    }
    let variant = variant.map { texts.variant(context.variantNames([$0])) }
    let details = journey.touchpoint(touchpoint).map(context.details(of:)) ?? []
    return ([round, variant].compactMap { $0 } + details).dotted
  }
}
