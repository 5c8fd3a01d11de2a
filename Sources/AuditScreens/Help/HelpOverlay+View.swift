import AuditFlow
import CellGrid

extension HelpOverlay {
  /// What the place under the help is for, and every key that works there.
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.help
    let scope = context.scopeUnderHelp
    // Plain lines know letters, words and Enter, but neither arrows nor Ctrl keys.
    let bindings = KeyTable.helpBindings(in: scope).filter { binding in
      !context.isPlain
        || binding.keys.contains { key in
          if case .character = key { true } else { key == .enter }
        }
    }
    let rows = bindings.map { binding -> ListBlock.Row in
      let label = binding.label(context.texts.keys)
      let reason = binding.disabledReason(context.state, context.texts)
      return .init([
        Span(binding.keyNames(in: context.texts), .key),
        Span(
          label.title + (reason.map { " " + texts.disabled($0) } ?? ""),
          reason == nil ? .plain : .dim),
      ])
    }
    let top = min(top, max(0, rows.count - 1))
    return View(
      [
        .heading(texts.title), .paragraph(texts.text(scope)),
        context.isPlain && scope.isTyping
          ? .paragraph(PlainCommand.hint(in: context.underHelp)) : .spacer,
        .line([Span(texts.keysHere, .heading)]),
        .list(
          ListBlock(
            count: rows.count, position: ListPosition(cursor: top, top: top),
            columns: [.init(.fixed(24)), .init(.flexible(1))], plain: .all
          ) { rows[$0] }),
      ],
      position: context.texts.chrome.position(top + 1, of: rows.count))
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
