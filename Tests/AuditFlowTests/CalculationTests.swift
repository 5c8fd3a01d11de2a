import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("What is worked out away from the keys")
struct CalculationTests {
  /// In the overview of a journey of so many contacts, some of them rated with ranges, with two
  /// variants; nothing is answered but by the test.
  private func walker(contacts count: Int = 4, rated: Int = 3) -> Walker {
    var journey = Journey(id: "line", title: "Line")
    journey.variants = [Variant(id: "v1", name: "new"), Variant(id: "v2", name: "regular")]
    journey.touchpoints = (0..<count).map { Touchpoint(id: EntityID("k\($0)"), name: "k\($0)") }
    var round = Round(blank: ())
    round.id = "r1"
    round.ratings = (0..<rated).map { number in
      Rating(
        touchpoint: EntityID("k\(number)"), effort: .range(low: 2, high: 6), failure: .exact(0.2),
        importance: .exact(5), frequency: .exact(1))
    }
    journey.rounds = [round]
    var walker = Walker()
    walker.calculates = false
    _ = walker.state.handle(.opened(journey, path: "line.journey.json", readOnly: nil))
    return walker
  }

  /// What the walk asked for, in short.
  private func asked(_ effects: [Effect]) -> [String] {
    effects.map { effect in
      switch effect {
      case .score(_, let options, let number): "score \(options.variant?.text ?? "all") \(number)"
      case .draw(_, let options, let number): "draw \(options.variant?.text ?? "all") \(number)"
      case .stopCalculating: "stop"
      case .save: "save"
      default: "other"
      }
    }
  }

  private func robustness(_ walker: Walker) throws -> Robustness {
    let options = ScoreOptions(draws: .exactly(16), ranksPriorities: true)
    let score = try FrictionScore.compute(walker.journey, options)
    return try #require(score.robustness)
  }

  @Test("the result is there at once, the places follow, and they stay when one comes back")
  func places() throws {
    var walker = walker()
    expectSame(asked(walker.state.handle(.go(.result))), ["draw all 1"])
    #expect(walker.state.audit?.score?.journey != nil)
    expectSame(walker.state.audit?.score?.touchpoints.first?.place, nil)

    expectSame(asked(walker.state.handle(.calculating(number: 1, percent: 40))), [])
    expectSame(walker.state.audit?.calculation?.percent, 40)
    // The keys are free, and one may leave.
    expectSame(asked(walker.state.handle(.down)), [])
    expectSame(asked(walker.state.handle(.back)), [])
    expectSame(asked(walker.state.handle(.drawn(try robustness(walker), number: 1))), [])
    expectSame(walker.state.audit?.calculation, nil)

    expectSame(asked(walker.state.handle(.go(.result))), [])
    let places = walker.state.audit?.score?.touchpoints.map { $0.place?.rank }
    expectSame(places, [1, 2, 3, nil])
  }

  @Test("coming back while the draws are under way does not start them again")
  func comingBack() {
    var walker = walker()
    expectSame(asked(walker.state.handle(.go(.result))), ["draw all 1"])
    expectSame(asked(walker.state.handle(.back)), [])
    expectSame(asked(walker.state.handle(.go(.result))), [])
  }

  @Test("each variant has draws of its own; another look takes the place of the one before")
  func variants() throws {
    var walker = walker()
    expectSame(asked(walker.state.handle(.go(.result))), ["draw all 1"])
    expectSame(asked(walker.state.handle(.nextVariant)), ["draw v1 2"])
    // What was given up is of no use any more, even when it comes.
    expectSame(asked(walker.state.handle(.drawn(try robustness(walker), number: 1))), [])
    expectSame(walker.state.audit?.score?.robustness, nil)
    expectSame(asked(walker.state.handle(.calculating(number: 1, percent: 90))), [])
    expectSame(walker.state.audit?.calculation?.percent, 0)
    expectSame(asked(walker.state.handle(.drawn(try robustness(walker), number: 2))), [])
    expectSame(walker.state.audit?.score?.variant, "v1")
    #expect(walker.state.audit?.score?.robustness != nil)
    // The first variant was never finished, the second one is kept.
    expectSame(asked(walker.state.handle(.nextVariant)), ["draw v2 3"])
    expectSame(asked(walker.state.handle(.nextVariant)), ["draw all 4"])
    expectSame(asked(walker.state.handle(.nextVariant)), [])
    #expect(walker.state.audit?.score?.robustness != nil)
  }

  @Test("a change gives up the draws, and so does taking it back; the next look starts new ones")
  func changes() throws {
    var walker = walker()
    _ = walker.state.handle(.go(.result))
    expectSame(asked(walker.state.handle(.rate)), [])
    expectSame(asked(walker.state.handle(.answer("5"))), ["stop", "save"])
    expectSame(walker.state.audit?.calculation, nil)
    expectSame(asked(walker.state.handle(.drawn(try robustness(walker), number: 1))), [])
    expectSame(asked(walker.state.handle(.go(.result))), ["draw all 2"])
    expectSame(walker.state.audit?.score?.robustness, nil)
    // In the result itself the new ones take the place of the old ones.
    expectSame(asked(walker.state.handle(.undo)), ["save", "draw all 3"])
    expectSame(asked(walker.state.handle(.redo)), ["save", "draw all 4"])
    expectSame(asked(walker.state.handle(.drawn(try robustness(walker), number: 3))), [])
    expectSame(walker.state.audit?.score?.robustness, nil)
  }

  @Test("another file gives up the draws; an answer for the file before changes nothing")
  func opening() throws {
    var walker = walker()
    let journey = walker.journey
    let drawn = try robustness(walker)
    _ = walker.state.handle(.go(.result))
    expectSame(
      asked(walker.state.handle(.opened(journey, path: "b.journey.json", readOnly: nil))), ["stop"])
    expectSame(asked(walker.state.handle(.drawn(drawn, number: 1))), [])
    expectSame(asked(walker.state.handle(.go(.result))), ["draw all 2"])
    expectSame(walker.state.audit?.score?.robustness, nil)
  }

  @Test("a journey without any rating and one with too many contacts are not drawn, and say why")
  func notDrawn() {
    var none = walker(rated: 0)
    expectSame(asked(none.state.handle(.go(.result))), [])
    var many = walker(contacts: 1_001, rated: 600)
    expectSame(asked(many.state.handle(.go(.result))), [])
    expectSame(many.state.audit?.score?.reason(for: "/robustness"), .tooManyContacts)
    var most = walker(contacts: 1_000, rated: 600)
    expectSame(asked(most.state.handle(.go(.result))), ["draw all 1"])
  }

  @Test("the score of a large journey is worked out in the background; until then there is none")
  func large() {
    var walker = walker(contacts: 6_001)
    let journey = walker.journey
    walker.state.room = .result(ResultRoom())
    expectSame(asked(walker.state.handle(.down)), ["score all 1"])
    expectSame(walker.state.audit?.score, nil)
    expectSame(walker.state.audit?.calculation?.work, .score)
    for action in [Action.down, .confirm, .lookInside, .select(2)] {
      expectSame(asked(walker.state.handle(action)), [])
    }
    expectSame(asked(walker.state.handle(.nextVariant)), ["score v1 2"])
    let options = ScoreOptions(variant: "v1")
    let scoring = JourneyScoring(journey, options)
    expectSame(asked(walker.state.handle(.scored(scoring, number: 1))), [])
    expectSame(walker.state.audit?.score, nil)
    expectSame(asked(walker.state.handle(.scored(scoring, number: 2))), [])
    expectSame(walker.state.audit?.score?.variant, "v1")
    expectSame(walker.state.audit?.tackleFirst, ["k0", "k1", "k2"])
    // One of these scores is enough to keep.
    expectSame(asked(walker.state.handle(.nextVariant)), ["score v2 3"])
  }

  @Test("a large journey that cannot be scored is not tried again and again")
  func unscored() {
    var walker = walker(contacts: 6_001)
    _ = walker.state.handle(.go(.result))
    let failed = JourneyScoring(walker.journey, ScoreOptions(round: "r9"))
    expectSame(asked(walker.state.handle(.scored(failed, number: 1))), [])
    expectSame(walker.state.audit?.scoreProblem, .noSuchRound("r9", known: ["r1"]))
    expectSame(asked(walker.state.handle(.down)), [])
  }

  @Test("a trial in a large journey works out the score before it as well")
  func trial() {
    var walker = walker(contacts: 6_001)
    expectSame(asked(walker.state.handle(.tryOut)), [])
    expectSame(asked(walker.state.handle(.go(.result))), ["score all 1"])
    let scoring = JourneyScoring(walker.journey, ScoreOptions())
    expectSame(asked(walker.state.handle(.scored(scoring, number: 1))), ["score all 2"])
    expectSame(asked(walker.state.handle(.scored(scoring, number: 2))), [])
    #expect(walker.state.audit?.trial?.score != nil)
  }

  @Test("the words say how far the draws are and what they found")
  func words() {
    typealias Place = TouchpointScore.Place
    let (german, english) = (Texts.german.result, Texts.english.result)
    let sure = Place(rank: 1, low: 1, high: 1, share: 0.95)
    let likely = Place(rank: 2, low: 1, high: 3, share: 0.8)
    let open = Place(rank: 3, low: 1, high: 7, share: 0.79)
    let mostlyAnother = Place(rank: 3, low: 2, high: 2, share: 0.04)
    let tied = Place(rank: 3, low: 2, high: 8, share: 0, tied: 1)
    expectSame(
      [german, english].map { $0.place(tied) }, ["3, gleichauf, 2 bis 8", "3, tied, 2 to 8"])
    expectSame(
      [german, english].map { $0.certaintyInShort(tied) }, ["2 bis 8", "2 to 8"])
    expectSame(
      [german, english].map { $0.placeInWords(tied) },
      [
        "Platz 2 bis 8: gleichauf, nicht zu unterscheiden",
        "Places 2 to 8: tied, cannot be told apart",
      ])
    expectSame(
      [sure, likely, open, mostlyAnother].map(german.place),
      ["1, sicher", "2, wahrscheinlich", "3, möglich 1 bis 7", "3, meist 2"])
    expectSame(
      [sure, likely, open, mostlyAnother].map(english.place),
      ["1, sure", "2, likely", "3, possibly 1 to 7", "3, mostly 2"])
    expectSame(
      [sure, likely, open, mostlyAnother].map(german.placeInWords),
      [
        "Platz 1: sicher", "Platz 2: wahrscheinlich, möglich 1 bis 3",
        "Platz 3: nicht zu unterscheiden, möglich 1 bis 7",
        "Platz 3: nicht zu unterscheiden, meist 2",
      ])
    expectSame(
      [sure, likely, open, mostlyAnother].map(english.placeInWords),
      [
        "Place 1: sure", "Place 2: likely, possibly 1 to 3",
        "Place 3: cannot be told apart, possibly 1 to 7", "Place 3: cannot be told apart, mostly 2",
      ])
    expectSame(german.checkingPlaces(percent: 0), "Rangfolge wird geprüft ...")
    expectSame(german.checkingPlaces(percent: 40), "Rangfolge wird geprüft: 40 %")
    expectSame(english.checkingPlaces(percent: 40), "checking the ranking: 40%")
  }
}
