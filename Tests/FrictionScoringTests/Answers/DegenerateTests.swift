import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Where there is little or nothing to score")
struct DegenerateTests {
  private func journey(_ ratings: [Rating]?) -> Journey {
    var journey = Journey(id: "little", title: "Little")
    journey.touchpoints = [Touchpoint(id: "k1", name: "k")]
    journey.rounds = ratings.map { [Round(rating: $0)] } ?? []
    return journey
  }

  @Test("an empty journey has no score, and says that it has no contacts")
  func nothing() throws {
    let score = try FrictionScore.compute(Journey(id: "empty", title: ""))
    expectSame(score.journey, nil)
    expectSame(score.provisional, false)
    expectSame(
      score.why,
      [
        Reason("/journey", .noContacts), Reason("/dimensions", .noContacts),
        Reason("/robustness", .noContacts), Reason("/completeness", .noLists),
        Reason("/money", .missingCustomerValue),
        Reason("/views/frequencyRelevance", .noContacts), Reason("/views/pareto", .noContacts),
        Reason("/views/actionPriority", .noContacts),
        Reason("/views/firstContactResolution", .noContacts),
        Reason("/views/insideView", .noInitiators),
        Reason("/views/customerSatisfaction", .noCustomerAsked),
        Reason("/views/lifetimeValue", .missingMarginPerYear),
      ])
  }

  @Test("without any rating there is no score, not a zero", arguments: [nil, [], ["k1"]])
  func noRatings(_ rated: [String]?) throws {
    let score = try FrictionScore.compute(
      journey(rated.map { $0.map { Rating(touchpoint: EntityID($0)) } }))
    expectSame(score.journey, nil)
    expectSame(score.touchpoints, [])
    expectSame(score.reason(for: "/journey"), .noRatings)
  }

  @Test("all excluded leaves no contact")
  func allExcluded() throws {
    let score = try FrictionScore.compute(
      journey([Rating(touchpoint: "k1", effort: .exact(1), frequency: .exact(0))]))
    expectSame(score.reason(for: "/journey"), .noContacts)
    expectSame(score.excluded, ["k1"])
  }

  @Test("one contact carries the whole index")
  func single() throws {
    let score = try FrictionScore.compute(
      journey([
        Rating(
          touchpoint: "k1", wait: .exact(0), effort: .exact(1), emotion: .exact(0),
          failure: .exact(0), handoffs: .exact(0), importance: .exact(3), frequency: .exact(0.5))
      ]))
    expectNear([score.journey?.index, score.touchpoints[0].weight], [20, 1], 1e-12)
    expectSame(score.touchpoints[0].rank, 1)
    expectSame(score.touchpoints[0].reasons(), [.effort])
  }

  @Test("all to be clarified is the whole range, shown only as a range")
  func allUnknown() throws {
    let whole = try #require(
      try FrictionScore.compute(journey([Rating(touchpoint: "k1", wait: .ask)])).journey)
    expectSame([whole.low, whole.index, whole.high], [0, 50, 100])
    expectSame(whole.showRangeOnly, true)
    expectSame(whole.unknownShare, 1)
  }

  @Test("a round and a variant that do not exist are refused, in both languages")
  func unknownNames() {
    var journey = journey([])
    journey.variants = [Variant(id: "new", name: "Neukunde")]
    #expect(throws: ScoreProblem.noSuchRound("r9", known: ["r1"])) {
      try FrictionScore.compute(journey, ScoreOptions(round: "r9"))
    }
    #expect(throws: ScoreProblem.noSuchVariant("old", known: ["new"])) {
      try FrictionScore.compute(journey, ScoreOptions(variant: "old"))
    }
    expectSame(
      ScoreProblem.noSuchRound("r9", known: ["r1", "r2"]).message(in: .english),
      "round \"r9\": there is none; allowed are r1, r2. Leave it out to score the last round")
    expectSame(
      ScoreProblem.noSuchVariant("old", known: []).message(in: .german),
      "Variante \"old\": gibt es nicht; es gibt keine Varianten. Lassen Sie die Angabe weg, dann zählen alle Kontaktpunkte"
    )
  }
}
