import AuditFlow
import CellGrid

extension PaletteOverlay {
  /// The field to search in, and below it what can be done, where, and with which keys.
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.palette
    let entries = PaletteEntry.entries(of: self, in: context.state, isPlain: context.isPlain)
    let row = row(of: entries.count)
    return View(
      [
        .heading(texts.title, gloss: texts.gloss), .spacer,
        context.field(texts.field, field, placeholder: texts.placeholder, hasFocus: true),
        .spacer,
        .list(
          ListBlock(
            count: entries.count, position: ListPosition(cursor: row, top: position.top),
            columns: [.init(.flexible(8)), .init(.flexible(5), minimum: 60), .init(.fixed(14))],
            empty: texts.noMatch(field.trimmed), plain: .numbered(from: 1)
          ) { index in
            let entry = entries[index]
            return .init([
              Span(entry.title), Span(entry.note, .dim), Span(entry.keys, .key),
            ])
          }),
      ], pinned: context.isCompact || context.isPlain ? [] : [reason(of: entries, row, context)],
      position: entries.isEmpty ? "" : context.texts.chrome.position(row + 1, of: entries.count),
      question: texts.field)
  }

  /// Why the selected entry cannot be done now, in whole words.
  private func reason(of entries: [PaletteEntry], _ row: Int, _ context: ViewContext) -> Block {
    guard entries.indices.contains(row), case .disabled(let reason) = entries[row].action else {
      return .paragraph("", .hint, rows: 2)
    }
    return .paragraph(context.texts.notice(.disabled(reason)), .hint, rows: 2)
  }
}
