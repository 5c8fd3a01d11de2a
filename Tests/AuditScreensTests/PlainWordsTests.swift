import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// Plain mode can do what the full screen can.
struct PlainWordsTests {
  @Test("every key of every room has a line of plain mode, in words of both languages")
  func everyAction() {
    var silent: Set<String> = []
    for language in Language.allCases {
      for scene in ScreenScenes.all(language, .full) {
        let scope = scene.state.scope
        let bindings = KeyTable.bindings(in: scope).filter {
          $0.disabledReason(scene.state, Texts(language)) == nil
            && Self.reason(for: $0.action, in: scope) == nil
            && !Self.isBeyondRows($0.action, scene.state)
        }
        let lines = bindings.flatMap { Self.words(for: $0, in: scope, language) }
        let done = Set(lines.flatMap { PlainInput.actions(for: $0, in: scene.state) ?? [] })
        for binding in bindings where !done.contains(binding.action) {
          let resolved = KeyTable.resolved(binding.action, in: scene.state)
          if !done.contains(resolved) { silent.insert("\(scope): \(binding.action) (\(language))") }
        }
      }
    }
    expectSame(silent.sorted(), [])
  }

  /// Whether a digit is the key of an answer that this question does not have.
  private static func isBeyondRows(_ action: Action, _ state: AuditState) -> Bool {
    guard case .answer(let key) = action, let number = key.wholeNumberValue, state.scope != .rate
    else { return false }
    let rows = AuditScreens.plainView(AuditScreens.plainContext(of: state)).rowNumbers
    return !rows.isEmpty && !rows.contains { $0.contains(number) }
  }

  /// What somebody who reads the prompt or the help would write.
  private static func words(for binding: Binding, in scope: Scope, _ language: Language) -> [String]
  {
    let slash = scope.isTyping ? "/" : ""
    var lines = [slash + binding.label(Texts(language).keys).hint]
    if let word = PlainCommand.word(for: binding.action, in: scope, language) { lines.append(word) }
    if !scope.isTyping { lines += binding.letter(in: language).map { [String($0)] } ?? [] }
    return lines + ["", "?", language == .german ? "zurück" : "back", "quit"]
  }

  private static func reason(for action: Action, in scope: Scope) -> String? {
    switch (scope, action) {
    case (.collectTyping, .phaseBefore): "“/phase 1” goes to any phase by its number"
    case (.help, .search): "“? word” looks a word up"
    case (.help, .redraw), (.help, .mouse): "a line answers what lies under the help"
    default: reasons[action]
    }
  }

  /// What plain mode does without, and why.
  private static let reasons: [Action: String] = [
    .left: "a line is typed as a whole", .right: "a line is typed as a whole",
    .first: "a line is typed as a whole, a row is chosen by its number",
    .last: "a line is typed as a whole, a row is chosen by its number",
    .eraseBack: "a line is typed as a whole", .eraseForward: "a line is typed as a whole",
    .eraseWord: "a line is typed as a whole", .eraseLine: "a line is typed as a whole",
    .complete: "a line is typed as a whole",
    .up: "a row is chosen by its number", .down: "a row is chosen by its number",
    .pageUp: "a row is chosen by its number", .pageDown: "“more” turns the page",
    .interrupt: "the terminal itself interrupts", .suspend: "the terminal itself suspends",
  ]

  @Test(
    "the prompt says no word twice, and no key that is said already", arguments: Language.allCases)
  func hints(language: Language) {
    for scene in ScreenScenes.all(language, .full) where !scene.state.scope.isTyping {
      let hint = AuditScreens.plain(of: scene.state).hint
      let words = hint.split { " ,.:".contains($0) }.map { $0.folded }
      for (word, next) in zip(words, words.dropFirst()) where word == next && word.count > 1 {
        Issue.record("\(scene.name) \(language): \(word) twice in \(hint)")
      }
    }
  }

  @Test(
    "every word of a prompt does what it says, also with the number of a row",
    arguments: Language.allCases)
  func promptWords(language: Language) {
    let texts = Texts(language)
    for scene in ScreenScenes.all(language, .full)
    where scene.state.overlays.isEmpty && !scene.state.scope.isTyping {
      let (scope, state) = (scene.state.scope, scene.state)
      let hint = AuditScreens.plain(of: state).hint
      guard let colon = hint.firstIndex(of: ":") else { continue }
      let words = hint[hint.index(after: colon)...].dropLast().split(separator: ",")
      for word in words.map({ $0.drop { $0 == " " } }) where word != texts.plain.more[...] {
        let meant = KeyTable.bindings(in: scope).filter {
          $0.label(texts.keys).hint == word
            || PlainCommand.word(for: $0.action, in: scope, language) == String(word)
        }.map { KeyTable.resolved($0.action, in: state) }
        let done = PlainInput.actions(for: String(word), in: state) ?? []
        let isDone = done.contains { action in
          if case .disabled = action { true } else { meant.contains(action) }
        }
        #expect(isDone, "\(scene.name): \(word) does \(done)")
      }
    }
    var sample = Sample(language: language)
    sample.collect()
    sample.act(.go(.order))
    let remove = texts.keys.remove.hint
    expectSame(PlainInput.actions(for: "\(remove) 2", in: sample.state), [.select(1), .remove])
    let phase = texts.keys.toPhaseAfter.hint
    expectSame(PlainInput.actions(for: "\(phase) 2", in: sample.state), [.select(1), .phaseAfter])
  }

  @Test(
    "the overview can be asked for where one stands on it", arguments: ["/übersicht", "overview"])
  func overview(word: String) {
    var sample = Sample(language: .german)
    sample.begin()
    expectSame(PlainInput.actions(for: word, in: sample.state), [.redraw])
  }

  @Test("a command that cannot act says why, like its key")
  func disabled() {
    let state = Sample(language: .english).state
    var rated = Sample(language: .english)
    rated.rateAll()
    rated.act(.go(.result))
    let reason = Texts.english.disabled.noVariants
    expectSame(PlainInput.actions(for: "switch", in: rated.state), [.disabled(reason)])
    expectSame(PlainInput.actions(for: "nonsense", in: state), [.notUnderstood("nonsense")])
  }
}
