package import AuditFlow

/// The key table as Markdown, for the manuals.
package enum KeyList {
  /// What works everywhere, in lists and in text fields, then the keys of each room.
  package static func markdown(in texts: Texts) -> String {
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
    return (groups + rooms).map { table($0, $1, texts) }.joined(separator: "\n")
  }

  private static func table(_ title: String, _ bindings: [Binding], _ texts: Texts) -> String {
    var rows: [(keys: [String], title: String)] = []
    for binding in bindings {
      let title = binding.label(texts.keys).title
      let index = rows.firstIndex { $0.title == title } ?? rows.count
      if index == rows.count { rows.append(([], title)) }
      for key in binding.keyNameList(in: texts) where !rows[index].keys.contains(key) {
        rows[index].keys.append(key)
      }
    }
    let lines = rows.map { "| \($0.keys.joined(separator: ", ")) | \($0.title) |" }
    return "### \(title)\n\n| \(texts.scopes.key) | \(texts.scopes.does) |\n| --- | --- |\n"
      + lines.joined(separator: "\n") + "\n"
  }
}
