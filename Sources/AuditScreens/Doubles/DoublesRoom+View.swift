import AuditFlow
import CellGrid
import JourneyModel

extension DoublesRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.doubles
    let journey = context.journey
    let pairs = pairs
    return View(
      [
        .heading(texts.title, aside: texts.pairs(pairs.count, sure: pairs.count { $0.isSure })),
        .paragraph(texts.hint, .hint), .spacer,
        .list(
          ListBlock(
            count: pairs.count, position: position,
            columns: [
              .init(texts.firstColumn, .flexible(1)), .init(texts.secondColumn, .flexible(1)),
              .init(.fixed(10)),
            ]
          ) { index in
            let pair = pairs[index]
            return .init([
              Span(journey.name(of: pair.first) ?? ""), Span(journey.name(of: pair.second) ?? ""),
              pair.isSure ? Span(texts.sure, .good) : Span(texts.maybe, .dim),
            ])
          }),
      ],
      pinned: [.rule] + comparison(context) + [
        .choices([
          Choice(context.key(.answer("j")), context.texts.keys.same.hint),
          Choice(context.key(.answer("n")), context.texts.keys.different.title),
          Choice(context.key(.mergeSure), context.texts.keys.mergeSure.hint),
        ])
      ],
      position: context.position(position, pairs.count), saysSelected: true)
  }

  /// The two contacts of the selected pair, one a line.
  private func comparison(_ context: ViewContext) -> [Block] {
    guard let pair = selected else { return [] }
    return [pair.first, pair.second].map { id in
      guard let touchpoint = context.journey.touchpoint(id) else { return .spacer }
      let ways = touchpoint.foundVia.compactMap { $0.entryPoint.map(context.texts.chrome.name) }
      return .line(
        [
          Span(touchpoint.name, .emphasis),
          Span("  " + context.details(of: touchpoint).dotted, .hint),
        ],
        aside: [Span(ways.joined(separator: ", "), .dim)])
    }
  }
}
