import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension ViewsRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.views
    let rows = context.state.audit?.score.map(ViewRow.rows) ?? []
    var list = ListBlock(
      count: rows.count, position: position,
      columns: [
        .init(.fixed(1)), .init(.flexible(1)), .init(.fixed(figureWidth(rows, context))),
      ],
      empty: context.withoutScore
    ) { index in row(rows[index], context) }
    list.choosable = rows.indices.filter { rows[$0].touchpoint != nil }
    return View(
      [
        .heading(texts.title, gloss: texts.gloss), .spacer,
        .list(list),
      ],
      position: context.position(position, rows.count))
  }

  private func spoken(_ row: ViewRow, _ context: ViewContext) -> SpokenViewRow {
    row.spoken(in: context.language, currency: context.journey.business?.currency ?? "EUR") {
      context.journey.name(of: $0) ?? $0.text
    }
  }

  /// As wide as the longest figure: a name may be cut, a number may not.
  private func figureWidth(_ rows: [ViewRow], _ context: ViewContext) -> Int {
    let longest = rows.map { spoken($0, context).figure.count }.max() ?? 0
    let columns = context.state.size.columns
    return columns < 60 ? min(longest, columns / 3) : max(20, min(longest, columns / 2))
  }

  private func row(_ row: ViewRow, _ context: ViewContext) -> ListBlock.Row {
    let words = spoken(row, context)
    if context.isPlain, let sentence = words.sentence { return .init([Span(sentence)]) }
    switch row {
    case .title: return .init([Span(words.text, .heading)], isHeading: true)
    case .meaning: return .init([Span(""), Span(words.text, .hint)])
    case .advice: return .init([Span("→", .hint), Span(words.text, .hint)])
    case .missing, .noneOccurs: return .init([Span("?", .warning), Span(words.text, .dim)])
    case .nothing, .more: return .init([Span(""), Span(words.text, .dim)])
    case .quadrant, .reach:
      return .init([Span(""), Span(words.text, .emphasis), Span(words.figure, .dim)])
    default:
      return .init([Span("-", .dim), Span(words.text), Span(words.figure, .dim)])
    }
  }
}
