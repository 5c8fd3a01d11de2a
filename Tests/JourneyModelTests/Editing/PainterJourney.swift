import JourneyModel

/// A painter's small journey from which the tests of edits start.
enum PainterJourney {
  static let today = Day(year: 2026, month: 11, day: 22)!

  static let journey = Journey(
    id: "j1", title: "Vom Angebot bis zur Zahlung",
    targetGroups: [TargetGroup(id: "z1", name: "Eigenheimbesitzer")],
    variants: [Variant(id: "new", name: "Neukunde"), Variant(id: "regular", name: "Stammkunde")],
    phases: [Phase(id: "p1", name: "Interesse"), Phase(id: "p2", name: "Auftrag")],
    channels: [
      Channel(id: "phone", name: "Telefon"), Channel(id: "email", name: "E-Mail"),
      Channel(id: "c1", kindOrNil: .branch, name: "Werkstatt"),
    ],
    participants: [
      Participant(id: "u1", alias: "Chefin"), Participant(id: "u2", alias: "Büro"),
    ],
    tasks: [AuditTask(id: "t1", name: "Anfrage aufnehmen", owner: "u1")],
    documents: [Document(id: "d1", name: "Angebot", direction: .outgoing)],
    products: [
      Product(
        id: "g1", name: "Innenanstrich",
        parts: [ProductPart(id: "g1a", aspect: .enclosed, name: "Pflegehinweis")])
    ],
    touchpoints: [
      Touchpoint(id: "k1", name: "Anfrage am Telefon", phase: "p1", channel: "phone"),
      Touchpoint(
        id: "k2", name: "Angebot per E-Mail", phase: "p2", channel: "email", direction: .outgoing,
        foundVia: [Finding(entryPoint: .correspondence, item: "d1")],
        incidents: [Incident(id: "i1", name: "Angaben fehlen", leadsTo: ["k3"])]),
      Touchpoint(
        id: "k3", name: "Rückfrage", phase: "p2", responsible: "u2",
        incidents: [
          Incident(id: "i1", name: "Niemand erreichbar", probability: .exact(0.2)),
          Incident(id: "i2", name: "Angaben fehlen", probability: .exact(0.3)),
        ]),
    ],
    rounds: [
      Round(
        id: "r1", date: today, worstThree: [WorstThree(by: "u1", touchpoints: ["k3", "k2"])],
        ratings: [
          Rating(touchpoint: "k2", by: "u1", wait: .exact(1440), effort: .exact(5)),
          Rating(touchpoint: "k3", by: "u1", effort: .exact(3), emotion: .exact(-1)),
          Rating(touchpoint: "k3", effort: .ask),
        ])
    ])

  /// The journey after an edit.
  static func changed(_ change: (inout Journey) -> Void) -> Journey {
    var journey = journey
    change(&journey)
    return journey
  }

  /// The merge of two edits, of which the first is Anna's.
  static func merged(
    _ mine: (inout Journey) -> Void, _ theirs: (inout Journey) -> Void
  ) -> MergedJourney {
    Journey.merging(base: journey, mine: changed(mine), theirs: changed(theirs), by: "Anna")
  }
}

/// Identifiers that a test can foretell: `k000001`, `k000002`.
struct CountedIdentifiers: IdentifierSource {
  private var count = 0

  mutating func nextSuffix() -> String {
    count += 1
    let digits = String(count)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
