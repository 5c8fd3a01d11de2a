import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What plain lines offer is what they do.
struct PlainOffersTests {
  @Test(
    "no two things that are offered in one place have the same word", arguments: Language.allCases)
  func wordsTellApart(language: Language) {
    let texts = Texts(language)
    for scene in ScreenScenes.all(language, .full) {
      let (state, scope) = (scene.state, scene.state.scope)
      var offered = PlainCommand.all.filter { $0.isUsable(in: state) }.map {
        (word: $0.word(in: language), action: $0.actions[0])
      }
      for binding in scope.isTyping ? [] : KeyTable.bindings(in: scope) {
        guard let word = binding.plainWord(in: scope, texts) else { continue }
        offered.append((word, binding.action))
      }
      var actions: [String: Action] = [:]
      for (word, action) in offered {
        let before = actions.updateValue(action, forKey: word.folded) ?? action
        expectSame(before, action, "\(scene.name): \(word)")
      }
    }
  }

  @Test(
    "next goes on to the next contact while rating",
    arguments: ["next", "next contact", "nächster"])
  func nextContact(word: String) {
    var sample = Sample(language: .english)
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    expectSame(PlainInput.actions(for: word, in: sample.state), [.nextContact])
    let prompt = AuditScreens.plain(of: sample.state).hint
    #expect(prompt.contains("next contact") && !prompt.contains("next,"), "\(prompt)")
    expectSame(PlainInput.actions(for: "next step", in: sample.state), [.nextStep])
    expectSame(PlainInput.actions(for: "weiter", in: sample.state), [.nextStep])
  }

  @Test("a word with a number means the row that has this number")
  func numberedRows() {
    for scene in ScreenScenes.all(.english, .full) {
      let screen = AuditScreens.plain(of: scene.state)
      for part in screen.parts where part.isNumbered {
        for line in part.lines.prefix(4) + part.lines.suffix(1) {
          let first = line.split(separator: " ").first
          guard let number = first.flatMap({ Int($0) }) else { continue }
          var there = scene.state
          _ = there.handle(.select(PlainInput.row(number, in: there)))
          let spoken = AuditScreens.plain(of: there).parts.filter(\.isNumbered).compactMap { part in
            part.selected.map { part.lines[$0] }
          }
          expectSame(
            spoken.first?.split(separator: " ").first, "\(number)", "\(scene.name): \(line)")
        }
      }
    }
  }

  @Test("on the overview a step is opened by its number, with a word or without")
  func steps() {
    var sample = Sample(language: .english)
    sample.collect()
    for (number, step) in zip(1..., Step.allCases) {
      var there: [Room?] = []
      for line in ["\(number)", "open \(number)", "l \(number)", "step \(number)"] {
        var copy = sample
        for action in PlainInput.actions(for: line, in: copy.state) ?? [] { copy.act(action) }
        there.append(copy.state.room)
      }
      var copy = sample
      copy.act(.go(step))
      expectSame(there, Array(repeating: copy.state.room, count: 4), "\(step)")
    }
    expectSame(PlainInput.actions(for: "step", in: sample.state), [.notUnderstood("step")])
  }
}
