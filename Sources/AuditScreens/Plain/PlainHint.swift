import AuditFlow
import CellGrid
import JourneyModel

/// What a prompt of plain mode says about how to answer.
///
/// Words, not the letters of the full screen: they are heard better, and whoever prefers letters finds
/// them in the help.
enum PlainHint {
  /// What can be typed besides the answer to the question; empty where that is all.
  static func words(_ view: View, _ context: ViewContext) -> String {
    let texts = context.texts.plain
    let scope = context.state.scope
    let takesNumbers = takesNumbers(view, context.state)
    guard !scope.isTyping else {
      return texts.typing(PlainCommand.hint(in: context.state), takesNumbers: takesNumbers)
    }
    let said = Set(view.choiceKeys)
    let emptyLine = KeyTable.bindings(in: scope).first { $0.keys.contains(.enter) }
    let bindings = KeyTable.bindings(in: scope)
      .filter { $0.rank != nil && mayAct($0, context) }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    var words = bindings.compactMap { binding -> String? in
      if case .go = binding.action { return nil }
      guard ![.help, .introduce].contains(binding.action),
        let letter = binding.letter(in: context.language), letter != " ",
        !said.contains(String(letter))
      else { return nil }
      if let word = binding.plainWord(in: scope, context.texts) { return word }
      // What an empty line does as well need not be named twice.
      let label = binding.label(context.texts.keys)
      return emptyLine?.label(context.texts.keys) == label ? nil : String(letter)
    }
    words += PlainCommand.shownWords(in: context.state)
    if view.blocks.contains(where: \.isLongList) { words.append(texts.more) }
    return texts.reading(words.joined(separator: ", "), takesNumbers: takesNumbers)
  }

  /// What an empty line does where letters are keys, as the prompt says it; empty where it does nothing.
  static func emptyLine(_ view: View, _ context: ViewContext) -> String {
    guard !context.state.scope.isTyping else {
      let texts = context.texts.plain
      return PlainInput.leavesField(context.state) ? texts.emptyLine(texts.leavesField) : ""
    }
    return onEmptyLine(view, context).map(context.texts.plain.emptyLine) ?? ""
  }

  /// What Enter does, in a word, or for the help in whole words; `nil` where it does nothing.
  static func onEmptyLine(_ view: View, _ context: ViewContext, inHelp: Bool = false) -> String? {
    let scope = context.state.scope
    guard let enter = KeyTable.bindings(in: scope).first(where: { $0.keys.contains(.enter) }),
      enter.disabledReason(context.state, context.texts) == nil
    else { return nil }
    if scope == .confirm, let answer = view.selectedAnswer { return answer }
    return inHelp ? enter.label(context.texts.keys).title : enter.hint(in: context)
  }

  /// What the number of a row does; `nil` where none has one.
  static func onNumber(_ view: View, _ state: AuditState, _ texts: PlainTexts) -> String? {
    guard takesNumbers(view, state) else { return nil }
    return switch state.scope {
    case .worst: texts.numberChooses
    case .confirm: texts.numberLeavesOut
    case .doubles, .broken, .collectAsking: texts.numberSelects
    default: state.scope.isTyping ? texts.numberTakes : texts.byNumber
    }
  }

  /// Whether a row can be meant by its number: an answer to a yes or no has a word or a letter.
  static func takesNumbers(_ view: View, _ state: AuditState) -> Bool {
    if case .confirm(let question)? = state.overlays.last {
      if case .pasteLines = question { return true }
      return false
    }
    return !view.rowNumbers.isEmpty
  }

  /// Whether a letter is worth naming: what the selected row is no contact for, works with the number
  /// of another.
  private static func mayAct(_ binding: Binding, _ context: ViewContext) -> Bool {
    guard let reason = binding.disabledReason(context.state, context.texts) else { return true }
    let texts = context.texts.disabled
    return [texts.onAPhase, texts.onAProposal].contains(reason)
  }
}

extension View {
  /// The answer that Enter gives to a question: the selected one, else the first.
  fileprivate var selectedAnswer: String? {
    for case .choiceList(let choices) in blocks + pinned {
      return (choices.first(where: \.isSelected) ?? choices.first)?.label
    }
    return nil
  }
}

extension ViewContext {
  /// Whether the question of the rating that is asked has an answer.
  var isAnswered: Bool {
    guard case .rate(let room) = state.room, let id = room.current else { return false }
    return state.rating(of: id, in: room)?[room.question] != nil
  }
}

extension Binding {
  /// The letter of the binding, which plain mode can read, when it has one.
  func letter(in language: Language) -> Character? {
    if case .character(let letter)? = leadingKey(in: language) { return letter }
    // Lines have a word or an empty line for what h and l do as arrows.
    let hasArrow = keys.contains(.enter) || [.back, .next, .previous].contains(action)
    let arrows: Set<Character> = hasArrow ? ["h", "l"] : []
    return keys.lazy.compactMap { if case .character(let letter) = $0 { letter } else { nil } }
      .first { !arrows.contains($0) }
  }

  /// The word for the binding where letters are keys; `nil` where another one has the same word.
  func plainWord(in scope: Scope, _ texts: Texts) -> String? {
    let hint = label(texts.keys).hint
    // A digit says itself which row it is for.
    if case .go = action { return nil }
    if PlainCommand.isWord(hint, in: scope) {
      let word = PlainCommand.word(for: action, in: scope, texts.language)
      return word?.folded == hint.folded ? hint : word
    }
    let first = KeyTable.bindings(in: scope).first { $0.label(texts.keys).hint == hint }
    guard !hint.isEmpty, first?.action == action else { return nil }
    return hint
  }

  /// How a line of plain mode does what the keys do, for the lists that name it.
  func spokenKeys(in scope: Scope, _ texts: Texts) -> String {
    if let word = PlainCommand.word(for: action, in: scope, texts.language) { return word }
    if keys.contains(.enter) { return texts.plain.anEmptyLine }
    let slash = scope.isTyping ? "/" : ""
    return plainWord(in: scope, texts).map { slash + $0 }
      ?? letter(in: texts.language).map { String($0) } ?? ""
  }
}
