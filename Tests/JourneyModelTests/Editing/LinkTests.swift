import JourneyModel
import TestSupport
import Testing

@Suite("Saying that two entries are the same")
struct LinkTests {
  private var journey = PainterJourney.journey

  @Test("two contacts become one that keeps everything that was known of either")
  mutating func twoContacts() throws {
    expectSame(try journey.link("k2", with: "k3"), "k2")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints.remove(at: 2)
        $0.touchpoints[1].responsible = "u2"
        $0.touchpoints[1].incidents = [
          Incident(
            id: "i1", name: "Angaben fehlen", probability: .exact(0.3), leadsTo: ["k2"]),
          Incident(id: "i1.2", name: "Niemand erreichbar", probability: .exact(0.2)),
        ]
        $0.rounds[0].worstThree[0].touchpoints = ["k2"]
        var joined = Rating(
          touchpoint: "k2", by: "u1", wait: .exact(1440), effort: .exact(5), emotion: .exact(-1))
        joined.conflicts = [Conflict(field: "effort", value: .number("3"), by: "u1")]
        $0.rounds[0].ratings = [joined, Rating(touchpoint: "k2", effort: .ask)]
      })
  }

  @Test("what both state differently stays visible in the conflicts")
  mutating func conflicts() throws {
    journey.touchpoints[0].standard = Standard(never: "niemand geht ran")
    journey.touchpoints[1].standard = Standard(never: "Funkstille", best: "am selben Tag")
    journey.touchpoints[1].unknown = [JSONMember("mood", .string("gut"))]
    journey.touchpoints[0].stateOrNil = .possible
    try journey.link("k1", with: "k2")
    var joined = PainterJourney.journey.touchpoints[0]
    joined.direction = .outgoing
    joined.foundVia = [Finding(entryPoint: .correspondence, item: "d1")]
    joined.incidents = [Incident(id: "i1", name: "Angaben fehlen", leadsTo: ["k3"])]
    var standard = Standard(never: "niemand geht ran", best: "am selben Tag")
    standard.conflicts = [Conflict(field: "never", value: .string("Funkstille"))]
    joined.standard = standard
    joined.conflicts = [
      Conflict(field: "phase", value: .string("p2")),
      Conflict(field: "channel", value: .string("email")),
    ]
    joined.unknown = [JSONMember("mood", .string("gut"))]
    expectSame(journey.touchpoints.first, joined)
  }

  @Test("a contact and an item, in either order: one source more, once")
  mutating func contactAndItem() throws {
    expectSame(try journey.link("k1", with: "t1"), "k1")
    expectSame(try journey.link("g1a", with: "k1"), "k1")
    expectSame(try journey.link("k1", with: "t1"), "k1")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[0].foundVia = [
          Finding(entryPoint: .tasks, item: "t1"), Finding(entryPoint: .products, item: "g1a"),
        ]
      })
  }

  @Test("two items share the contacts of the one that leads somewhere")
  mutating func twoItems() throws {
    expectSame(try journey.link("t1", with: "d1"), "k2")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[1].foundVia.append(Finding(entryPoint: .tasks, item: "t1"))
      })
  }

  @Test("what cannot be linked is refused")
  mutating func refused() {
    var journey = journey
    func problem(_ first: EntityID, _ second: EntityID) -> EditProblem? {
      #expect(throws: EditProblem.self) { try journey.link(first, with: second) }
    }
    let task = EntityEntry(EntityAddress(.task, "t1"), name: "Anfrage aufnehmen")
    let product = EntityEntry(EntityAddress(.product, "g1"), name: "Innenanstrich")
    let phase = EntityEntry(EntityAddress(.phase, "p1"), name: "Interesse")
    let contact = EntityEntry(EntityAddress(.touchpoint, "k1"), name: "Anfrage am Telefon")
    expectSame(problem("t1", "g1"), .noContact(task, product))
    expectSame(problem("k1", "p1"), .notLinkable(phase))
    expectSame(problem("k1", "k1"), .sameEntity(contact))
    expectSame(
      problem("k1", "x1")?.message(in: .german).hasPrefix("„x1“ gibt es nicht; "), true)
    expectSame(journey, PainterJourney.journey)
  }

  @Test("contacts that are not the same are remembered as such")
  mutating func distinguish() throws {
    try journey.distinguish("k2", from: "k3")
    try journey.distinguish("k2", from: "k3")
    expectSame(journey, PainterJourney.changed { $0.touchpoints[1].distinctFrom = ["k3"] })
  }
}
