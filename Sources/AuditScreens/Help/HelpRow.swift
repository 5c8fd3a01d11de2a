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

  /// The rows of the help, those of the place under it first; with a search, those that hold it, the
  /// best first in each place, and the places with the best before the others.
  static func all(for help: HelpOverlay, _ context: ViewContext) -> [HelpRow] {
    let (here, texts) = (context.underHelp, context.texts)
    let wanted = FoldedSearch(help.field.trimmed.folded)
    let isSearched = !help.field.trimmed.isEmpty
    var groups: [Group] = []
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
      }
      groups.append(Group(place, found, isSearched ? wanted : nil, isHere: isHere))
    }
    let setting = context.texts.settings
    let settings = setting.all.map {
      HelpRow(place: setting.title, keys: $0.name, title: $0.text)
    }
    groups.append(Group(setting.heading, settings, isSearched ? wanted : nil, isHere: false))
    // Those that are as good keep their order.
    let order = groups.indices.sorted { (groups[$0].rank, $0) < (groups[$1].rank, $1) }
    return order.flatMap { groups[$0].rows }
  }

  /// The rows of one place below its heading, and how good the best of them is: 0 for the place itself.
  private struct Group {
    let rows: [HelpRow]
    let rank: Int

    /// - Parameter wanted: what is searched for; `nil` takes all rows as they are.
    init(_ place: String, _ all: [HelpRow], _ wanted: FoldedSearch?, isHere: Bool) {
      guard let wanted else {
        rows = all.isEmpty ? [] : [HelpRow(place: place)] + all
        rank = 0
        return
      }
      let ranked = all.enumerated().compactMap { index, row in
        row.rank(wanted).map { (rank: $0, index: index, row: row) }
      }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
      rows = ranked.isEmpty ? [] : [HelpRow(place: place)] + ranked.map(\.row)
      rank = isHere ? 0 : ranked.first?.rank ?? 0
    }
  }

  /// How well the row fits: 1 where a word of it begins so, 2 where it holds it, 3 where only its keys
  /// or its place do; `nil` where nothing does.
  private func rank(_ wanted: FoldedSearch) -> Int? {
    if title.split(separator: " ").contains(where: { wanted.begins(String($0)) }) { return 1 }
    if wanted.isIn(title) { return 2 }
    return [keys, place].contains { wanted.isIn($0) } ? 3 : nil
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
