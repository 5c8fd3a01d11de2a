import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// The help of plain lines names what can be said, and says of it what is so.
struct PlainHelpTests {
  private func help(_ state: AuditState, _ word: String = "") -> [String] {
    var asked = state
    _ = asked.handle(.help)
    if !word.isEmpty { _ = asked.handle(.setText(word)) }
    return AuditScreens.plain(of: asked).parts.flatMap(\.lines)
  }

  @Test("the help names every command of its place", arguments: Language.allCases)
  func allCommands(language: Language) {
    var seen: Set<Scope> = []
    for scene in ScreenScenes.all(language, .full) where seen.insert(scene.state.scope).inserted {
      // The help of the help is itself.
      guard scene.state.scope != .help, scene.state.scope != .helpSearch else { continue }
      let lines = help(scene.state)
      let named = Set(
        lines.flatMap { line in
          line.prefix { $0 != ":" }.split(separator: ",").map { String($0).trimmed.folded }
        })
      for command in PlainCommand.all where command.isUsable(in: scene.state) {
        let word = (scene.state.scope.isTyping ? "/" : "") + command.word(in: language)
        #expect(named.contains(word.folded), "\(scene.name): \(word) in \(lines)")
      }
      // Whatever the prompt offers.
      let hint = AuditScreens.plain(of: scene.state).hint
      guard let colon = hint.lastIndex(of: ":") else { continue }
      let more = Texts(language).plain.more
      for word in hint[hint.index(after: colon)...].dropLast().split(separator: ",") {
        let word = String(word).trimmed
        #expect(word == more || named.contains(word.folded), "\(scene.name): \(word) in \(lines)")
      }
    }
  }

  @Test(
    "a word that only lines know is found in the help, also by what else it is called",
    arguments: [
      "fold", "unfold", "previous question", "exact", "sort", "filter", "paste", "phase back",
      "choose", "bring back", "previous order",
    ])
  func found(word: String) {
    var sample = Sample(language: .english)
    sample.collect()
    let lines = help(sample.state, word)
    #expect(lines.count > 1 && !lines[1].hasPrefix("No match"), "\(lines)")
  }

  @Test("while rating, the help says the answers of the question")
  func answers() {
    var sample = Sample(language: .english)
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    let lines = help(sample.state)
    #expect(lines.contains { $0.hasPrefix("1: not at all, 2: minutes") }, "\(lines)")
    #expect(lines.contains("t: exact value"), "\(lines)")
  }

  @Test("what a number and an empty line do is said as it is there")
  func numbers() {
    var sample = Sample(language: .english)
    sample.collect()
    var worst = sample
    worst.act(.go(.judge))
    #expect(help(worst.state).contains("Row number: Chooses the row, or takes the choice back"))
    var pasting = sample
    pasting.act(.go(.correspondence), .paste("One\nTwo"))
    let lines = help(pasting.state)
    #expect(lines.contains("Row number: Leaves that row out, or takes it again"), "\(lines)")
    #expect(lines.contains("Empty line after that: yes"), "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("Word and row number") }, "\(lines)")
    for scene in ScreenScenes.all(.english, .full) where scene.name == "quit-unsaved" {
      #expect(!help(scene.state).contains { $0.hasPrefix("Row number") })
      #expect(!AuditScreens.plain(of: scene.state).hint.contains("Row number"))
    }
  }

  @Test("the phase before is a word of its own")
  func phaseBack() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.correspondence))
    expectSame(PlainInput.actions(for: "/phase back", in: sample.state), [.phaseBefore])
    expectSame(PlainInput.actions(for: "/phase zurück", in: sample.state), [.phaseBefore])
  }
}
