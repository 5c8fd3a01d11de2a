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

  @Test("numbers as large and as small as a file may hold give numbers everywhere")
  func extremes() throws {
    let far = Scale.farthest
    let few = Double.leastNonzeroMagnitude
    var journey = journey([])
    journey.touchpoints = ["k1", "k2", "k3"].map { Touchpoint(id: $0, name: "k") }
    for (low, high) in [(far, far), (0, far), (few, few), (few, far)] {
      func range(_ low: Double, _ high: Double) -> Judgement { .range(low: low, high: high) }
      journey.rounds = [
        Round(
          rating: journey.touchpoints.map {
            Rating(
              touchpoint: $0.id, wait: range(low, high), toleratedWait: range(max(few, low), high),
              effort: range(1, 7), failure: range(0, 1), handoffs: range(low, high),
              importance: range(1, 10), frequency: range(low, high))
          })
      ]
      journey.customerValue = CustomerValue(
        customers: range(low, high), marginPerYear: range(-far, far),
        retention: range(0, 1.0.nextDown), discount: range(0, high),
        casesPerCustomerAndYear: range(low, high))
      journey.assumptions = Assumptions(costPerContact: range(low, high))
      let score = try FrictionScore.compute(journey, ScoreOptions(draws: .exactly(300)))
      let result = try #require(score.journey)
      let money = try #require(score.money)
      var numbers = [result.index, result.low, result.high, result.load]
      numbers.append(try #require(money.clv))
      for amount in [money.lostCustomers, money.valueAtRisk, money.rework] {
        let amount = try #require(amount)
        numbers += [amount.low, amount.value, amount.high]
      }
      for contact in score.touchpoints {
        numbers += [contact.weight, contact.contribution, contact.priority]
      }
      let robustness = try #require(score.robustness)
      numbers += [robustness.q05, robustness.q50, robustness.q95]
      #expect(numbers.allSatisfy { $0.isFinite }, "\(low) \(high): \(numbers)")
      #expect((0...100.000001).contains(result.low) && result.low <= result.high)
    }
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

  @Test("draws from nothing are none, and why says so")
  func noDraws() throws {
    let drawn = ScoreOptions(draws: .exactly(100))
    let unrated = try FrictionScore.compute(journey(nil), drawn)
    expectSame(unrated.robustness, nil)
    expectSame(unrated.reason(for: "/robustness"), .noRatings)
    let rated = journey([Rating(touchpoint: "k1", effort: .exact(3))])
    let still = try FrictionScore.compute(rated, ScoreOptions(draws: .exactly(0)))
    expectSame(still.reason(for: "/robustness"), .noDraws)
  }

  @Test("one contact of which nothing is known is surely the first, anywhere in the range")
  func drawnUnknown() throws {
    let score = try FrictionScore.compute(
      journey([Rating(touchpoint: "k1", wait: .ask)]), ScoreOptions(draws: .exactly(1000)))
    let drawn = try #require(score.robustness)
    #expect(0 < drawn.q05 && drawn.q05 < drawn.q50 && drawn.q50 < drawn.q95 && drawn.q95 < 100)
    expectSame(drawn.acceptability.map(\.shares), [[1]])
    expectSame(drawn.pairwiseWins.map(\.shares), [[]])
    expectSame(score.touchpoints[0].verdict, .sure)
  }

  @Test("more than a thousand contacts are drawn only when asked for")
  func tooMany() throws {
    var journey = Journey(id: "many", title: "Many")
    journey.touchpoints = (0...1000).map { Touchpoint(id: EntityID("k\($0)"), name: "k") }
    journey.rounds = [Round(rating: [Rating(touchpoint: "k7", effort: .exact(1))])]
    let usual = try FrictionScore.compute(journey, ScoreOptions(draws: .usual))
    expectSame(usual.robustness, nil)
    expectSame(usual.reason(for: "/robustness"), .tooManyContacts)
    let forced = try FrictionScore.compute(journey, ScoreOptions(draws: .exactly(3)))
    expectSame(forced.robustness?.draws, 3)
    expectSame(forced.robustness?.acceptability.count, 20)
    expectSame(forced.reason(for: "/robustness"), nil)
  }

  @Test("identical lists hold all there is; what cannot be told from them is nil")
  func identicalLists() throws {
    var journey = Journey(id: "same", title: "Same")
    journey.touchpoints = (0..<15).map { number in
      Touchpoint(
        id: EntityID("k\(number)"), name: "k",
        foundVia: ["u1", "u2", "u3"].map { Finding(list: $0) })
    }
    let score = try FrictionScore.compute(journey)
    let estimate = try #require(score.completeness)
    expectSame(
      [estimate.estimate, estimate.low, estimate.se, estimate.completeness], [15, 15, 0, 1])
    let opinions = estimate.opinions
    expectSame(opinions.darroch, Independence(sizes: [15, 15, 15], observed: 15))
    expectSame(opinions.darroch?.estimate, 15)
    expectSame(opinions.chao2, 15)
    expectSame(opinions.coverage?.estimate, 15)
    let models = try #require(opinions.logLinear)
    expectSame(models.map(\.estimate), [15, 15, 15, 15, nil, nil, nil, nil])
    expectSame(score.reason(for: "/completeness/logLinear/12,13,23"), .noOverlap)
    expectSame(score.reason(for: "/completeness/jackknife"), .tooFewLists)
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
