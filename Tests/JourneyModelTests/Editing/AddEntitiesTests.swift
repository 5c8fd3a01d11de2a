import JourneyModel
import TestSupport
import Testing

@Suite("Adding what contacts refer to")
struct AddEntitiesTests {
  private var journey = PainterJourney.journey
  private var identifiers = CountedIdentifiers()

  @Test("a participant of the same alias is the same one")
  mutating func participants() throws {
    expectSame(try journey.addParticipant("BÜRO", role: .staff, using: &identifiers), "u2")
    expectSame(try journey.addParticipant("Lehrling", using: &identifiers), "urvrx1d")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.participants[1].role = .staff
        $0.participants.append(Participant(id: "urvrx1d", alias: "Lehrling"))
      })
  }

  @Test("a new participant gets the same identifier from everybody, and another in each journey")
  func sameIdentifier() throws {
    func added(_ aliases: String..., seed: UInt64, to id: String = "j1") throws -> [EntityID] {
      var journey = PainterJourney.changed { $0.id = id }
      var identifiers = SeededIdentifiers(seed: seed)
      return try aliases.map { try journey.addParticipant($0, using: &identifiers) }
    }
    let anna = try added("Anna Groß", seed: 1)
    expectSame(try added("Otto", " ANNA GROSS ", seed: 2).suffix(1), anna.suffix(1))
    #expect(try added("Anna Groß", seed: 1, to: "j2") != anna)
    #expect(anna[0].isValid)

    // Who was called so has another name now: all others still agree about the next one.
    var journey = PainterJourney.changed {
      $0.participants.append(Participant(id: anna[0], alias: "Leitung"))
    }
    var other = journey
    var (one, two) = (SeededIdentifiers(seed: 1), SeededIdentifiers(seed: 2))
    let second = try journey.addParticipant("Anna Groß", using: &one)
    #expect(second != anna[0])
    expectSame(try other.addParticipant("anna gross", using: &two), second)
  }

  @Test("phases, channels, variants, groups and parts")
  mutating func others() throws {
    try journey.addPhase("Angebot", line: .order, after: "p1", using: &identifiers)
    try journey.addChannel("WhatsApp", using: &identifiers)
    try journey.addChannel("Baustelle", using: &identifiers)
    try journey.addVariant("Notfall", using: &identifiers)
    try journey.addTargetGroup("Hausverwaltungen", using: &identifiers)
    try journey.addPart("Rechnung", aspect: .payment, of: "g1", using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.phases.insert(Phase(id: "p000001", name: "Angebot", line: .order), at: 1)
        $0.channels.append(Channel(id: "c000002", kindOrNil: .messenger, name: "WhatsApp"))
        $0.channels.append(Channel(id: "c000003", name: "Baustelle"))
        $0.variants.append(Variant(id: "v000004", name: "Notfall"))
        $0.targetGroups.append(TargetGroup(id: "z000005", name: "Hausverwaltungen"))
        $0.products[0].parts.append(
          ProductPart(id: "g000006", aspect: .payment, name: "Rechnung"))
      })
  }

  @Test("an incident stands at its contact and leads to others")
  mutating func incidents() throws {
    try journey.addIncident(
      "Niemand nimmt ab", at: "k1", probability: .exact(0.2), leadsTo: ["k3"], using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[0].incidents = [
          Incident(
            id: "i000001", name: "Niemand nimmt ab", probability: .exact(0.2), leadsTo: ["k3"])
        ]
      })
    var identifiers = identifiers
    var journey = journey
    let problem = #expect(throws: EditProblem.self) {
      try journey.addIncident("Oft", at: "k1", probability: .exact(3), using: &identifiers)
    }
    expectSame(
      problem,
      .value(
        place: "k1 probability",
        ValueProblem(typed: "3", fault: .outside, expected: .judgement(.share))))
  }

  @Test("a measure without an action gets one that serves the contact")
  mutating func measures() throws {
    let friday = PainterJourney.today.nextFriday
    let added = try journey.addMeasure(
      "Zwischenstand melden", who: "u2", until: friday, serving: "k2", using: &identifiers)
    try journey.addMeasure("Vorlage schreiben", in: "a000001", using: &identifiers)
    expectSame(added, EntityAddress(.measure, "m000002", in: "a000001"))
    expectSame(
      journey,
      PainterJourney.changed {
        $0.campaigns = [
          Campaign(
            id: "a000001", name: "Zwischenstand melden", serves: ["k2"],
            measures: [
              Measure(id: "m000002", what: "Zwischenstand melden", who: "u2", until: friday),
              Measure(id: "m000003", what: "Vorlage schreiben"),
            ])
        ]
      })
  }
}
