public import AuditFlow
import JourneyModel

extension PlainInput {
  /// Whether a line can be one of a pasted list: a text that is no word, number or answer
  /// here.
  public static func isOfList(_ line: String, in state: AuditState) -> Bool {
    let state = leavingHelp(state)?.below ?? state
    let text = line.trimmed
    guard !text.isEmpty, let actions = actions(for: text, in: state) else { return false }
    switch actions {
    case [.setText(text), .confirm], [.notUnderstood(text)]: return true
    case [.setText(text)]:
      guard state.scope == .rate else { return true }
      // A value answers the question, a name does not.
      var answered = state
      _ = answered.handle(.setText(text))
      return answered.refusal != nil
    default:
      // The name of a row stands in many a list.
      guard !state.scope.isTyping, let row = rowNamed(text, in: state) else { return false }
      return actions == chosen(row, in: state)
    }
  }

  /// What a pasted list does: where one name after the other is typed it is taken, anywhere else none of
  /// its lines is.
  public static func list(_ names: [String], in state: AuditState) -> [Action] {
    let (below, leave) = leavingHelp(state) ?? (state, [])
    guard below.scope == .collectTyping else {
      return leave + [.refused(Texts(state.language).plain.noListHere(names.count))]
    }
    return leave + [.paste(names.joined(separator: "\n"))]
  }
}
