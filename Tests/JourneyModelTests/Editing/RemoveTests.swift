import JourneyModel
import TestSupport
import Testing

@Suite("Removing")
struct RemoveTests {
  @Test("lets values that wait follow the replacement, and drops what then says the same")
  func waiting() throws {
    var journey = PainterJourney.changed {
      $0.touchpoints[0].conflicts = [
        Conflict(field: "phase", value: "p2", by: "u2"), Conflict(field: "name", value: "p2"),
      ]
      $0.touchpoints[1].conflicts = [
        Conflict(field: "phase", value: "p1"), Conflict(field: "responsible", value: "u2"),
      ]
      $0.rounds[0].worstThree[0].conflicts = [Conflict(field: "touchpoints", value: ["k1", "k3"])]
    }
    try journey.remove(EntityAddress(.phase, "p2"), reassigning: "p1")
    try journey.remove(EntityAddress(.participant, "u2"), reassigning: "u1")
    try journey.remove(EntityAddress(.touchpoint, "k3"))
    expectSame(journey.touchpoints[0].conflicts, [Conflict(field: "name", value: "p2")])
    expectSame(journey.touchpoints[1].conflicts, [Conflict(field: "responsible", value: "u1")])
    expectSame(journey.rounds[0].worstThree[0].conflicts.map(\.value), [["k1"]])
  }

  private var journey = PainterJourney.journey

  @Test("a contact takes its ratings, its places among the worst and links along")
  mutating func contact() throws {
    let removal = try journey.remove(EntityAddress(.touchpoint, "k3"))
    let entry = EntityEntry(EntityAddress(.touchpoint, "k3"), name: "Rückfrage")
    expectSame(removal, Removal(entry, ratings: 2, worstThree: 1, links: 1))
    expectSame(
      removal.message(in: .german),
      "Kontaktpunkt k3 (Rückfrage) entfernt, dazu 2 Bewertungen, "
        + "1 Nennung unter den drei schlimmsten, 1 Verweis")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints.remove(at: 2)
        $0.touchpoints[1].incidents[0].leadsTo = []
        $0.rounds[0].worstThree[0].touchpoints = ["k2"]
        $0.rounds[0].ratings.removeSubrange(1...)
      })
  }

  @Test("an item goes, the contact it led to stays found through the entry point")
  mutating func item() throws {
    let removal = try journey.remove(EntityAddress(.document, "d1"))
    expectSame(
      removal.message(in: .english), "correspondence d1 (Angebot) removed, and with it 1 link")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.documents = []
        $0.touchpoints[1].foundVia = [Finding(entryPoint: .correspondence)]
      })
  }

  @Test("a phase, channel or participant in use is refused with the list")
  mutating func inUse() {
    var journey = journey
    let problem = #expect(throws: EditProblem.self) {
      try journey.remove(EntityAddress(.phase, "p2"))
    }
    expectSame(
      problem,
      .stillReferenced(
        EntityEntry(EntityAddress(.phase, "p2"), name: "Auftrag"),
        by: [
          EntityEntry(EntityAddress(.touchpoint, "k2"), name: "Angebot per E-Mail"),
          EntityEntry(EntityAddress(.touchpoint, "k3"), name: "Rückfrage"),
        ]))
    let participant = #expect(throws: EditProblem.self) {
      try journey.remove(EntityAddress(.participant, "u1"))
    }
    expectSame(
      participant?.message(in: .english),
      "u1 (Chefin) is still used by t1 (Anfrage aufnehmen), r1 (2026-11-22); "
        + "change these or name a replacement with --reassign")
    expectSame(journey, PainterJourney.journey)
  }

  @Test("a replacement takes the place, and ratings of both are joined")
  mutating func reassigned() throws {
    journey.rounds[0].ratings.append(
      Rating(touchpoint: "k2", by: "u2", effort: .exact(4), importance: .exact(8)))
    journey.campaigns = [
      Campaign(id: "a1", name: "Aktion", measures: [Measure(id: "m1", what: "Anrufen", who: "u2")])
    ]
    try journey.remove(EntityAddress(.participant, "u2"), reassigning: "u1")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.participants.remove(at: 1)
        $0.touchpoints[2].responsible = "u1"
        $0.rounds[0].ratings[0].importance = .exact(8)
        $0.rounds[0].ratings[0].conflicts = [
          Conflict(field: "effort", value: .number("4"), by: "Büro")
        ]
        $0.campaigns = [
          Campaign(
            id: "a1", name: "Aktion", measures: [Measure(id: "m1", what: "Anrufen", who: "u1")])
        ]
      })
  }

  @Test("of somebody who stands in the list twice, what both entries have is kept")
  mutating func double() throws {
    journey.participants.append(Participant(id: "u3", alias: "CHEFIN", role: .owner))
    journey.participants[2].unknown = [JSONMember("x-desk", 4)]
    journey.tasks.append(AuditTask(id: "t2", name: "Abnahme", owner: "u3"))
    journey.rounds[0].worstThree.append(WorstThree(by: "u3", touchpoints: ["k1", "k3"]))
    journey.rounds[0].ratings += [
      Rating(touchpoint: "k2", by: "u3", effort: .exact(4), importance: .exact(8)),
      Rating(touchpoint: "k1", by: "u3", effort: .exact(6)),
    ]
    try journey.remove(EntityAddress(.participant, "u3"), reassigning: "u1")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.participants[0].role = .owner
        $0.participants[0].unknown = [JSONMember("x-desk", 4)]
        $0.tasks.append(AuditTask(id: "t2", name: "Abnahme", owner: "u1"))
        $0.rounds[0].worstThree[0].conflicts = [
          Conflict(
            field: "touchpoints", value: .array([.string("k1"), .string("k3")]), by: "CHEFIN")
        ]
        $0.rounds[0].ratings[0].importance = .exact(8)
        $0.rounds[0].ratings[0].conflicts = [
          Conflict(field: "effort", value: .number("4"), by: "CHEFIN")
        ]
        $0.rounds[0].ratings.append(Rating(touchpoint: "k1", by: "u1", effort: .exact(6)))
      })
    expectSame(journey.problems().filter { $0.severity == .error }, [])
    expectSame(journey.undecided().count, 2)
  }

  @Test("what stands inside another entity, and what nobody uses, simply goes")
  mutating func simple() throws {
    try journey.remove(EntityAddress(.incident, "i1", in: "k3"))
    try journey.remove(EntityAddress(.part, "g1a", in: "g1"))
    try journey.remove(EntityAddress(.channel, "c1"))
    try journey.remove(EntityAddress(.variant, "new"))
    try journey.remove(EntityAddress(.targetGroup, "z1"))
    let round = try journey.remove(EntityAddress(.round, "r1"))
    expectSame(round.ratings, 3)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[2].incidents.remove(at: 0)
        $0.products[0].parts = []
        $0.channels.remove(at: 2)
        $0.variants.remove(at: 0)
        $0.targetGroups = []
        $0.rounds = []
      })
  }

  @Test("what is not there, and a replacement by itself, is refused")
  mutating func refused() {
    var journey = journey
    let missing = #expect(throws: EditProblem.self) {
      try journey.remove(EntityAddress(.incident, "i9", in: "k3"))
    }
    expectSame(
      missing?.message(in: .german),
      "Störung „k3/i9“ gibt es nicht; meinten Sie „k3/i1“?; vorhanden: k2/i1 (Angaben fehlen), "
        + "k3/i1 (Niemand erreichbar), k3/i2 (Angaben fehlen)")
    expectSame(
      #expect(throws: EditProblem.self) {
        try journey.remove(EntityAddress(.phase, "p1"), reassigning: "p1")
      }, .sameEntity(EntityEntry(EntityAddress(.phase, "p1"), name: "Interesse")))
  }

  @Test("a product goes with a part that has its identifier")
  func partNamedLikeProduct() throws {
    var journey = Journey(
      id: "j1", title: "x",
      products: [
        Product(id: "x1", name: "Anstrich", parts: [ProductPart(id: "x1", name: "Farbe")])
      ],
      touchpoints: [Touchpoint(id: "k1", name: "Übergabe", foundVia: [Finding(item: "x1")])])
    try journey.remove(EntityAddress(.product, "x1"))
    expectSame(journey.products, [])
    expectSame(journey.touchpoints[0].foundVia.map(\.item), [nil])
  }
}
