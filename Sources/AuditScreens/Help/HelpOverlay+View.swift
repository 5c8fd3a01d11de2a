import AuditFlow
import CellGrid
import JourneyModel

extension HelpOverlay {
  /// What the place under the help is for, and every key that works there.
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.help
    let scope = context.scopeUnderHelp
    if context.isPlain { return PlainHelp(self, context).view }
    let rows = HelpRow.all(for: self, context)
    let top = min(top, max(0, rows.count - 1))
    let isSearched = isSearching || !field.isEmpty
    let whole = rows.indices.contains(top) ? rows[top].whole : ""
    // What the place is for stands at the beginning; further down a small window needs its rows.
    let intro =
      context.isCompact && top > 0 ? Block.spacer : .paragraph(texts.text(scope))
    var view = View(
      [
        .heading(texts.title),
        isSearched ? context.field(texts.search, field, hasFocus: isSearching) : intro, .spacer,
        .list(
          ListBlock(
            count: rows.count, position: ListPosition(cursor: top, top: top),
            columns: [
              .init(.fixed(context.state.size.columns < 60 ? 13 : 24)), .init(.flexible(1)),
            ],
            empty: context.texts.palette.noMatch(field.trimmed), hasFocus: !isSearching, plain: .all
          ) { rows[$0].row }),
      ],
      pinned: context.isCompact
        ? whole.isEmpty ? [] : [.paragraph(whole)] : [.paragraph(whole, .hint, rows: 2)],
      position: rows.isEmpty ? "" : context.texts.chrome.position(top + 1, of: rows.count))
    view.saysSelected = context.isCompact && !whole.isEmpty
    return view
  }
}

extension KeyTable {
  /// The bindings of a scope for reading: those that do the same stand on one row.
  static func helpBindings(in scope: Scope) -> [Binding] {
    let ranked = bindings(in: scope).enumerated().sorted { left, right in
      let (first, second) = (left.element.rank ?? 99, right.element.rank ?? 99)
      return first != second ? first < second : left.offset < right.offset
    }
    return ranked.map(\.element).reduce(into: []) { rows, binding in
      if let index = rows.firstIndex(where: {
        $0.label(KeyTexts.german) == binding.label(KeyTexts.german)
      }) {
        rows[index] = rows[index].merging(keysOf: binding)
      } else {
        rows.append(binding)
      }
    }
  }
}
