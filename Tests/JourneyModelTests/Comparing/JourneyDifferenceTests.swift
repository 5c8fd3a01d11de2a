import JourneySamples
import TestSupport
import Testing

@testable import JourneyModel

@Suite("The difference of two journeys")
struct JourneyDifferenceTests {
  private let old = PainterJourney.journey

  private func changes(_ change: (inout Journey) -> Void) -> [JourneyChange] {
    JourneyDifference(from: old, to: PainterJourney.changed(change)).changes
  }

  private func contact(_ id: EntityID, _ path: String...) -> FieldPlace {
    FieldPlace(entity: EntityAddress(.touchpoint, id), path: path)
  }

  @Test("names what was added, removed, changed and moved")
  func kinds() {
    expectSame(
      changes {
        _ = try? $0.remove(EntityAddress(.touchpoint, "k1"))
        $0.touchpoints.append(Touchpoint(id: "k9", name: "Mahnung"))
        $0.touchpoints[0].standard = Standard(never: "nie")
        try? $0.move("k3", .first)
        $0.title = "Neu"
      },
      [
        JourneyChange(
          .changed, at: FieldPlace(path: ["title"]), name: "",
          old: .text("Vom Angebot bis zur Zahlung"), new: .text("Neu")),
        JourneyChange(.removed, at: contact("k1"), name: "Anfrage am Telefon"),
        JourneyChange(.moved, at: contact("k3"), name: "Rückfrage"),
        JourneyChange(
          .changed, at: contact("k2", "standard", "never"), name: "Angebot per E-Mail",
          new: .text("nie")),
        JourneyChange(.added, at: contact("k9"), name: "Mahnung"),
      ])
  }

  @Test("says to which phase a contact went")
  func phase() {
    expectSame(
      changes { try? $0.move("k3", to: "p1") },
      [
        JourneyChange(
          .moved, at: contact("k3"), name: "Rückfrage", old: .reference("p2", .one(.phase)),
          new: .reference("p1", .one(.phase)))
      ])
  }

  @Test("counts answers question by question, with whose they are")
  func answers() {
    let place = FieldPlace(
      entity: EntityAddress(.round, "r1"), rating: RatingSubject(touchpoint: "k2", by: "u1"),
      path: ["ratings", "1", "effort"])
    let new = FieldPlace(
      entity: EntityAddress(.round, "r1"), rating: RatingSubject(touchpoint: "k1", by: "u2"),
      path: ["ratings", "4", "wait"])
    let difference = JourneyDifference(
      from: old,
      to: PainterJourney.changed {
        $0.rounds[0].ratings[0].effort = .ask
        $0.rounds[0].ratings.append(Rating(touchpoint: "k1", by: "u2", wait: .exact(5)))
      })
    expectSame(
      difference.answers,
      [
        JourneyChange(
          .changed, at: place, name: "2026-11-22", old: .judgement(.exact(5), .effort),
          new: .judgement(.ask, .effort)),
        JourneyChange(.changed, at: new, name: "2026-11-22", new: .judgement(.exact(5), .wait)),
      ])
  }

  @Test("is empty for the same and for nothing else", arguments: 0..<60)
  func same(seed: Int) {
    var samples = RandomJourney(seed: UInt64(seed))
    let old = samples.next(contacts: 1...8)
    expectSame(JourneyDifference(from: old, to: old).changes, [])
    var new = old
    var changes = RandomChanges(seed: UInt64(seed))
    changes.change(&new)
    expectSame(JourneyDifference(from: old, to: new).isEmpty, old == new, "seed \(seed)")
  }
}
