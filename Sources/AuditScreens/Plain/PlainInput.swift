public import AuditFlow
import CellGrid
import JourneyModel

/// What a line of plain mode means.
public enum PlainInput {
  /// The actions that a line stands for; `nil` leaves the program at once.
  ///
  /// An empty line is Enter. Where text is asked for, a line is the answer, and commands begin with
  /// a slash. Elsewhere a number chooses a row, a letter is the key of the full screen, and a letter
  /// with a number does it to that row. What means nothing shows the help.
  public static func actions(for line: String, in state: AuditState) -> [Action]? {
    let text = line.trimmed
    if text == "\u{11}" || text == "\u{4}" { return nil }
    if let actions = universal(text, in: state) { return actions }
    if case .help = state.overlays.last { return [.back] }
    if text.isEmpty { return [.confirm] }
    return state.scope.isTyping ? typed(text, in: state) : pressed(text, in: state)
  }

  /// The words that mean the same everywhere.
  private static func universal(_ text: String, in state: AuditState) -> [Action]? {
    switch text.folded {
    case "quit", "beenden":
      if case .confirm(.quitUnsaved) = state.overlays.last { return [.answer("x")] }
      return [.quit]
    case "hilfe", "help": return [.help]
    case "zurueck", "zuruck", "back": return [.back]
    default: return text == "?" ? [.help] : nil
    }
  }

  private static func typed(_ text: String, in state: AuditState) -> [Action] {
    if text.first == "/" {
      let command = String(text.dropFirst())
      return PlainCommand.actions(for: command, in: state) ?? [.help]
    }
    if state.scope == .occasion, text.count == 1, let number = Int(text), number > 0 {
      return [.select(number - 1), .confirm]
    }
    return [.setText(text), .confirm]
  }

  private static func pressed(_ text: String, in state: AuditState) -> [Action] {
    if text.count == 1, let key = text.first,
      let action = KeyTable.action(for: .character(key), in: state)
    {
      return [action]
    }
    if let number = Int(text) { return chosen(number, in: state) }
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    if words.count == 2, words[0].count == 1, let number = Int(words[1]), let key = words[0].first,
      let action = KeyTable.action(for: .character(key), in: state)
    {
      return [.select(number - 1), action]
    }
    if let action = named(text, in: state) { return [action] }
    // A value written out answers the question as it stands.
    return state.scope == .rate ? [.exactValue, .setText(text), .confirm] : [.help]
  }

  /// A row by its number, and what Enter does with it.
  private static func chosen(_ number: Int, in state: AuditState) -> [Action] {
    switch state.scope {
    case .rate: [.exactValue, .setText(String(number)), .confirm]
    case .worst: [.select(number - 1), .answer(" ")]
    case .doubles, .broken: [.select(number - 1)]
    case .collectAsking, .confirm: [.help]
    default: [.select(number - 1), .confirm]
    }
  }

  /// An action by the word that the key line shows for it.
  private static func named(_ text: String, in state: AuditState) -> Action? {
    let wanted = text.folded
    let texts = [Texts.german, Texts.english]
    return KeyTable.bindings(in: state.scope).first { binding in
      texts.contains { binding.label($0.keys).hint.folded == wanted }
    }?.action
  }
}
