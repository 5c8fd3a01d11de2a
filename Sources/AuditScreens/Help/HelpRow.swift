import AuditFlow
import CellGrid
import JourneyModel

/// One row of the help: a key and what it does, or the name of the place whose keys follow.
struct HelpRow {
  var place: String
  var keys = ""
  var title = ""
  var reason: String?

  var isHeading: Bool { keys.isEmpty }

  /// The row as the list of the help shows it.
  var row: ListBlock.Row {
    guard !isHeading else { return .init([Span(place, .heading)], isHeading: true) }
    return .init([
      Span(keys, .key),
      Span(title + (reason.map { " " + $0 } ?? ""), reason == nil ? .plain : .dim),
    ])
  }

  /// The row in whole words where it cannot act now, which its line may be too short for.
  var whole: String { reason.map { "\(title) \($0)" } ?? "" }

  /// The rows of the help, those of the place under it first; with a search, those that hold it.
  static func all(for help: HelpOverlay, _ context: ViewContext) -> [HelpRow] {
    let (here, texts) = (context.underHelp, context.texts)
    let wanted = FoldedSearch(help.field.trimmed.folded)
    var rows: [HelpRow] = []
    for scope in [here.scope] + Scope.allCases.filter({ $0 != here.scope }) {
      let isHere = scope == here.scope
      let place = isHere ? texts.help.keysHere : texts.scopes.name(scope)
      let bindings =
        isHere
        ? KeyTable.helpBindings(in: scope)
        : KeyTable.helpBindings(in: scope).filter { !KeyTable.isEverywhere($0.action) }
      let found = bindings.map { binding in
        HelpRow(
          place: isHere ? texts.scopes.name(scope) : place,
          keys: context.isPlain
            ? binding.spokenKeys(in: scope, texts) : binding.keyNames(in: texts),
          title: binding.label(texts.keys).title,
          reason: isHere
            ? binding.disabledReason(here, texts).map(texts.help.disabled) : nil)
      }.filter { help.field.trimmed.isEmpty || $0.holds(wanted) }
      if !found.isEmpty { rows += [HelpRow(place: place)] + found }
    }
    return rows + settings(context, wanted, isSearched: !help.field.trimmed.isEmpty)
  }

  /// What can be set and how, below all keys.
  private static func settings(
    _ context: ViewContext, _ wanted: FoldedSearch, isSearched: Bool
  ) -> [HelpRow] {
    let texts = context.texts.settings
    let rows = texts.all.map {
      HelpRow(place: texts.title, keys: $0.name, title: $0.text)
    }.filter { !isSearched || $0.holds(wanted) }
    return rows.isEmpty ? [] : [HelpRow(place: texts.heading)] + rows
  }

  private func holds(_ wanted: FoldedSearch) -> Bool {
    [title, keys, place].contains { wanted.isIn($0) }
  }
}

extension KeyTable {
  /// Whether an action means the same in most places, so that the help says it once.
  static func isEverywhere(_ action: Action) -> Bool {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .left, .right, .eraseBack, .eraseForward,
      .eraseWord, .eraseLine, .undo, .redo, .nextStep, .home, .back, .help, .palette, .quit,
      .interrupt,
      .redraw, .suspend, .copy, .mouse, .introduce:
      true
    default: false
    }
  }
}
