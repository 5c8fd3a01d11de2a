import AuditFlow
import CellGrid
import JourneyModel

extension PlainHelp {
  /// What does something in a place: its words and letters, and what it does.
  struct Row {
    var place: String
    var words: [String]
    /// What else can be written for it; it is found, not said.
    var others: [String] = []
    var title: String
    /// Why it does nothing now.
    var reason = ""
    /// Whether it means the same in most places.
    var isEverywhere = false

    /// "open questions, o: What must be clarified".
    var line: String { "\(words.joined(separator: ", ")): \(title)\(reason)" }

    /// How well a search fits: 1 where a word begins so, 2 where one holds it, 3 where only the place does.
    func rank(_ wanted: FoldedSearch) -> Int? {
      let searched = [title] + words + others
      let begins = searched.contains { text in
        text.split { !$0.isLetter && !$0.isNumber }.contains { wanted.begins(String($0)) }
      }
      if begins { return 1 }
      if searched.contains(where: wanted.isIn) { return 2 }
      return wanted.isIn(place) ? 3 : nil
    }
  }
}

extension PlainHelp.Row {
  /// All that a line can say in a place, those with a place in the key line first.
  ///
  /// - Parameter state: the state in which that is so; `nil` for any.
  static func all(in scope: Scope, _ state: AuditState?, _ texts: Texts) -> [PlainHelp.Row] {
    let slash = scope.isTyping ? "/" : ""
    let place = texts.scopes.name(scope)
    var commands = PlainCommand.all.filter { command in
      state.map(command.isUsable) ?? command.scopes.contains(scope)
    }
    var rows = special(in: scope, place, texts)
    for binding in KeyTable.helpBindings(in: scope) {
      let command = commands.firstIndex { $0.actions.first == binding.action }
        .map { commands.remove(at: $0) }
      guard command != nil || !binding.action.isForTheEye(in: scope) else { continue }
      var words = command.map { [slash + $0.word(in: texts.language)] } ?? []
      var others = command?.others ?? []
      if let hint = binding.plainWord(in: scope, texts).map({ $0.first == "/" ? $0 : slash + $0 }) {
        // A second word is said where the prompt shows it.
        let isShown = binding.rank != nil && binding.letter(in: texts.language) != nil
        if words.first?.folded == hint.folded {
          words = [hint]
        } else if words.isEmpty || isShown && !scope.isTyping {
          words.append(hint)
        } else {
          others.append(hint)
        }
      }
      if !scope.isTyping { words += binding.letters(in: texts.language) }
      guard !words.isEmpty else { continue }
      let reason = state.flatMap { binding.disabledReason($0, texts) }
      rows.append(
        PlainHelp.Row(
          place: place, words: words, others: others,
          title: (command?.label ?? binding.label)(texts.keys).title,
          reason: reason.map { " " + texts.help.disabled($0) } ?? "",
          isEverywhere: command?.isOfMostPlaces
            ?? (KeyTable.isEverywhere(binding.action) && binding.action.isForTheEye(in: scope))))
    }
    rows += commands.map {
      PlainHelp.Row(
        place: place, words: [slash + $0.word(in: texts.language)], others: $0.others,
        title: $0.label(texts.keys).title, isEverywhere: $0.isOfMostPlaces)
    }
    return rows.filter { !$0.isEverywhere } + rows.filter(\.isEverywhere)
  }

  /// What is no key of its own: answers, a phase by its number, a pasted list.
  private static func special(
    in scope: Scope, _ place: String, _ texts: Texts
  ) -> [PlainHelp.Row] {
    func row(_ word: String, _ title: String) -> PlainHelp.Row {
      PlainHelp.Row(place: place, words: [word], title: title)
    }
    switch scope {
    case .collectTyping:
      return [
        row("/phase 2", texts.plain.phaseByNumber),
        row(texts.plain.severalLines, texts.plain.pastedList),
      ]
    case .rate:
      return [
        row(texts.plain.aValue, texts.plain.byValue),
        row(String(RatingKeys.ask), texts.collect.ask),
        row(String(RatingKeys.exact), texts.rate.exact),
      ]
    default: return []
    }
  }
}

extension PlainCommand {
  fileprivate var isOfMostPlaces: Bool { isOfEveryRoom || actions == [.introduce] }
}

extension Binding {
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
  /// Whether an action only walks through a list or a field, which plain lines do by number or with a
  /// whole line, or serves the screen.
  fileprivate func isForTheEye(in scope: Scope) -> Bool {
    switch self {
    case .up, .down: scope != .rate
    case .first, .last, .pageUp, .pageDown, .eraseBack, .eraseForward, .eraseWord, .eraseLine,
      .complete, .copy, .mouse, .suspend, .interrupt:
      true
    case .left, .right, .confirm: scope.isTyping
    default: false
    }
  }
}
