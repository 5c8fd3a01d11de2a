import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("From question to question")
struct RateStepsTests {
  private func rating() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage, Telefon", "Angebot, E-Mail", "Rechnung, Brief")
    walker.act(.home)
    walker.state.room = .rate(RateRoom(queue: walker.journey.touchpoints.map(\.id)))
    return walker
  }

  private func place(_ walker: Walker) -> [String] {
    guard case .rate(let room) = walker.state.room else { return [] }
    return [String(room.index), room.question.rawValue]
  }

  @Test("Up on the first question goes to the last one of the contact before, Down back again")
  func overTheBorder() {
    var walker = rating()
    walker.keys("5324138")
    expectSame(place(walker), ["1", RatingField.wait.rawValue])
    walker.act(.up)
    expectSame(place(walker), ["0", RatingField.frequency.rawValue])
    walker.act(.up)
    expectSame(place(walker), ["0", RatingField.importance.rawValue])
    walker.act(.down, .down)
    expectSame(place(walker), ["1", RatingField.wait.rawValue])
  }

  @Test("The ends of all questions are ends")
  func ends() {
    var walker = rating()
    walker.act(.up)
    expectSame(place(walker), ["0", RatingField.wait.rawValue])
    walker.act(.nextContact, .nextContact, .select(6), .down)
    expectSame(place(walker), ["2", RatingField.frequency.rawValue])
  }

  @Test("A contact that is rated alone has no neighbours")
  func alone() {
    let walker = rating()
    guard case .rate(var room) = walker.state.room else { return #expect(Bool(false)) }
    room.isAlone = true
    room.index = 1
    expectSame(room.neighbouringQuestion(-1) == nil, true)
    room.question = .frequency
    expectSame(room.neighbouringQuestion(1) == nil, true)
  }
}
