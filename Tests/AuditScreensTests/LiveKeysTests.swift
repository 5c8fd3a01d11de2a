import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct LiveKeysTests {
  @Test("The key line of the line names marking, and what can be done to what is marked")
  func marks() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.order), .first, .down)
    let keys = sample.picture.last ?? ""
    #expect(keys.contains("Leertaste markieren"), "\(keys)")
    sample.act(.mark, .mark)
    let marked = sample.picture.last ?? ""
    for word in ["p Phase", "c Kanal", "r zuständig", "< davor", "> danach", "? Hilfe"] {
      #expect(marked.contains(word), "\(marked)")
    }
    #expect(!marked.contains("hineinsehen"), "\(marked)")
  }

  @Test(
    "every key that is offered does something right there, or says why not",
    arguments: Language.allCases)
  func live(language: Language) {
    var silent: [String] = []
    for scene in ScreenScenes.all(language, .full) + Self.bare(language) {
      var state = scene.state
      // What was refused is said already.
      if state.fieldProblem != nil { continue }
      state.notice = nil
      let before = AuditScreens.frame(of: state, glyphs: .unicode)
      for binding in KeyTable.bindings(in: state.scope) where !Self.rests.contains(binding.action) {
        guard binding.disabledReason(state, Texts(language)) == nil else { continue }
        var next = state
        let action = binding.keys.first.flatMap { KeyTable.action(for: $0, in: state) }
        let effects = next.handle(action ?? binding.action)
        if effects.isEmpty, AuditScreens.frame(of: next, glyphs: .unicode) == before {
          // The last heading of a page has none after it.
          if state.scope == .calculation, binding.action == .next { continue }
          silent.append("\(scene.name), \(state.scope): \(binding.action)")
        }
      }
    }
    expectSame(silent, [])
  }

  /// Rooms in which there is nothing yet.
  private static func bare(_ language: Language) -> [(name: String, state: AuditState)] {
    var scenes: [(name: String, state: AuditState)] = []
    let ways: [[Action]] = [
      [.openQuestions], [.openQuestions, .callSheet], [.go(.result)], [.go(.result), .sensitivity],
      [.go(.result), .views], [.go(.result), .money], [.go(.result), .completeness],
      [.go(.result), .calculation], [.measures], [.history], [.go(.order)], [.go(.judge)],
      [.tryOut, .tryOut],
    ]
    for hasContacts in [false, true] {
      for way in ways {
        var sample = Sample(language: language)
        if hasContacts { sample.collect() } else { sample.begin() }
        for action in way { sample.act(action) }
        scenes.append(("\(hasContacts ? "collected" : "fresh") \(way)", sample.state))
      }
    }
    return scenes
  }

  /// What may rest: moving at the end of a list, erasing in an empty field, the next step where one
  /// is already on it, digits beyond the rows.
  private static let rests: Set<Action> = [
    .up, .down, .pageUp, .pageDown, .first, .last, .left, .right, .eraseBack, .eraseForward,
    .eraseWord, .eraseLine, .previous, .previousContact, .nextStep, .moveUp, .moveDown,
    .phaseBefore, .phaseAfter, .answer("5"), .answer("6"), .answer("7"), .answer("8"),
    .answer("9"),
  ]
}
