import AuditFlow
import CellGrid
import JourneyModel

extension WorstRoom {
  func view(_ context: ViewContext) -> View {
    guard let audit = context.state.audit else { return View([]) }
    let texts = context.texts.worst
    let rows = WorstRoom.rows(of: audit)
    let chosen = chosen
    return View(
      [
        .heading(texts.title, aside: texts.chosen(chosen.count)),
        .paragraph(texts.hint, .hint, rows: 2),
        .spacer,
        .list(
          ListBlock(
            count: rows.count, position: position,
            columns: [.init(.fixed(3)), .init(.flexible(1)), .init(.fixed(14)), .init(.fixed(24))]
          ) { index in
            guard let touchpoint = context.journey.touchpoint(rows[index]) else { return .init([]) }
            let place = chosen.firstIndex(of: touchpoint.id)
            if context.isPlain {
              let words = [
                touchpoint.name, context.channelName(touchpoint.channel),
                context.phaseName(touchpoint.phase),
                place.map { context.texts.plain.chosen($0 + 1) },
              ]
              return .init(words.map { Span($0 ?? "") })
            }
            return .init([
              place.map { Span("[\($0 + 1)]", .selected) } ?? Span("[ ]", .dim),
              Span(touchpoint.name, place == nil ? .plain : .emphasis),
              Span(context.channelName(touchpoint.channel) ?? "-", .dim),
              Span(context.phaseName(touchpoint.phase) ?? "-", .dim),
            ])
          }),
      ],
      pinned: [
        .rule,
        .line([
          Span(texts.howTo(choose: context.key(.answer(" ")), next: context.key(.confirm)), .hint)
        ]),
      ],
      position: context.position(position, rows.count))
  }
}
