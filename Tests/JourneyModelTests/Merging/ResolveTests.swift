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
