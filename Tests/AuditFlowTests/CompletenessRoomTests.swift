import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Completeness: who listed what, what is doubtful, where to look on")
struct CompletenessRoomTests {
  private func walker(_ places: [[Int]] = []) -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung")
    walker.act(.back, .back)
    var journey = walker.journey
    for (index, lists) in places.enumerated() {
      journey.touchpoints[index].foundVia += lists.map { Finding(list: EntityID("u\($0)")) }
    }
    var round = Round(blank: ())
    round.id = "r1"
    round.ratings = journey.touchpoints.map { Rating(touchpoint: $0.id, effort: .exact(4)) }
    journey.rounds = [round]
    _ = walker.state.handle(Event.opened(journey, path: "a.journey.json", readOnly: nil))
    walker.act(.go(.result), .completeness)
    return walker
  }

  private func rows(_ walker: Walker) -> [CompletenessRoom.Row] {
    guard case .completeness(let room) = walker.state.room else { return [] }
    return room.rows
  }

  @Test("without lists it says how they come about and where something may be missing")
  func nothing() {
    let rows = rows(walker())
    expectSame(
      Array(rows.prefix(3)), [.howTo, .entryPoint(.tasks), .entryPoint(.products)])
    expectSame(rows.last, .gaps)
    let counts = rows.compactMap { row -> Int? in
      if case .phase(_, let contacts) = row { contacts } else { nil }
    }
    expectSame(counts, counts.sorted())
    #expect(counts.allSatisfy { $0 < CompletenessRoom.fewContacts } && !counts.isEmpty)
  }

  @Test("lists stand with their owner, and each doubt has a row")
  func lists() {
    let rows = rows(walker([[1], [1, 2], [2]]))
    expectSame(
      Array(rows.prefix(6)),
      [
        .howTo, .list(owner: "u1", contacts: 2, onlyThere: 1),
        .list(owner: "u2", contacts: 2, onlyThere: 1), .doubt(.tooFewItems),
        .doubt(.robsonRegierViolated), .entryPoint(.tasks),
      ])
  }

  @Test("Enter goes where something may be missing, and Esc comes back to rows of today")
  func goingThere() {
    var walker = walker()
    walker.act(.select(1), .confirm)
    expectSame(walker.state.scope, .collectTyping)
    walker.lines("Baustelle ansehen")
    walker.act(.back, .back)
    walker.act(.go(.result), .completeness)
    #expect(!rows(walker).contains(.entryPoint(.tasks)))
    walker.act(.select(0), .confirm)
    expectSame(walker.state.notice, .nothingToOpen)
    let phase = rows(walker).firstIndex { if case .phase = $0 { true } else { false } } ?? 0
    walker.act(.select(phase), .confirm)
    expectSame(walker.state.scope, .line)
    walker.act(.back)
  }

  @Test("the rows follow a change that is made elsewhere")
  func following() {
    var walker = walker([[1], [1, 2], [2]])
    let before = rows(walker)
    walker.act(.undo)
    expectSame(rows(walker), before)
    walker.act(.last, .confirm, .back)
    expectSame(rows(walker), before)
  }
}
