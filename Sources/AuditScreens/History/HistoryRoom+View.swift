import AuditFlow
import CellGrid
import JourneyExchange

extension HistoryRoom {
  func view(_ context: ViewContext) -> View {
    shown.map { page($0, context) } ?? list(context)
  }

  private func list(_ context: ViewContext) -> View {
    let texts = context.texts.history
    let rows = entries ?? []
    let list = ListBlock(
      count: rows.count, position: position,
      columns: [
        .init(texts.time, .fixed(rows.contains { $0.time.count > 16 } ? 19 : 16)),
        .init(texts.contacts, .fixed(13), isRightAligned: true),
        .init(texts.rated, .fixed(8), isRightAligned: true), .init(texts.after, .flexible(1)),
      ],
      empty: entries == nil ? texts.reading : texts.none
    ) { index in
      let entry = rows[index]
      let content = entry.content
      return .init([
        Span(entry.time, .emphasis), Span(content.map { "\($0.contacts)" } ?? "-"),
        Span(content.map { "\($0.rated)" } ?? "-"),
        entry.problem == nil
          ? Span(content?.after?.text(in: context.language) ?? "-", .dim)
          : Span(texts.unreadable, .error),
      ])
    }
    return View(
      [.heading(texts.title), .spacer, .list(list)],
      pinned: [.rule, context.isPlain ? nil : whole(texts, context), .paragraph(texts.hint, .hint)]
        .compactMap(\.self),
      position: context.position(position, rows.count))
  }

  /// All that changed after the selected state: the row may have cut it.
  private func whole(_ texts: HistoryTexts, _ context: ViewContext) -> Block {
    let after = selected?.content?.after?.text(in: context.language)
    return .paragraph(after.map { texts.after + ": " + $0 } ?? " ")
  }

  private func page(_ shown: Shown, _ context: ViewContext) -> View {
    let texts = context.texts.history
    let heading: [Block] = [.heading(texts.since(shown.entry.time)), .spacer]
    let pinned: [Block] = [.rule, .paragraph(texts.hint, .hint)]
    if context.isPlain {
      return View(
        heading + shown.lines.spokenBlocks(arrow: context.texts.plain.now), pinned: pinned)
    }
    let rows = PageRow.all(of: shown.lines, on: context.state.size)
    let list = ListBlock(
      count: rows.count, position: shown.position, columns: [.init(.flexible(1))], plain: .all
    ) { rows[$0].listRow }
    return View(
      heading + [.list(list)], pinned: pinned,
      position: context.position(shown.position, rows.count))
  }
}
