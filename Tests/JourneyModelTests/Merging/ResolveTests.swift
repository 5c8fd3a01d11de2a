import JourneySamples
import TestSupport
import Testing

@testable import JourneyModel

@Suite("Deciding after a merge")
struct ResolveTests {
  private let journey = PainterJourney.changed {
    $0.touchpoints[0].conflicts = [
      Conflict(field: "name", value: "Anruf", by: "Anna"),
      Conflict(field: "name", value: "Telefonat", by: "Otto"),
    ]
    $0.touchpoints[1].standard = Standard(blank: ())
    $0.touchpoints[1].standard?.conflicts = [Conflict(field: "never", value: "nie")]
    $0.rounds[0].ratings[0].conflicts = [Conflict(field: "wait", value: [1, 2], by: "Anna")]
    $0.unknown = [JSONMember("x", ["a/b": 1])]
    $0.conflicts = [Conflict(field: "x/a~1b", value: 2.50)]
  }

  @Test("lists what is open, with what stands there")
  func list() {
    expectSame(
      journey.undecided().map { "\($0.spokenPlace): \($0.standing.map { "\($0)" } ?? "-")" },
      [
        "journey x/a~1b: number(\"1\")", "k1 name: string(\"Anfrage am Telefon\")",
        "k1 name: string(\"Anfrage am Telefon\")", "k2 standard.never: -",
        "r1 ratings.1.wait: number(\"1440\")",
      ])
  }

  @Test("puts a value into its field, at every level")
  func mine() throws {
    var journey = journey
    try journey.resolve(EntityAddress(.touchpoint, "k1"), "name", taking: .theirs)
    try journey.resolve(EntityAddress(.touchpoint, "k2"), "Standard.Never", taking: .mine)
    try journey.resolve(EntityAddress(.touchpoint, "k2"), "wait", taking: .mine)
    try journey.resolve(nil, "x/a~1b", taking: .mine)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[1].standard = Standard(never: "nie")
        $0.rounds[0].ratings[0].wait = .range(low: 1, high: 2)
        $0.unknown = [JSONMember("x", ["a/b": 2.50])]
      })
  }

  @Test("asks whose value, where several wait")
  func several() throws {
    var journey = journey
    #expect(throws: ResolveProblem.self) {
      try journey.resolve(EntityAddress(.touchpoint, "k1"), "name", taking: .mine)
    }
    try journey.resolve(EntityAddress(.touchpoint, "k1"), "name", taking: .mine, by: "Otto")
    expectSame(journey.touchpoints[0].name, "Telefonat")
    expectSame(journey.touchpoints[0].conflicts.map(\.by), ["Anna"])
  }

  @Test("asks which value, where several of one person wait, and takes it by its number")
  func numbered() throws {
    var journey = PainterJourney.changed {
      $0.touchpoints[0].conflicts = [
        Conflict(field: "name", value: "Anruf", by: "Anna"),
        Conflict(field: "name", value: "Telefonat", by: "Anna"), Conflict(field: "notes", value: 1),
      ]
    }
    let contact = EntityAddress(.touchpoint, "k1")
    let error = #expect(throws: ResolveProblem.self) {
      try journey.resolve(contact, "name", taking: .mine, by: "Anna")
    }
    expectSame(
      error?.message(in: .english),
      "k1 name 1 = \"Anruf\" (Anna), 2 = \"Telefonat\" (Anna): several values wait here; name one with --number, or with --by whose value holds"
    )
    #expect(throws: ResolveProblem.self) {
      try journey.resolve(contact, "name", taking: .mine, number: 3)
    }
    try journey.resolve(contact, "name", taking: .theirs, number: 1)
    expectSame(journey.touchpoints[0].conflicts.map(\.value), ["Telefonat", 1])
    try journey.resolve(contact, "name", taking: .mine, number: 1)
    expectSame(journey.touchpoints[0].name, "Telefonat")
  }

  @Test("clears a field where somebody had cleared it, also in what it does not know")
  func cleared() throws {
    var journey = PainterJourney.changed {
      $0.touchpoints[0].notes = "N"
      $0.touchpoints[0].conflicts = [Conflict(field: "notes", value: .null, by: "Mia")]
      $0.unknown = [JSONMember("x", ["n": 1, "items": [["id": "a", "v": 9], ["id": "b"]]])]
      $0.conflicts = [
        Conflict(field: "x/n", value: .null), Conflict(field: "x/items/a", value: .null, by: "Mia"),
      ]
    }
    for value in journey.undecided() { try journey.resolve(value, taking: .mine) }
    expectSame(
      journey, PainterJourney.changed { $0.unknown = [JSONMember("x", ["items": [["id": "b"]]])] })
  }

  @Test(
    "makes anew what held a value that nobody knows",
    arguments: [
      ("x/n", 5, [JSONMember("x", ["n": 5])]),
      ("x/a~1b/c", "t", [JSONMember("x", ["a/b": ["c": "t"]])]),
      ("x/items/a", ["id": "a", "v": 1], [JSONMember("x", ["items": [["id": "a", "v": 1]]])]),
      ("", 5, [JSONMember("", 5)]),
    ] as [(String, JSONValue, [JSONMember])])
  func parents(field: String, value: JSONValue, unknown: [JSONMember]) throws {
    var journey = PainterJourney.changed { $0.conflicts = [Conflict(field: field, value: value)] }
    try journey.resolve(nil, field, taking: .mine)
    expectSame(journey, PainterJourney.changed { $0.unknown = unknown })
  }

  @Test(
    "refuses a value where something else stands above it, and loses nothing",
    arguments: ["title/n", "x/n", "x-list/a"])
  func noPlace(field: String) {
    var journey = PainterJourney.changed {
      $0.unknown = [JSONMember("x", 7), JSONMember("x-list", [1, 2])]
      $0.conflicts = [Conflict(field: field, value: 5)]
    }
    let before = journey
    let error = #expect(throws: ResolveProblem.self) {
      try journey.resolve(nil, field, taking: .mine)
    }
    expectSame(journey, before)
    expectSame(
      error?.message(in: .english),
      "journey \(field): the value has no place there any more, because something else stands above it; let stand what is there with \"theirs\", or change that in the file first"
    )
  }

  @Test("leaves no empty object behind when an entry goes")
  func vacant() throws {
    var milestone = Milestone(date: PainterJourney.today, name: "Druck")
    milestone.conflicts = [Conflict(field: "id", value: .null, by: "Mia")]
    var journey = PainterJourney.changed {
      $0.campaigns = [
        Campaign(id: "a1", name: "Brief", schedule: Schedule(milestones: [milestone]))
      ]
    }
    try journey.resolve(
      EntityAddress(.campaign, "a1"), "schedule.milestones.1.id", taking: .mine)
    expectSame(journey.campaigns, [Campaign(id: "a1", name: "Brief")])
  }

  @Test("says what still needs an entry that is to go, without naming options of another command")
  func needed() {
    var journey = PainterJourney.changed {
      $0.phases[0].conflicts = [Conflict(field: "id", value: .null, by: "Mia")]
    }
    let error = #expect(throws: ResolveProblem.self) {
      try journey.resolve(EntityAddress(.phase, "p1"), "id", taking: .mine)
    }
    expectSame(
      error?.message(in: .german),
      "p1 (Interesse) wird noch gebraucht von k1 (Anfrage am Telefon); geben Sie dort erst etwas anderes an"
    )
  }

  @Test("refuses a value that no longer fits, and says why")
  func unfit() {
    var journey = PainterJourney.changed {
      $0.touchpoints[0].conflicts = [Conflict(field: "phase", value: "p9")]
    }
    let before = journey
    let error = #expect(throws: ResolveProblem.self) {
      try journey.resolve(EntityAddress(.touchpoint, "k1"), "phase", taking: .mine)
    }
    expectSame(journey, before)
    expectSame(
      error?.message(in: .english),
      "k1 phase: the value no longer fits: /touchpoints/0/phase is \"p9\"; no such phase, use one of p1, p2"
    )
  }

  @Test("leaves nothing open after as many decisions as there were", arguments: 0..<30)
  func all(seed: Int) {
    var samples = RandomJourney(seed: UInt64(seed), hasOthers: false)
    let base = samples.next(contacts: 2...6)
    var (mine, theirs) = (base, base)
    var changes = RandomChanges(seed: UInt64(seed))
    changes.change(&mine, most: 6)
    changes.change(&theirs, most: 6)
    var journey = Journey.merging(base: base, mine: mine, theirs: theirs).journey
    for value in journey.undecided() {
      // A decision may settle others: an entry that goes takes its own along.
      guard journey.undecided().contains(where: { $0.spokenPlace == value.spokenPlace }) else {
        continue
      }
      _ = try? journey.resolve(value.place.entity, value.name, taking: .theirs)
      expectSame(journey.problems().filter { $0.severity == .error }, [], "seed \(seed)")
    }
  }
}
