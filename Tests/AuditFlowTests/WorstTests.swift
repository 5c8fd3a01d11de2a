import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("The three worst")
struct WorstTests {
  private func choosing() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung", "Mahnung")
    walker.act(.home, .go(.judge))
    return walker
  }

  private func named(_ journey: Journey?) -> [String] {
    (journey?.rounds.last?.worstThree.first?.touchpoints ?? []).compactMap { journey?.name(of: $0) }
  }

  @Test("Each one chosen is saved at once, and is there again after leaving")
  func savedAtOnce() {
    var walker = choosing()
    walker.keys(" ")
    walker.act(.down)
    walker.keys(" ")
    expectSame(named(walker.saved.last), named(walker.journey))
    expectSame(named(walker.saved.last).count, 2)
    walker.act(.back, .go(.judge))
    guard case .worst(let room) = walker.state.room else {
      Issue.record("not choosing")
      return
    }
    expectSame(room.chosen.count, 2)
  }

  @Test("Chosen once more it is none of them, and nothing is kept of it")
  func takenBack() {
    var walker = choosing()
    walker.keys("  ")
    expectSame(named(walker.saved.last), [])
  }

  @Test("Undo takes the choice on screen back too")
  func undone() {
    var walker = choosing()
    walker.keys(" ")
    walker.act(.down)
    walker.keys(" ")
    walker.act(.undo)
    guard case .worst(let room) = walker.state.room else {
      Issue.record("not choosing")
      return
    }
    expectSame(room.chosen.count, 1)
  }

  @Test("With two chosen and nothing rated, choosing goes on; with three the rating begins")
  func goesOn() {
    var walker = choosing()
    for _ in 0..<2 {
      walker.keys(" ")
      walker.act(.down)
    }
    walker.act(.back, .go(.judge))
    expectSame(walker.state.scope, .worst)
    walker.act(.last)
    walker.keys(" ")
    walker.act(.back, .go(.judge))
    expectSame(walker.state.scope, .rate)
  }
}
