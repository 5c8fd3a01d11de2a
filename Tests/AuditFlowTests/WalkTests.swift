import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("The walk as a whole")
struct WalkTests {
  @Test("A new audit asks the trade and the occasion, and nothing else")
  func newAudit() {
    var walker = Walker()
    walker.act(.newAudit)
    expectSame(walker.state.scope, .trade)
    walker.keys("1")
    expectSame(walker.state.scope, .occasion)
    walker.act(.confirm)
    expectSame(walker.state.scope, .overview)
    expectSame(walker.journey.title, "Ein Kunde will ein Angebot")
    expectSame(walker.state.nextStep, .collect(.tasks))
  }

  @Test("A journey keeps the language in which it began")
  func language() {
    var walker = Walker(language: .english)
    walker.act(.newAudit, .answer("1"), .confirm)
    expectSame(walker.journey.language, "en")
    expectSame(walker.journey.title, "A customer wants a quote")
  }

  @Test("Undo takes back every change one by one to the beginning, redo does them again")
  func undo() {
    var walker = Walker.begun()
    let fresh = walker.journey
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Rechnung", "Mahnung")
    let full = walker.journey
    walker.act(.back)
    for _ in 0..<3 { walker.act(.undo) }
    expectSame(walker.journey, fresh)
    walker.act(.undo)
    expectSame(walker.state.notice, .nothingToUndo)
    for _ in 0..<3 { walker.act(.redo) }
    expectSame(walker.journey, full)
    expectSame(walker.saved.last, full)
  }

  @Test("Leaving waits for the save under way and then ends")
  func leaving() {
    var walker = Walker.begun()
    walker.act(.quit)
    expectSame(walker.effects.last, .quit)
  }

  @Test("Leaving while a save fails asks, and only the key for it leaves")
  func leavingUnsaved() {
    var walker = Walker.begun()
    walker.canSave = false
    walker.act(.go(.correspondence))
    walker.line("Angebot")
    expectSame(walker.state.notice, .saveFailed("voll"))
    walker.act(.quit)
    expectSame(walker.state.scope, .confirm)
    walker.act(.confirm)
    #expect(!walker.effects.contains(.quit))
    walker.act(.quit)
    walker.keys("x")
    expectSame(walker.effects.last, .quit)
  }

  @Test("A read-only journey says why and changes nothing")
  func readOnly() {
    var walker = Walker.begun()
    let journey = walker.journey
    _ = walker.state.handle(.opened(journey, path: "a.journey.json", readOnly: "nur lesbar"))
    walker.act(.go(.correspondence))
    walker.line("Angebot")
    expectSame(walker.journey, journey)
    expectSame(walker.state.notice, .readOnly("nur lesbar"))
  }

  @Test("A broken file opens the error screen; back returns to the start")
  func broken() {
    var walker = Walker()
    _ = walker.state.handle(.cannotRead(path: "a.journey.json", problems: ["1:1: kaputt"]))
    expectSame(walker.state.scope, .broken)
    walker.act(.back)
    expectSame(walker.state.scope, .start)
  }

  @Test("Ctrl-C tells how to leave and leaves when it comes twice in a row")
  func interrupt() {
    var walker = Walker()
    walker.act(.interrupt)
    expectSame(walker.state.notice, .pressAgainToQuit(.nothingToSave))
    walker.act(.down, .interrupt)
    #expect(!walker.effects.contains(.quit))
    walker.act(.interrupt)
    expectSame(walker.effects, [.quit])
  }

  @Test("The filter of the line narrows as typed, and back clears it before it leaves")
  func filter() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Rechnung", "Mahnung")
    walker.act(.back, .back, .go(.order), .search)
    for character in "mahn" { walker.act(.type(character)) }
    guard case .line(let line) = walker.state.room, let audit = walker.state.audit else {
      Issue.record("not on the line")
      return
    }
    let rows = line.rows(of: audit)
    expectSame(rows.count, 2)
    walker.act(.confirm, .back)
    guard case .line(let cleared) = walker.state.room else {
      Issue.record("left the line")
      return
    }
    expectSame(cleared.filter, "")
  }

  @Test("Possible contacts are kept apart from what happens")
  func possible() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Anruf nach einem Jahr")
    walker.act(.back, .back, .go(.order), .search)
    for character in "Jahr" { walker.act(.type(character)) }
    walker.act(.confirm, .togglePossible)
    expectSame(walker.journey.touchpoints.map(\.state), [.actual, .possible])
    expectSame(Progress(of: walker.journey).contacts, 1)
  }
}
