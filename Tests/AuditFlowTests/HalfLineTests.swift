import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("Lines that are half typed when their room is left")
struct HalfLineTests {
  private func typed(_ walker: Walker) -> String? {
    guard case .collect(let room) = walker.state.room else { return nil }
    return room.field.text
  }

  @Test("stand there again, room by room, and are kept for a later session until they are entered")
  func comeBack() {
    var walker = Walker.begun()
    walker.act(.go(.tasks), .paste("Anruf an"))
    walker.act(.back, .home, .go(.correspondence), .paste("Rückfr"))
    expectSame(walker.state.drafts.map(\.texts), [["Rückfr"], ["Anruf an"]])
    walker.act(.home)
    expectSame(walker.state.drafts.map(\.texts), [["Anruf an"], ["Rückfr"]])
    walker.act(.go(.tasks))
    expectSame(typed(walker), "Anruf an")
    expectSame(walker.state.drafts.map(\.texts), [["Anruf an"], ["Rückfr"]])
    walker.act(.paste("nehmen"), .confirm, .home)
    expectSame(walker.journey.tasks.map(\.name), ["Anruf annehmen"])
    expectSame(walker.state.drafts.map(\.texts), [["Rückfr"]])
    walker.act(.go(.tasks))
    expectSame(typed(walker), "")
  }

  @Test("not one that was refused as a whole: an empty line would enter it")
  func wholeLine() {
    var walker = Walker.begun()
    walker.act(.go(.tasks), .setText("Anruf >e"), .home, .go(.tasks))
    expectSame(typed(walker), "")
  }

  @Test("are those of one journey")
  func otherJourney() {
    var walker = Walker.begun()
    walker.act(.go(.tasks), .paste("Anruf an"), .home)
    _ = walker.state.handle(
      .opened(Journey(id: "other", title: "Anderer"), path: "y", readOnly: nil, olderFormat: nil))
    expectSame(walker.state.drafts, [])
  }
}
