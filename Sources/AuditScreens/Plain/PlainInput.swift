public import AuditFlow
import CellGrid
import JourneyModel

/// What a line of plain mode means.
public enum PlainInput {
  /// The actions that a line stands for; `nil` leaves the program at once.
  ///
  /// An empty line is Enter. Where text is asked for, a line is the answer, and commands begin with
  /// a slash. Elsewhere a number chooses a row, a letter is the key of the full screen, and a letter
  /// with a number does it to that row. What means nothing is said to mean nothing. While the help is
  /// shown, a line already answers what lies under it, so that a script loses no line to the help.
  public static func actions(for line: String, in state: AuditState) -> [Action]? {
    let text = line.trimmed
    if text == "\u{11}" || text == "\u{4}" { return nil }
    if TextField.isTooLong(text) {
      return [.refused(Texts(state.language).disabled.lineTooLong(TextField.limit))]
    }
    if let (below, leave) = leavingHelp(state) {
      let isLeaving = text.isEmpty || ["zurueck", "zuruck", "back"].contains(text.folded)
      guard !isLeaving else { return leave }
      return actions(for: line, in: below).map { $0 == [.quit] ? $0 : leave + $0 }
    }
    if case .palette(let palette) = state.overlays.last, text.first != "/" {
      return inPalette(text, palette, state)
    }
    if let actions = universal(text, in: state) { return actions }
    if text.isEmpty {
      if leavesField(state) { return [.back] }
      // What cannot be taken is no answer to be repeated.
      return state.fieldBefore.map { [.setText($0), .confirm] } ?? [.confirm]
    }
    if let word = wordToLookUp(text, in: state) { return [.help, .setText(word)] }
    return state.scope.isTyping ? typed(text, in: state) : pressed(text, in: state)
  }

  /// Whether an empty line is no answer to the question of a field that is empty: it leaves the field, as
  /// "back" does, for asked again it would be no answer either.
  static func leavesField(_ state: AuditState) -> Bool {
    guard case .input(let prompt) = state.overlays.last,
      prompt.opening.isEmpty, prompt.field.isEmpty || prompt.problem != nil
    else { return false }
    var tried = state
    _ = tried.handle(.setText(""))
    _ = tried.handle(.confirm)
    return tried.fieldProblem != nil
  }

  /// What lies under the help, and what closes the help; `nil` where none is shown.
  static func leavingHelp(_ state: AuditState) -> (below: AuditState, leave: [Action])? {
    guard case .help(let help) = state.overlays.last else { return nil }
    var below = state
    below.overlays.removeLast()
    // The first one only ends a search.
    return (below, help.field.isEmpty ? [.back] : [.back, .back])
  }

  /// The words that mean the same everywhere.
  private static func universal(_ text: String, in state: AuditState) -> [Action]? {
    switch text.folded {
    case "quit", "beenden":
      if case .confirm(.quitUnsaved) = state.overlays.last { return [.answer("x")] }
      return [.quit]
    case "hilfe", "help": return [.help]
    // Whoever is there already hears it again.
    case "uebersicht", "ubersicht", "overview",
      "/uebersicht", "/ubersicht", "/overview":
      return state.scope == .overview ? [.redraw] : nil
    case "zurueck", "zuruck", "back": return [.back]
    default: return text == "?" ? [.help] : nil
    }
  }

  /// "? verschieben" looks a word up in the help.
  private static func wordToLookUp(_ text: String, in state: AuditState) -> String? {
    for start in ["? ", "hilfe ", "help "] where text.folded.hasPrefix(start) {
      guard start == "? " || !state.scope.isTyping else { return nil }
      return String(text.dropFirst(start.count)).trimmed
    }
    return nil
  }

  /// A number does what stands there, an empty line what is selected, a text narrows the list.
  private static func inPalette(
    _ text: String, _ palette: PaletteOverlay, _ state: AuditState
  ) -> [Action] {
    if let actions = universal(text, in: state) { return actions }
    let entries = PaletteEntry.entries(of: palette, in: state, isPlain: true)
    if text.isEmpty, !entries.isEmpty { return [entries[palette.row(of: entries.count)].action] }
    if ["mehr", "more"].contains(text.folded), let action = more(in: state) { return [action] }
    guard let number = Int(text) else { return [.setText(text)] }
    guard entries.indices.contains(number - 1) else { return [.notUnderstood(text)] }
    return [entries[number - 1].action]
  }

  private static func typed(_ text: String, in state: AuditState) -> [Action] {
    if text.first == "/" {
      let command = String(text.dropFirst())
      return PlainCommand.actions(for: command, in: state)
        ?? named(command, in: state).map { [$0] } ?? [.notUnderstood(text)]
    }
    if state.scope == .occasion, let number = Int(text) {
      return isRow(number, in: state)
        ? [.select(number - 1), .confirm] : [.notUnderstood(text)]
    }
    // The number of a row that there is not; nothing is called by a number alone.
    if Int(text) != nil, state.asksForName { return [.notUnderstood(text)] }
    return [.setText(text), .confirm]
  }

  private static func pressed(_ text: String, in state: AuditState) -> [Action] {
    if text.count == 1, let key = text.first, let action = action(for: key, in: state) {
      return isBeyondRows(action, in: state) ? [.notUnderstood(text)] : [action]
    }
    if let number = Int(text) { return chosen(number, in: state) ?? [.notUnderstood(text)] }
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    if words.count == 2, words[0].count == 1, let number = Int(words[1]), isRow(number, in: state),
      let key = words[0].first
    {
      let select = Action.select(row(number, in: state))
      // What a key does is asked of the row that it is for.
      let there = selecting(select, in: state)
      if let action = action(for: key, in: there) { return [select, only(action, in: state)] }
    }
    if let actions = marks(words, in: state) { return actions }
    if let actions = wordAndNumber(words, in: state) { return actions }
    let word = text.first == "/" ? String(text.dropFirst()).trimmed : text
    if let actions = PlainCommand.actions(for: word, in: state) { return actions }
    if let action = named(word, in: state) {
      if case .go = action { return [.notUnderstood(text)] }
      return [action]
    }
    if ["mehr", "more"].contains(word.folded), let action = more(in: state) { return [action] }
    if text.first == "/", KeyTable.action(for: .character("/"), in: state) == .search {
      return [.search, .setText(word), .confirm]
    }
    if let number = rowNamed(text, in: state) {
      return chosen(number, in: state) ?? [.notUnderstood(text)]
    }
    // A value written out answers the question as it stands.
    return state.scope == .rate ? [.setText(text)] : [.notUnderstood(text)]
  }

  /// Whether a digit answers a question with fewer answers than that.
  private static func isBeyondRows(_ action: Action, in state: AuditState) -> Bool {
    guard case .answer(let key) = action, let number = key.wholeNumberValue, state.scope != .rate
    else { return false }
    let view = AuditScreens.plainView(AuditScreens.plainContext(of: state))
    guard !view.rowNumbers.isEmpty, !view.choiceKeys.contains(String(key)) else { return false }
    return !view.rowNumbers.contains { $0.contains(number) }
  }

  /// "entfernen 2": what a word does, to the row of a number; `nil` when the line says anything else.
  private static func wordAndNumber(_ words: [Substring], in state: AuditState) -> [Action]? {
    guard words.count > 1, let number = words.last.flatMap({ Int($0) }), isRow(number, in: state)
    else { return nil }
    let word = words.dropLast().joined(separator: " ")
    let select = Action.select(row(number, in: state))
    let there = selecting(select, in: state)
    let actions = PlainCommand.actions(for: word, in: there) ?? named(word, in: there).map { [$0] }
    // "step 3": a step is opened by its number alone.
    if case .go? = actions?.first { return chosen(number, in: state) }
    return actions.map { [select] + $0.map { only($0, in: state) } }
  }

  /// The state in which a line with the number of a row is understood: nothing else is meant by it.
  private static func selecting(_ row: Action, in state: AuditState) -> AuditState {
    var there = state.unmarked
    _ = there.handle(row)
    return there
  }

  /// An action for the row that was named, and not for those that are marked.
  private static func only(_ action: Action, in state: AuditState) -> Action {
    action.isForMarked && !state.marked.isEmpty ? .alone(action) : action
  }

  /// What a letter does. Rows are chosen by number here, so that in German j
  /// can be "ja" wherever y is "yes".
  private static func action(for key: Character, in state: AuditState) -> Action? {
    let isYes =
      key == "j" && state.language == .german
      && [.collectBrowsing, .doubles].contains(state.scope)
    return KeyTable.action(for: .character(isYes ? "y" : key), in: state)
  }

  /// "mark 2 5 6", "unmark 5": several rows by their numbers; `nil` when the line says anything else.
  private static func marks(_ words: [Substring], in state: AuditState) -> [Action]? {
    guard words.count > 1, let word = words.first else { return nil }
    let isOn: Bool
    switch PlainCommand.actions(for: String(word), in: state) {
    case [.mark]: isOn = true
    case [.setMarks([], false)]: isOn = false
    default: return nil
    }
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard numbers.count == words.count - 1, numbers.allSatisfy({ isRow($0, in: state) }) else {
      return nil
    }
    return [.setMarks(numbers.map { row($0, in: state) }, isOn)]
  }

  /// A row by its number, and what Enter does with it; `nil` when there is no such row.
  static func chosen(_ number: Int, in state: AuditState) -> [Action]? {
    if state.scope == .rate { return [.setText(String(number))] }
    if case .confirm(.pasteLines(let pasted)) = state.overlays.last {
      return pasted.lines.indices.contains(number - 1) ? [.select(number - 1), .mark] : nil
    }
    guard isRow(number, in: state) else { return nil }
    return switch state.scope {
    case .worst: [.select(number - 1), .answer(" ")]
    case .doubles, .broken, .collectAsking: [.select(number - 1)]
    case .confirm: nil
    default: [.select(row(number, in: state)), .confirm]
    }
  }

  /// The row that a number stands for: on a page the contacts are numbered, not the lines above them.
  static func row(_ number: Int, in state: AuditState) -> Int {
    guard case .calculation(let room) = state.room, state.overlays.isEmpty else {
      let view = AuditScreens.plainView(AuditScreens.plainContext(of: state))
      let list = view.blocks.lazy.compactMap(\.numberedList).first
      let index = (list?.rowsAbove ?? 0) + number - 1
      return list?.choosable.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? index
    }
    return room.firstContact(AuditScreens.plainContext(of: state)) + number - 1
  }

  /// The number of the only row or answer with a name; `nil` where there is none, or several.
  static func rowNamed(_ name: String, in state: AuditState) -> Int? {
    guard state.scope != .rate else { return nil }
    let view = AuditScreens.plainView(AuditScreens.plainContext(of: state))
    let wanted = name.folded
    let found = (view.blocks + view.pinned).flatMap { $0.names }.filter { $0.name.folded == wanted }
    return found.count == 1 ? found.first?.number : nil
  }

  private static func isRow(_ number: Int, in state: AuditState) -> Bool {
    let view = AuditScreens.plainView(AuditScreens.plainContext(of: state))
    return view.rowNumbers.contains { $0.contains(number) }
  }

  /// Turns to the next page of a long list; behind the last one comes the first.
  private static func more(in state: AuditState) -> Action? {
    let view = AuditScreens.plainView(AuditScreens.plainContext(of: state))
    guard let list = view.blocks.lazy.compactMap(\.longList).first else { return nil }
    let page = list.page
    let next = PlainPrinter.start(of: list.position.cursor, count: list.count, page: page) + page
    let wanted = min(next + PlainPrinter.lead(of: page) + 1, list.count)
    let row = next < list.count ? wanted : 1
    return .select(list.choosable == nil ? self.row(row, in: state) : row - 1)
  }

  /// An action by the word that the key line shows for it.
  private static func named(_ text: String, in state: AuditState) -> Action? {
    let wanted = text.folded
    let texts = [Texts.german, Texts.english]
    let binding = KeyTable.bindings(in: state.scope).first { binding in
      texts.contains { binding.label($0.keys).hint.folded == wanted }
    }
    guard let binding else { return nil }
    let reason = binding.disabledReason(state, Texts(state.language))
    return reason.map { .disabled($0) } ?? KeyTable.resolved(binding.action, in: state)
  }
}

extension AuditState {
  /// Whether the field is for what happens between two contacts, or for what is to be done.
  fileprivate var asksForName: Bool {
    guard overlays.isEmpty else { return false }
    return switch room {
    case .between: true
    case .firstResult(let room): room.focus == .what
    default: false
    }
  }
}

extension Block {
  /// The longest list in which a row is looked for by its name.
  private static var longest: Int { 5_000 }

  /// The list whose rows have numbers.
  fileprivate var numberedList: ListBlock? {
    switch self {
    case .list(let list):
      if case .numbered = list.plain { list } else { nil }
    case .columns(let left, _, _): left.lazy.compactMap(\.numberedList).first
    default: nil
    }
  }

  /// What the rows and answers that have a number are called.
  fileprivate var names: [(number: Int, name: String)] {
    switch self {
    case .list(let list):
      guard case .numbered(let first) = list.plain, list.count <= Self.longest else { return [] }
      return (0..<list.count).compactMap { index in
        // Signs stand before the name.
        let name = list.row(index).cells.first { $0.text.count > 1 && $0.style != .key }
        guard let number = list.number(of: index) else { return nil }
        return name.map { (number + first, $0.text.trimmed) }
      }
    case .choiceList(let choices):
      return choices.enumerated().map { ($0.offset + 1, $0.element.label) }
    case .columns(let left, _, _): return left.flatMap(\.names)
    default: return []
    }
  }
}
