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
      position: context.position(position, measures.count))
  }
}
