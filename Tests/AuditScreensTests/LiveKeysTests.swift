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

  @Test("every key that is offered does something in some state of its place")
  func live() {
    var live: Set<String> = []
    var silent: Set<String> = []
    for scene in ScreenScenes.all(.german, .full) {
      var state = scene.state
      state.notice = nil
      let before = AuditScreens.frame(of: state, glyphs: .unicode)
      for binding in KeyTable.bindings(in: state.scope) where !Self.rests.contains(binding.action) {
        guard binding.disabledReason(state, .german) == nil else { continue }
        var next = state
        let action = binding.keys.first.flatMap { KeyTable.action(for: $0, in: state) }
        let effects = next.handle(action ?? binding.action)
        let name = "\(state.scope): \(binding.action)"
        let isSilent = effects.isEmpty && AuditScreens.frame(of: next, glyphs: .unicode) == before
        if isSilent { silent.insert(name) } else { live.insert(name) }
      }
    }
    expectSame(silent.subtracting(live), [])
  }

  /// What may rest: moving at the end of a list, erasing in an empty field, the next step where one
  /// is already on it, searching on before anything was searched for, digits beyond the rows.
  private static let rests: Set<Action> = [
    .up, .down, .pageUp, .pageDown, .first, .last, .left, .right, .eraseBack, .eraseForward,
    .eraseWord, .eraseLine, .previous, .previousContact, .nextStep, .searchNext, .searchPrevious,
    .moveUp,
    .phaseBefore, .answer("8"), .answer("9"),
  ]
}
