import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Gaps between two contacts, answered and kept")
struct GapTests {
  private func asking() throws -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftragsbestätigung", "Rechnung")
    walker.act(.home, .go(.tasks))
    walker.lines("Farbe, Auftrag", "")
    walker.act(.touches(.yes), .go(.products))
    walker.lines("Anstrich", "Rechnung")
    walker.act(.home, .go(.order), .nextPrompt)
    _ = try room(walker)
    return walker
  }

  private struct NotThere: Error {}

  private func room(_ walker: Walker) throws -> BetweenRoom {
    guard case .between(let room) = walker.state.room else { throw NotThere() }
    return room
  }

  @Test(
    "An empty line says that nothing is there, and that is still so when the file is opened again")
  func kept() throws {
    var walker = try asking()
    let count = try room(walker).spots.count
    let first = try #require(try room(walker).spots.first)
    walker.act(.confirm)
    expectSame(walker.saved.last?.touchpoints.first { $0.id == first.from }?.nothingUntil, first.to)
    let saved = try #require(walker.saved.last)
    expectSame(TextbookChain.weakSpots(in: saved).count, count - 1)
    expectSame(TextbookChain.weakSpots(in: saved).contains { $0.from == first.from }, false)
  }

  @Test("The next step counts the gaps that the page still asks about")
  func countsAgree() throws {
    var walker = try asking()
    walker.act(.confirm)
    let left = try room(walker)
    expectSame(walker.state.nextStep, .askBetween(left.spots.count - left.index))
    walker.line("Rückfrage")
    walker.act(.confirm)
    let later = try room(walker)
    if case .askBetween(let count)? = walker.state.nextStep {
      expectSame(count, later.spots.count - later.index)
    }
  }

  @Test("A contact that comes between the two opens the gap again")
  func openedAgain() throws {
    var walker = try asking()
    let first = try #require(try room(walker).spots.first)
    walker.act(.confirm)
    var journey = walker.journey
    journey.touchpoints.removeAll { $0.id == first.to }
    expectSame(TextbookChain.weakSpots(in: journey).contains { $0.from == first.from }, true)
  }

  @Test("Undo asks again")
  func undone() throws {
    var walker = try asking()
    let before = walker.journey
    walker.act(.confirm, .undo)
    expectSame(walker.journey, before)
  }
}
