public import AuditFlow
import CellGrid
import JourneyModel

extension AuditScreens {
  /// The same state as plain lines, without drawing characters.
  ///
  /// O(what the room shows); a list prints at most thirty rows around the selected one.
  public static func plain(of state: AuditState) -> PlainScreen {
    // Plain lines have no size, so none is too small.
    var state = state
    if !state.size.isEnough { state.size = .smallest }
    let context = ViewContext(state, isPlain: true)
    let view = state.overlays.last?.view(context) ?? state.room.view(context)
    var printer = PlainPrinter(context: context, question: view.question)
    printer.print(view.blocks)
    printer.print(view.pinned)
    return PlainScreen(
      announcement: announcement(of: state, context), lines: printer.lines, rows: printer.rows,
      question: question(view, context))
  }

  /// What is said on leaving: that everything is saved, and how to go on.
  public static func farewell(of state: AuditState) -> String {
    let texts = Texts(state.language).plain
    guard let audit = state.audit, !audit.path.isEmpty else { return texts.goodbye }
    guard audit.saveProblem == nil else { return texts.notSaved(audit.path) }
    return texts.savedIn(audit.path)
  }

  private static func announcement(of state: AuditState, _ context: ViewContext) -> [String] {
    var lines: [String] = []
    if let problem = state.audit?.saveProblem {
      lines.append("! " + context.texts.chrome.notSaved(problem))
    }
    if let notice = state.notice { lines.append("* " + context.texts.notice(notice).madeVisible()) }
    return lines
  }

  private static func question(_ view: View, _ context: ViewContext) -> [String] {
    let texts = context.texts.plain
    let scope = context.state.scope
    let hints = KeyTable.bindings(in: scope)
      .filter { $0.rank != nil && $0.disabledReason(context.state, context.texts) == nil }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    var lines: [String] = []
    if !view.question.isEmpty { lines.append(view.question + defaultAnswer(view)) }
    if scope.isTyping {
      lines.append(PlainCommand.hint(in: context.state))
    } else {
      let words = hints.compactMap { binding -> String? in
        if case .go = binding.action { return nil }
        guard binding.action != .help, let letter = binding.letter(in: context.language),
          letter != " "
        else { return nil }
        return "\(letter) \(binding.label(context.texts.keys).hint)"
      }
      lines.append(texts.keys(words.joined(separator: ", ")))
    }
    return lines
  }

  /// What an empty line would answer, in brackets.
  private static func defaultAnswer(_ view: View) -> String {
    for block in view.blocks + view.pinned {
      guard case .field(let field) = block, field.cursor != nil else { continue }
      if !field.text.isEmpty { return " [\(field.text)]" }
      guard !field.placeholder.isEmpty else { continue }
      return view.takesPlaceholder ? " [\(field.placeholder)]" : " (\(field.placeholder))"
    }
    return ""
  }
}

extension Binding {
  /// The letter of the binding, which plain mode can read, when it has one.
  func letter(in language: Language) -> Character? {
    if case .character(let letter)? = leadingKey(in: language) { return letter }
    return keys.lazy.compactMap { if case .character(let letter) = $0 { letter } else { nil } }
      .first
  }
}
