package import AuditFlow
import JourneyModel

/// The key table as a list to read, for the manuals.
package enum KeyList {
  /// The keys of one place.
  package struct Group: Hashable, Sendable {
    /// The name of the place.
    package var title: String
    package var rows: [Row]
  }

  /// Keys and what they do.
  package struct Row: Hashable, Sendable {
    package var keys: [String]
    package var title: String
  }

  /// What works everywhere, in lists and in text fields, then the keys of each room.
  package static func groups(in texts: Texts) -> [Group] {
    let names = texts.scopes
    let groups = [
      (names.everywhere, KeyTable.everywhere), (names.lists, KeyTable.lists),
      (names.fields, KeyTable.typing),
    ]
    let own =
      KeyTable.rooms + KeyTable.collecting + KeyTable.ordering + KeyTable.judging
      + KeyTable.explaining + KeyTable.estimating + KeyTable.overlays
    let rooms = Scope.allCases.compactMap { scope -> (String, [Binding])? in
      let bindings = own.filter { $0.scopes.contains(scope) }
      return bindings.isEmpty ? nil : (names.name(scope), bindings)
    }
    return (groups + rooms).map { Group(title: $0, rows: rows($1, texts)) }
  }

  /// The words of plain lines, that of the language first, each with all that it does somewhere.
  package static func words(in texts: Texts) -> [Row] {
    var rows: [Row] = []
    for command in PlainCommand.all {
      let names = texts.language == .german ? [command.german] : [command.english]
      let others = [command.german, command.english].filter { !names.contains($0) }
      let keys = names + others + command.others
      let title = command.label(texts.keys).title
      if let index = rows.firstIndex(where: { $0.keys == keys }) {
        if !rows[index].title.contains(title) { rows[index].title += "; " + title }
      } else {
        rows.append(Row(keys: keys, title: title))
      }
    }
    return rows
  }

  /// The same as Markdown.
  package static func markdown(in texts: Texts) -> String {
    groups(in: texts).map { group in
      let lines = group.rows.map { "| \($0.keys.joined(separator: ", ")) | \($0.title) |" }
      return "### \(group.title)\n\n| \(texts.scopes.key) | \(texts.scopes.does) |\n| --- | --- |\n"
        + lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func rows(_ bindings: [Binding], _ texts: Texts) -> [Row] {
    var rows: [Row] = []
    for binding in bindings {
      let title = binding.label(texts.keys).title
      let index = rows.firstIndex { $0.title == title } ?? rows.count
      if index == rows.count { rows.append(Row(keys: [], title: title)) }
      for key in binding.keyNameList(in: texts) where !rows[index].keys.contains(key) {
        rows[index].keys.append(key)
      }
    }
    return rows
  }
}
