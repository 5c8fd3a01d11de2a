import AuditFlow
import CellGrid
import JourneyModel

extension MeasuresRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.measures
    let journey = context.journey
    let measures = journey.measures
    let done = measures.count { $0.state == .done }
    let today = context.state.today
    return View(
      [
        .heading(
          texts.title, gloss: texts.gloss,
          aside: texts.counts(open: measures.count { $0.state == .open }, done: done)),
        .spacer,
        .list(
          ListBlock(
            count: measures.count, position: position,
            columns: [
              .init(texts.whatColumn, .flexible(1)),
              .init(texts.whoColumn, .fixed(14), minimum: 56),
              .init(texts.untilColumn, .fixed(10)), .init(texts.stateColumn, .fixed(10)),
            ], empty: texts.empty(add: context.key(.add))
          ) { index in
            let measure = measures[index]
            let isLate = measure.state == .open && (measure.until.map { $0 < today } ?? false)
            let state =
              isLate
              ? Span(texts.late, .error)
              : Span(
                measure.state.spoken(in: context.language), measure.state == .done ? .good : .plain)
            return .init([
              Span(measure.what, measure.state == .open ? .plain : .dim),
              Span(journey.personName(measure.who) ?? "-", .dim),
              Span(measure.until?.spoken(in: context.language) ?? "-", .dim), state,
            ])
          }),
      ],
      pinned: serves(measures, context), position: context.position(position, measures.count))
  }

  /// What the selected measure is for.
  private func serves(_ measures: [Measure], _ context: ViewContext) -> [Block] {
    guard measures.indices.contains(position.cursor) else { return [] }
    let id = measures[position.cursor].id
    let campaign = context.journey.campaigns.first { $0.measures.contains { $0.id == id } }
    let names = (campaign?.serves ?? []).compactMap { context.journey.name(of: $0) }
    guard !names.isEmpty else { return [] }
    return [.rule, .paragraph(context.texts.measures.serves(names), .hint)]
  }
}
