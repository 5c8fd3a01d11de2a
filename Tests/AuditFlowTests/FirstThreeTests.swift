import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("The three that the first result names")
struct FirstThreeTests {
  /// Four contacts; the answers of each from wait to frequency, a blank leaves one open.
  private func walker(_ answers: [String]) -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    for index in answers.indices { walker.line("Kontakt \(index + 1)") }
    for index in 0..<5 { walker.line("Ohne Bewertung \(index)") }
    walker.act(.home)
    for (index, keys) in answers.enumerated() {
      let id = walker.state.audit?.contacts[index].id
      walker.act(.go(.order))
      if case .line(let line) = walker.state.room, let audit = walker.state.audit {
        let row = line.rows(of: audit).firstIndex { row in
          if case .contact(let place) = row {
            audit.journey.touchpoints[place].id == id
          } else {
            false
          }
        }
        walker.act(.select(row ?? 0), .rate)
      }
      for key in keys { walker.act(key == " " ? .confirm : .answer(key)) }
      walker.act(.home)
    }
    return walker
  }

  @Test("are measured; what only has open questions is said to be open, and no measure serves it")
  func openIsNoReason() throws {
    // The second: neutral, never wrong, all else open, but important and frequent.
    var walker = walker(["5217159", "f 30 69", "4 " + "  ", "1750015"])
    walker.act(.go(.result))
    guard case .firstResult = walker.state.room else {
      Issue.record("not in the first result: \(walker.state.room)")
      return
    }
    let audit = try #require(walker.state.audit)
    let ids = audit.contacts.map(\.id)
    let first = audit.firstThree
    #expect(audit.tackleFirst.contains(ids[1]))
    expectSame(first.measured, [ids[0], ids[2]])
    expectSame(first.open, [ids[1]])
    walker.lines("Etwas tun", "Büro")
    walker.act(.confirm)
    // One measure does not touch all three: it is about the first.
    expectSame(walker.journey.campaigns.first?.serves, [ids[0]])
  }
}
