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
    expectSame(walker.state.notice, .pressAgainToQuit)
    expectSame(walker.state.handleMeaninglessKey(), true)
    expectSame(walker.state.notice, nil)
    expectSame(walker.state.isInterrupted, false)
    expectSame(walker.state.handleMeaninglessKey(), false)
  }

  @Test("A paste where nothing is typed says where it goes")
  func paste() {
    var walker = Walker.begun()
    walker.act(.paste("Text"))
    expectSame(walker.state.notice, .disabled("Einfügen geht in ein Feld"))
  }
}
