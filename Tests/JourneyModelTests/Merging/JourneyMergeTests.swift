import TestSupport
import Testing

@testable import JourneyModel

@Suite("Merging journeys")
struct JourneyMergeTests {
  private let base = PainterJourney.journey

  @Test("keeps changes of different fields and different entities")
  func differentFields() {
    let result = PainterJourney.merged(
      {
        $0.touchpoints[0].name = "Anruf"
        $0.phases[0].share = .exact(0.5)
      },
      {
        $0.touchpoints[0].direction = .incoming
        $0.touchpoints[1].notes = "eilig"
      })
    expectSame(
      result.journey,
      PainterJourney.changed {
        $0.touchpoints[0].name = "Anruf"
        $0.touchpoints[0].direction = .incoming
        $0.touchpoints[1].notes = "eilig"
        $0.phases[0].share = .exact(0.5)
      })
  }

  @Test(
    "makes one participant of the same person, whom both added, and one rating of their answers")
  func samePerson() throws {
    func rated(
      _ alias: String, _ field: RatingField, seed: UInt64, _ journey: inout Journey
    ) throws {
      var identifiers = SeededIdentifiers(seed: seed)
      let id = try journey.addParticipant(alias, using: &identifiers)
      try journey.rate(
        "k1", field, .exact(3), by: id, today: PainterJourney.today, using: &identifiers)
    }
    var (mine, theirs) = (base, base)
    try rated("Anna", .effort, seed: 1, &mine)
    try rated("Anna", .importance, seed: 2, &theirs)
    let joined = Journey.merging(base: base, mine: mine, theirs: theirs).journey
    let anna = try #require(joined.participants.last)
    expectSame(
      joined,
      PainterJourney.changed {
        $0.participants.append(Participant(id: anna.id, alias: "Anna"))
        $0.rounds[0].ratings.append(
          Rating(touchpoint: "k1", by: anna.id, effort: .exact(3), importance: .exact(3)))
      })

    // Spelled otherwise it is the same person, and how to spell it is a question.
    theirs.participants[2].alias = "ANNA"
    let spelled = Journey.merging(base: base, mine: mine, theirs: theirs, by: "Otto")
    expectSame(spelled.renamed, [])
    expectSame(spelled.journey.participants.map(\.alias), ["Chefin", "Büro", "ANNA"])
    expectSame(
      spelled.journey.participants[2].conflicts,
      [Conflict(field: "alias", value: "Anna", by: "Otto")])
    theirs.participants[2].alias = "Otto"
    expectSame(
      Journey.merging(base: base, mine: mine, theirs: theirs).journey.participants.map(\.alias),
      ["Chefin", "Büro", "Otto", "Anna"])
  }

  @Test("leaves theirs in a field that both changed, and mine beside it")
  func sameField() {
    let result = PainterJourney.merged(
      {
        $0.touchpoints[0].name = "Anruf"
        $0.touchpoints[0].channel = nil
        $0.rounds[0].ratings[0].wait = .range(low: 1440, high: 4320)
      },
      {
        $0.touchpoints[0].name = "Telefonat"
        $0.touchpoints[0].channel = "email"
        $0.rounds[0].ratings[0].wait = .ask
      })
    expectSame(
      result.journey,
      PainterJourney.changed {
        $0.touchpoints[0].name = "Telefonat"
        $0.touchpoints[0].channel = "email"
        $0.touchpoints[0].conflicts = [
          Conflict(field: "name", value: "Anruf", by: "Anna"),
          Conflict(field: "channel", value: .null, by: "Anna"),
        ]
        $0.rounds[0].ratings[0].wait = .ask
        $0.rounds[0].ratings[0].conflicts = [
          Conflict(field: "wait", value: [1440, 4320], by: "Anna")
        ]
      })
  }

  @Test("has both people's ratings when they vote at once")
  func votes() {
    let result = PainterJourney.merged(
      {
        $0.rounds[0].ratings.append(Rating(touchpoint: "k1", by: "u1", effort: .exact(2)))
      },
      {
        $0.rounds[0].ratings.append(Rating(touchpoint: "k1", by: "u2", effort: .exact(6)))
      })
    expectSame(
      result.journey,
      PainterJourney.changed {
        $0.rounds[0].ratings += [
          Rating(touchpoint: "k1", by: "u2", effort: .exact(6)),
          Rating(touchpoint: "k1", by: "u1", effort: .exact(2)),
        ]
      })
  }

  @Test("keeps two people's three worst apart, and never makes six of three")
  func worstThree() {
    let result = PainterJourney.merged(
      { $0.rounds[0].worstThree[0].touchpoints = ["k1"] },
      {
        $0.rounds[0].worstThree[0].touchpoints = ["k2", "k3"]
      })
    expectSame(
      result.journey.rounds[0].worstThree,
      [
        {
          var named = WorstThree(by: "u1", touchpoints: ["k2", "k3"])
          named.conflicts = [Conflict(field: "touchpoints", value: ["k1"], by: "Anna")]
          return named
        }()
      ])
  }

  @Test("takes added members in and removed ones out")
  func members() {
    var base = base
    base.touchpoints[0].asksFor = ["Adresse", "Fotos", "Farbe"]
    var mine = base
    mine.touchpoints[0].asksFor = ["Adresse", "Farbe", "Termin"]
    var theirs = base
    theirs.touchpoints[0].asksFor = ["Fotos", "Farbe", "Budget"]
    let result = Journey.merging(base: base, mine: mine, theirs: theirs).journey
    expectSame(result.touchpoints[0].asksFor, ["Farbe", "Budget", "Termin"])
  }

  @Test("keeps what one side changed and the other removed, marked, with what it refers to")
  func removedAndChanged() throws {
    let removed = { (journey: inout Journey) in
      _ = try? journey.remove(EntityAddress(.touchpoint, "k3"))
      _ = try? journey.remove(EntityAddress(.participant, "u2"))
    }
    let changed = { (journey: inout Journey) in journey.touchpoints[2].name = "Nachfrage" }
    let mineRemoved = PainterJourney.merged(removed, changed).journey
    expectSame(mineRemoved.touchpoints.map(\.name).last, "Nachfrage")
    expectSame(
      mineRemoved.touchpoints[2].conflicts, [Conflict(field: "id", value: .null, by: "Anna")])
    expectSame(
      mineRemoved.participants[1].conflicts, [Conflict(field: "id", value: .null, by: "Anna")])
    let theyRemoved = PainterJourney.merged(changed, removed).journey
    expectSame(
      theyRemoved.touchpoints[2].conflicts, [Conflict(field: "id", value: "k3", by: "Anna")])
    expectSame(theyRemoved.problems().filter { $0.severity == .error }, [])
  }

  @Test("keeps a removed phase to which the other side moved a contact")
  func removedAndReferenced() {
    let result = PainterJourney.merged(
      {
        _ = try? $0.remove(EntityAddress(.phase, "p1"), reassigning: "p2")
      }, { $0.touchpoints[1].phase = "p1" })
    expectSame(result.journey.phases.map(\.id), ["p1", "p2"])
    expectSame(
      result.journey.phases[0].conflicts, [Conflict(field: "id", value: .null, by: "Anna")])
    expectSame(result.journey.touchpoints.map(\.phase), ["p2", "p1", "p2"])
  }

  @Test("gives mine a new identifier when both added something else under the same")
  func clash() {
    let result = PainterJourney.merged(
      {
        $0.touchpoints.append(Touchpoint(id: "k19", name: "Mahnung", phase: "p2"))
        $0.touchpoints[0].incidents = [Incident(id: "i9", name: "x", leadsTo: ["k19"])]
        $0.rounds[0].ratings.append(Rating(touchpoint: "k19", effort: .exact(1)))
      },
      {
        $0.touchpoints.append(Touchpoint(id: "k19", name: "Rechnung", phase: "p2"))
        $0.rounds[0].ratings.append(Rating(touchpoint: "k19", effort: .exact(7)))
      })
    expectSame(
      result,
      MergedJourney(
        journey: PainterJourney.changed {
          $0.touchpoints.append(Touchpoint(id: "k19", name: "Rechnung", phase: "p2"))
          $0.touchpoints.append(Touchpoint(id: "k19.2", name: "Mahnung", phase: "p2"))
          $0.touchpoints[0].incidents = [Incident(id: "i9", name: "x", leadsTo: ["k19.2"])]
          $0.rounds[0].ratings.append(Rating(touchpoint: "k19", effort: .exact(7)))
          $0.rounds[0].ratings.append(Rating(touchpoint: "k19.2", effort: .exact(1)))
        },
        renamed: [
          RenamedEntity(
            EntityEntry(EntityAddress(.touchpoint, "k19"), name: "Mahnung"), id: "k19.2")
        ]))
    let again = Journey.merging(
      base: base,
      mine: PainterJourney.changed {
        $0.touchpoints.append(Touchpoint(id: "k19", name: "Mahnung", phase: "p2"))
      }, theirs: result.journey)
    expectSame(again.journey, result.journey)
  }

  @Test("renames a product with its parts once, and each reference leads to what it led to")
  func clashOfProducts() {
    func added(_ name: String) -> (inout Journey) -> Void {
      return {
        $0.products.append(
          Product(id: "x1", name: name, parts: [ProductPart(id: "x2", name: "Anleitung")]))
        $0.touchpoints[0].foundVia = [Finding(entryPoint: .products, item: "x2")]
      }
    }
    let result = PainterJourney.merged(added("Lasur"), added("Lack"))
    expectSame(
      result.journey.products.dropFirst().map { $0 },
      [
        Product(id: "x1", name: "Lack", parts: [ProductPart(id: "x2", name: "Anleitung")]),
        Product(id: "x1.2", name: "Lasur", parts: [ProductPart(id: "x2.2", name: "Anleitung")]),
      ])
    expectSame(result.journey.touchpoints[0].foundVia.map(\.item), ["x2", "x2.2"])
    expectSame(result.journey.problems().filter { $0.severity == .error }, [])
    for (mine, theirs) in [
      (PainterJourney.changed(added("Lasur")), result.journey),
      (result.journey, PainterJourney.changed(added("Lack"))),
    ] {
      expectSame(
        Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna").journey,
        result.journey)
    }
  }

  @Test("leaves a part alone whose product alone got a new identifier, also when merged again")
  func clashOfProductsOnly() {
    let mine: (inout Journey) -> Void = {
      $0.products.append(
        Product(id: "x1", name: "Lasur", parts: [ProductPart(id: "x2", name: "Anleitung")]))
      $0.touchpoints[0].foundVia = [Finding(entryPoint: .products, item: "x2")]
    }
    let result = PainterJourney.merged(mine) { $0.products.append(Product(id: "x1", name: "Lack")) }
    expectSame(result.renamed.map(\.id), ["x1.2"])
    expectSame(result.journey.touchpoints[0].foundVia.map(\.item), ["x2"])
    let again = Journey.merging(
      base: base, mine: PainterJourney.changed(mine), theirs: result.journey, by: "Anna")
    expectSame(again.journey, result.journey)
  }

  @Test("takes the same identifier and name, added on both sides, for the same thing")
  func sameAddition() {
    let result = PainterJourney.merged(
      {
        $0.channels.append(Channel(id: "sms", name: "SMS", toleratedWait: .exact(30)))
      },
      {
        $0.channels.append(Channel(id: "sms", kindOrNil: .sms, name: "SMS"))
      })
    expectSame(result.renamed, [])
    expectSame(
      result.journey.channels.last,
      Channel(id: "sms", kindOrNil: .sms, name: "SMS", toleratedWait: .exact(30)))
  }

  @Test(
    "merges moves of both sides",
    arguments: [
      ("abcde", "bcdea", "abced", "bceda"), ("abc", "xabc", "abcy", "xabcy"),
      ("abc", "abcx", "abcy", "abcyx"), ("abc", "cab", "abc", "cab"), ("abc", "abc", "cab", "cab"),
      ("abc", "axbc", "acb", "acxb"), ("abc", "ac", "abxc", "axc"), ("", "ab", "cd", "cdab"),
    ])
  func order(base: String, mine: String, theirs: String, result: String) {
    let merged = ListMerge.members(Array(base), Array(mine), Array(theirs))
    expectSame(String(merged), result)
  }

  @Test("merges what it does not know by the same rules, and keeps the spelling of numbers")
  func unknown() throws {
    func journey(_ text: String) throws -> Journey {
      var journey = base
      journey.unknown = [JSONMember("x", try JSONValue.read(Array(text.utf8)))]
      return journey
    }
    let result = Journey.merging(
      base: try journey(#"{"a": 1.50, "b": [1, 2], "t": ["u", "v"], "l": [{"id": "m", "w": 1}]}"#),
      mine: try journey(
        #"{"a": 1.5, "b": [1, 3], "t": ["v", "w"], "l": [{"id": "m", "w": 2}, {"id": "n"}]}"#),
      theirs: try journey(
        #"{"a": 1.50, "b": [1, 4], "t": ["u", "v", "z"], "l": [{"id": "m", "w": 1, "q": 0.10}], "c": 7e0}"#
      ),
      by: "Anna"
    ).journey
    expectSame(
      result.unknown,
      try journey(
        #"{"a": 1.5, "b": [1, 4], "t": ["v", "z", "w"], "l": [{"id": "m", "w": 2, "q": 0.10}, {"id": "n"}], "c": 7e0}"#
      ).unknown)
    expectSame(result.conflicts, [Conflict(field: "x/b", value: [1, 3], by: "Anna")])
  }

  @Test("lets a decision of one side stand")
  func decided() {
    var base = base
    base.touchpoints[0].conflicts = [Conflict(field: "name", value: "Anruf")]
    var mine = base
    mine.touchpoints[0].name = "Anruf"
    mine.touchpoints[0].conflicts = []
    var theirs = base
    theirs.touchpoints[1].notes = "eilig"
    let result = Journey.merging(base: base, mine: mine, theirs: theirs).journey
    expectSame(result.touchpoints[0], mine.touchpoints[0])
  }
}
