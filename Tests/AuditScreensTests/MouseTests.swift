import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("The mouse and copying")
struct MouseTests {
  private func line() -> Sample {
    var sample = Sample(language: .german)
    sample.rateAll()
    sample.act(.go(.order), .mouse)
    return sample
  }

  private func use(_ mouse: Mouse, on sample: inout Sample) {
    for action in AuditScreens.actions(for: mouse, in: sample.state) { sample.act(action) }
  }

  @Test("the mouse is left to the terminal until a key takes it, and left again by the same key")
  func toggle() {
    var sample = Sample(language: .english)
    expectSame(AuditScreens.frame(of: sample.state, glyphs: .unicode).takesMouse, false)
    expectSame(AuditScreens.actions(for: .wheelDown, in: sample.state), [])
    sample.act(KeyTable.action(for: .control("k"), in: sample.state) ?? .redraw)
    expectSame(sample.state.notice, .mouse(true))
    expectSame(AuditScreens.frame(of: sample.state, glyphs: .unicode).takesMouse, true)
    sample.act(.mouse)
    expectSame(AuditScreens.frame(of: sample.state, glyphs: .unicode).takesMouse, false)
  }

  @Test("a click selects the row under it, whatever it is, and a second one opens it")
  func click() {
    var sample = line()
    let before = AuditScreens.frame(of: sample.state, glyphs: .unicode)
    guard let row = (0..<24).first(where: { before.grid.text(row: $0).contains("nachfassen") })
    else {
      Issue.record("no such row")
      return
    }
    use(.click(x: 10, y: row), on: &sample)
    let after = AuditScreens.frame(of: sample.state, glyphs: .unicode)
    expectSame(after.cursor?.y, row)
    expectSame(sample.state.scope, .line)
    use(.click(x: 10, y: row), on: &sample)
    expectSame(sample.state.scope, .contact)
  }

  @Test("every row that can be clicked is selected by it, in every room and overlay")
  func everywhere() {
    for scene in ScreenScenes.all(.german, .full) {
      var state = scene.state
      state.takesMouse = true
      for target in AuditScreens.painted(state, glyphs: .unicode).targets {
        var clicked = state
        let actions = AuditScreens.actions(
          for: .click(x: target.columns.lowerBound, y: target.y), in: clicked)
        guard case .select? = actions.first else { continue }
        for action in actions { _ = clicked.handle(action) }
        let cursor = AuditScreens.frame(of: clicked, glyphs: .unicode).cursor
        expectSame(cursor?.y, target.y, "\(scene.name), row \(target.number)")
      }
    }
  }

  @Test("a click beside everything and the wheel where there is no list do nothing")
  func nothing() {
    var sample = line()
    expectSame(AuditScreens.actions(for: .click(x: 0, y: 0), in: sample.state), [])
    expectSame(AuditScreens.actions(for: .click(x: 500, y: 500), in: sample.state), [])
    sample.act(.home, .go(.tasks))
    expectSame(AuditScreens.actions(for: .wheelDown, in: sample.state), [])
  }

  @Test("the wheel walks three rows, in the help too")
  func wheel() {
    var sample = line()
    sample.act(.first)
    let top = AuditScreens.frame(of: sample.state, glyphs: .unicode).cursor?.y ?? 0
    use(.wheelDown, on: &sample)
    expectSame(AuditScreens.frame(of: sample.state, glyphs: .unicode).cursor?.y, top + 3)
    sample.act(.help)
    use(.wheelDown, on: &sample)
    expectSame(sample.state.overlays, [.help(HelpOverlay(top: 3))])
    use(.wheelUp, on: &sample)
    use(.wheelUp, on: &sample)
    expectSame(sample.state.overlays, [.help(HelpOverlay())])
  }

  @Test("what is copied are the words of the selected row, without control characters")
  func selectedText() {
    var sample = line()
    sample.act(.home, .measures)
    expectSame(
      AuditScreens.selectedText(of: sample.state)?.contains(
        "Jede Anfrage am selben Tag bestätigen"),
      true)
    for scene in ScreenScenes.all(.english, .full) where !scene.state.scope.isTyping {
      let text = AuditScreens.selectedText(of: scene.state) ?? ""
      #expect(!text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }, "\(scene.name)")
      #expect(!text.isEmpty || scene.state.scope == .confirm, "\(scene.name)")
    }
  }
}
