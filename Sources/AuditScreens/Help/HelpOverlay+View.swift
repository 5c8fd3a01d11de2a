import AuditFlow
import CellGrid
import JourneyModel

extension HelpOverlay {
  /// What the place under the help is for, and every key that works there.
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.help
    let scope = context.scopeUnderHelp
    if context.isPlain { return plain(context) }
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
      position: context.texts.chrome.position(top + 1, of: rows.count))
    view.saysSelected = context.isCompact && !whole.isEmpty
    return view
  }
}

extension HelpOverlay {
  /// The help of plain lines: the letters, words and numbers that work there, one a line.
  private func plain(_ context: ViewContext) -> View {
    let (below, texts) = (context.underHelp, context.texts)
    let scope = below.scope
    guard field.isEmpty else { return found(context) }
    var commands = PlainCommand.help(in: below)
    let bindings = KeyTable.helpBindings(in: scope)
    var rows: [String] = []
    if !scope.isTyping, let enter = bindings.first(where: { $0.keys.contains(.enter) }) {
      rows.append("\(texts.plain.emptyLineThen): \(enter.label(texts.keys).title)")
    }
    let takesNumbers = !AuditScreens.plainView(ViewContext(below, isPlain: true)).rowNumbers.isEmpty
    if takesNumbers { rows.append("\(texts.plain.aRowNumber): \(texts.plain.byNumber)") }
    if takesNumbers, !scope.isTyping {
      rows.append("\(texts.plain.wordAndNumber): \(texts.plain.byWordAndNumber)")
    }
    for binding in scope.isTyping ? [] : bindings {
      let title = binding.label(texts.keys).title
      let letters = binding.letters(in: context.language)
      guard !letters.isEmpty, !binding.action.isForTheEye,
        !commands.contains(where: { $0.title == title && !binding.isUndoing })
      else { continue }
      let reason = binding.disabledReason(below, texts).map { " " + texts.help.disabled($0) } ?? ""
      var word = binding.plainWord(in: scope, texts).map { [$0] } ?? []
      if binding.isUndoing, let place = commands.firstIndex(where: { $0.title == title }) {
        let command = commands.remove(at: place).word
        word = word.contains(command) ? word : [command] + word
      }
      rows.append("\((word + letters).joined(separator: ", ")): \(title)\(reason)")
    }
    rows += commands.map { "\($0.word): \($0.title)" }
    rows.append(texts.settings.inPlainLines)
    return View(
      [
        .heading(texts.help.title), .paragraph(texts.help.plainText(scope)),
        .paragraph(texts.plain.whatWorksHere),
      ] + rows.map { .paragraph($0) })
  }
}

extension HelpOverlay {
  /// What a word was found in, with the place of each.
  private func found(_ context: ViewContext) -> View {
    let all = HelpRow.all(for: self, context).filter { !$0.isHeading }
    // What begins with the word comes before what has it inside: "move" before "remove".
    let wanted = field.trimmed.folded
    let begins = all.map { row in
      "\(row.keys) \(row.title)".folded.split { !$0.isLetter && !$0.isNumber }
        .contains { $0.hasPrefix(wanted) }
    }
    let rows =
      zip(all, begins).filter(\.1).map(\.0) + zip(all, begins).filter { !$0.1 }.map(\.0)
    let lines = rows.map { "\($0.place): \($0.keys): \($0.title)" }
    return View(
      [.heading(context.texts.help.title + ": " + field.trimmed)]
        + (lines.isEmpty ? [context.texts.palette.noMatch(field.trimmed)] : lines).map {
          .paragraph($0)
        })
  }
}

extension Binding {
  fileprivate var isUndoing: Bool { action == .undo || action == .redo }

  /// The letters and digits of the binding, the leading one first.
  fileprivate func letters(in language: Language) -> [String] {
    let leading = leadingKey(in: language)
    let sorted = keys.filter { $0 == leading } + keys.filter { $0 != leading }
    return sorted.compactMap {
      if case .character(let key) = $0, key != " " { String(key) } else { nil }
    }
  }
}

extension Action {
  /// Whether an action only walks through a list, which plain lines do by number, or serves the screen.
  fileprivate var isForTheEye: Bool {
    switch self {
    case .up, .down, .first, .last, .pageUp, .pageDown, .copy, .mouse, .suspend: true
    default: false
    }
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
