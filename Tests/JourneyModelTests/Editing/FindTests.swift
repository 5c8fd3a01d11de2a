import JourneyModel
import TestSupport
import Testing

@Suite("Entities found by what people call them")
struct FindTests {
  private let journey = PainterJourney.journey

  @Test(
    "by identifier, name, alias or kind of channel, in any case",
    arguments: [
      (.touchpoint, "k2", "k2"), (.touchpoint, "K2", "k2"), (.touchpoint, "rückfrage", "k3"),
      (.touchpoint, "Rueckfrage", "k3"), (.phase, " auftrag ", "p2"), (.participant, "BÜRO", "u2"),
      (.channel, "Mail", "email"), (.channel, "telefon", "phone"), (.channel, "Büro", "c1"),
      (.part, "pflegehinweis", "g1a"), (.incident, "k3/i1", "i1"),
      (.incident, "niemand erreichbar", "i1"), (.round, "2026-11-22", "r1"),
    ] as [(EntityKind, String, EntityID)])
  func found(kind: EntityKind, text: String, id: EntityID) throws {
    expectSame(try journey.find(kind, text), id)
  }

  @Test("over all kinds, and narrowed to one")
  func anyKind() throws {
    expectSame(try journey.find("Innenanstrich"), EntityAddress(.product, "g1"))
    expectSame(try journey.find("k3/i2"), EntityAddress(.incident, "i2", in: "k3"))
    expectSame(try journey.find("participant:Chefin"), EntityAddress(.participant, "u1"))
    expectSame(try journey.findItem("angebot"), "d1")
  }

  @Test("several of one name are named, not guessed")
  func ambiguous() {
    let problem = #expect(throws: LookupProblem.self) {
      try journey.find(.incident, "angaben fehlen")
    }
    expectSame(
      problem?.message(in: .german),
      "Störung „angaben fehlen“ ist nicht eindeutig; geben Sie die Kennung an: "
        + "k2/i1 (Angaben fehlen), k3/i2 (Angaben fehlen)")
    expectSame(
      problem?.message(in: .english),
      "incident \"angaben fehlen\" is ambiguous; give the identifier: "
        + "k2/i1 (Angaben fehlen), k3/i2 (Angaben fehlen)")
  }

  @Test("an identifier that several kinds share is told apart by the kind, as it can be typed")
  func sharedIdentifier() throws {
    var journey = PainterJourney.journey
    journey.tasks[0].id = "p1"
    let problem = #expect(throws: LookupProblem.self) { try journey.find("p1") }
    expectSame(
      problem?.message(in: .german),
      "„p1“ ist nicht eindeutig; nennen Sie die Art mit: phase:p1 (Interesse), "
        + "task:p1 (Anfrage aufnehmen)")
    expectSame(
      problem?.message(in: .english),
      "\"p1\" is ambiguous; name the kind as well: phase:p1 (Interesse), "
        + "task:p1 (Anfrage aufnehmen)")
    expectSame(try journey.find("task:p1"), EntityAddress(.task, "p1"))
  }

  @Test("an unknown one is answered with what there is")
  func unknown() {
    func message(_ kind: EntityKind, _ text: String, _ language: Language) -> String? {
      #expect(throws: LookupProblem.self) { try journey.find(kind, text) }?.message(in: language)
    }
    expectSame(
      message(.participant, "Chefn", .english),
      "no such participant \"Chefn\"; did you mean \"Chefin\"?; there are: u1 (Chefin), u2 (Büro)")
    expectSame(
      message(.participant, "", .german),
      "Teilnehmer „“ gibt es nicht; vorhanden: u1 (Chefin), u2 (Büro)")
    expectSame(
      message(.campaign, "Herbst", .german),
      "Aktion „Herbst“ gibt es nicht; es ist noch nichts angelegt")
  }

  @Test("a long list is cut and says how much is left")
  func longList() {
    var journey = journey
    journey.touchpoints = (1...15).map { Touchpoint(id: EntityID("k\($0)"), name: "") }
    let message = #expect(throws: LookupProblem.self) { try journey.find(.touchpoint, "zzz") }?
      .message(in: .english)
    expectSame(
      message,
      "no such touchpoint \"zzz\"; there are: k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12 and 3 more"
    )
  }

  @Test("every entity of an identifier is found, whatever its kind")
  func withID() {
    var journey = journey
    journey.variants.append(Variant(id: "p1", name: "Notfall"))
    expectSame(
      journey.entries(withID: "p1"),
      [
        EntityEntry(EntityAddress(.variant, "p1"), name: "Notfall"),
        EntityEntry(EntityAddress(.phase, "p1"), name: "Interesse"),
      ])
  }
}
