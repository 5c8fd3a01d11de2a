import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Ctrl-C, and keys that mean nothing")
struct InterruptTests {
  private func effects(secondAfter seconds: Double) -> [Effect] {
    var walker = Walker.begun()
    walker.state.noteInterrupt(at: 100)
    walker.act(.interrupt)
    walker.state.noteInterrupt(at: 100 + seconds)
    let before = walker.effects.count
    walker.act(.interrupt)
    return Array(walker.effects.dropFirst(before))
  }

  @Test("Twice within two seconds leaves")
  func twice() { expectSame(effects(secondAfter: 1.9), [.quit]) }

  @Test("A second one that comes later only tells again how to leave")
  func late() { expectSame(effects(secondAfter: 2.1), []) }

  @Test("A key that means nothing takes away what was said before, and the first Ctrl-C")
  func meaningless() {
    var walker = Walker.begun()
    walker.act(.interrupt)
    expectSame(walker.state.notice, .pressAgainToQuit(.saved))
    expectSame(walker.state.handleMeaninglessKey(), true)
    expectSame(walker.state.notice, nil)
    expectSame(walker.state.isInterrupted, false)
    expectSame(walker.state.handleMeaninglessKey(), false)
  }

  @Test("The first Ctrl-C says that all is saved only once it is, and keeps saying what is so")
  func saving() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    for character in "Angebot" { walker.act(.type(character)) }
    walker.act(.interrupt)
    expectSame(walker.state.notice, .pressAgainToQuit(.savedBesidesDraft))
    let effects = walker.state.handle(.confirm)
    _ = walker.state.handle(.interrupt)
    expectSame(walker.state.notice, .pressAgainToQuit(.saving))
    walker.perform(effects)
    expectSame(walker.state.notice, .pressAgainToQuit(.saved))
  }

  @Test("The first Ctrl-C after a save that failed says so, and so does the next one")
  func notSaved() {
    var walker = Walker.begun()
    walker.canSave = false
    walker.act(.go(.correspondence))
    walker.line("Angebot")
    for _ in 0..<2 {
      walker.act(.interrupt)
      expectSame(walker.state.notice, .pressAgainToQuit(.notSaved))
      _ = walker.state.handleMeaninglessKey()
    }
    walker.canSave = true
    walker.line("Rechnung")
    walker.act(.interrupt)
    expectSame(walker.state.notice, .pressAgainToQuit(.saved))
  }

  @Test(
    "What the first Ctrl-C says fits a row of 80 columns",
    arguments: [Kept.nothingToSave, .saved, .savedBesidesDraft, .savedButTrial, .saving, .notSaved])
  func width(kept: Kept) {
    for language in Language.allCases {
      let text = Texts(language).notice(.pressAgainToQuit(kept))
      #expect(text.count <= 76, "\(text)")
    }
  }

  @Test("A paste where nothing is typed says where it goes")
  func paste() {
    var walker = Walker.begun()
    walker.act(.paste("Text"))
    expectSame(walker.state.notice, .disabled("Einfügen geht in ein Feld"))
  }
}
