import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("From answers to values")
struct AnswerTests {
  /// The score of one contact with these ratings.
  private func contact(
    _ ratings: [Rating], _ touchpoint: Touchpoint = Touchpoint(id: "k1", name: "k"),
    channel: Channel? = nil, phase: Phase? = nil, options: ScoreOptions = ScoreOptions(),
    variants: [Variant] = []
  ) throws -> TouchpointScore {
    var journey = Journey(id: "answers", title: "Answers")
    journey.touchpoints = [touchpoint]
    journey.channels = channel.map { [$0] } ?? []
    journey.phases = phase.map { [$0] } ?? []
    journey.variants = variants
    journey.rounds = [Round(rating: ratings)]
    return try #require(try FrictionScore.compute(journey, options).touchpoints.first)
  }

  @Test("several people: smallest low, median of likely values, largest high; ask erases nothing")
  func merging() {
    func joined(_ judgements: [Judgement]) -> Judgement? {
      var merger = AnswerMerger()
      for judgement in judgements { merger.add(judgement) }
      return merger.judgement
    }
    expectSame(joined([]), nil)
    expectSame(joined([.ask, .ask]), nil)
    expectSame(joined([.range(low: 1, high: 5)]), .range(low: 1, high: 5))
    expectSame(joined([.ask, .exact(3)]), .exact(3))
    expectSame(joined([.exact(3), .exact(3)]), .exact(3))
    expectSame(joined([.exact(2), .exact(4)]), .estimate(low: 2, likely: 3, high: 4))
    expectSame(
      joined([.range(low: 0, high: 4), .exact(9), .estimate(low: 1, likely: 3, high: 10)]),
      .estimate(low: 0, likely: 3, high: 10))
    expectSame(
      joined([.exact(8), .exact(1), .exact(2), .exact(4)]),
      .estimate(low: 1, likely: 3, high: 8))
  }

  @Test("a pair counts at the middle of its values, three points at the likely one")
  func points() throws {
    let pair = try contact([
      Rating(touchpoint: "k1", wait: .range(low: 10, high: 30), toleratedWait: .exact(10))
    ])
    expectNear(
      [pair.values.wait.low, pair.values.wait.value, pair.values.wait.high],
      [1 / 5.5, (1 / 5.5 + 1) / 2, 1], 1e-12)
    let three = try contact([
      Rating(
        touchpoint: "k1", wait: .estimate(low: 10, likely: 20, high: 30),
        toleratedWait: .exact(10))
    ])
    expectNear([three.values.wait.value], [3.25 / 5.5], 1e-12)
    let tolerated = try contact([
      Rating(touchpoint: "k1", wait: .exact(20), toleratedWait: .range(low: 10, high: 20))
    ])
    expectNear(
      [tolerated.values.wait.low, tolerated.values.wait.value, tolerated.values.wait.high],
      [1 / 5.5, (1 + 3.25) / 11, 3.25 / 5.5], 1e-12)
  }

  @Test("a high ease and a high feeling are a low friction")
  func turned() throws {
    let score = try contact([
      Rating(
        touchpoint: "k1", effort: .range(low: 1, high: 4),
        emotion: .estimate(low: -2, likely: -1, high: 2))
    ])
    expectSame(score.values.effort, Interval(low: 0.5, value: 0.75, high: 1))
    expectSame(score.values.emotion, Interval(low: 0, value: 0.5, high: 1))
  }

  @Test("what nobody knows is a range, never zero")
  func unknown() throws {
    let score = try contact([Rating(touchpoint: "k1", effort: .ask)])
    expectSame(score.values.all, [Interval](repeating: Interval(low: 0, high: 1), count: 5))
    expectSame(score.importance, Interval(low: 1, high: 10))
    expectSame(score.frequency, Interval(exactly: 1))
    expectSame(score.origins, [.toleratedWaitOfKind, .frequencyOnce])
    expectSame(score.unknown.count, 7)
    expectSame(score.isRated, false)
    expectSame(score.friction, Interval(low: 0, value: 50, high: 100))
  }

  @Test("the tolerated wait is the rating's, else the channel's, else that of the kind")
  func toleratedWait() throws {
    let wait = Rating(touchpoint: "k1", wait: .exact(10))
    let own = Rating(touchpoint: "k1", wait: .exact(10), toleratedWait: .exact(10))
    let asked = Rating(touchpoint: "k1", wait: .exact(10), toleratedWait: .ask)
    let calling = Touchpoint(id: "k1", name: "k", channel: "phone")
    let usual = Channel(id: "phone", name: "Telefon", toleratedWait: .exact(10))
    let kind = Channel(id: "phone", name: "Telefon", toleratedWait: .ask)
    let expected = 1 / 5.5
    let stated = try contact([own], calling, channel: kind)
    expectNear([stated.values.wait.value], [expected], 1e-12)
    #expect(stated.origins.isDisjoint(with: [.toleratedWaitOfChannel, .toleratedWaitOfKind]))
    let channel = try contact([wait], calling, channel: usual)
    expectNear([channel.values.wait.value], [expected], 1e-12)
    #expect(channel.origins.contains(.toleratedWaitOfChannel))
    let assumed = try contact([asked], calling, channel: kind)
    expectNear([assumed.values.wait.value], [1], 1e-12)
    #expect(assumed.origins.isSuperset(of: [.toleratedWaitOfKind, .toleratedWaitAsked]))
  }

  @Test("every kind of channel has the tolerated wait of the method")
  func defaults() {
    let minutes = ChannelKind.allCases.map { "\($0.rawValue) \($0.assumedToleratedWait)" }
    expectSame(
      minutes,
      [
        "phone 2.0", "email 1440.0", "letter 10080.0", "visit 15.0", "branch 10.0",
        "web 0.16666666666666666", "portal 0.16666666666666666", "messenger 2.0", "chat 2.0",
        "sms 60.0", "social 240.0", "event 10.0", "delivery 4320.0", "other 1440.0",
      ])
  }

  @Test("failure follows from the incidents where nobody judged it")
  func incidents() throws {
    func failure(_ probabilities: [Judgement?], _ rating: Judgement? = nil) throws -> Interval {
      let incidents = probabilities.enumerated().map {
        Incident(id: EntityID("i\($0)"), name: "i", probability: $1)
      }
      let touchpoint = Touchpoint(id: "k1", name: "k", incidents: incidents)
      let rating = Rating(touchpoint: "k1", effort: .exact(7), failure: rating)
      return try contact([rating], touchpoint).values.failure
    }
    func expect(_ interval: Interval, _ numbers: [Double]) {
      expectNear([interval.low, interval.value, interval.high], numbers, 1e-12)
    }
    expect(try failure([.exact(0.1), .exact(0.2)]), [0.56, 0.56, 0.56])
    expect(try failure([.exact(0.1), .exact(0.2)], .exact(0)), [0, 0, 0])
    expect(try failure([.exact(0.1)], .ask), [0.2, 0.2, 0.2])
    expect(try failure([.exact(0.1), nil]), [0.2, 0.6, 1])
    expect(try failure([.estimate(low: 0, likely: 0.1, high: 0.2)]), [0, 0.2, 0.4])
    expect(try failure([nil]), [0, 0.5, 1])
    // To the bit: a little more than 0.3 would be another class of occurrence.
    expectSame(try failure([.exact(0.3)]), try failure([], .exact(0.3)))
  }

  @Test("incidents of which nobody knows how often are a judgement from 0 to 1, but no euros")
  func incidentsWithoutProbability() throws {
    let touchpoint = Touchpoint(id: "k1", name: "k", incidents: [Incident(id: "i1", name: "i")])
    let rating = Rating(touchpoint: "k1", effort: .exact(7))
    let terms = try contact([rating], touchpoint)
    #expect(!terms.unknown.contains(.failure))
    #expect(terms.origins.contains(.failureFromIncidents))
    let journey = Journey(
      id: "j", title: "t", phases: [], channels: [], touchpoints: [touchpoint],
      rounds: [Round(id: "r1", date: Day("2026-11-22")!, ratings: [rating])],
      customerValue: CustomerValue(
        customers: .exact(100), marginPerYear: .exact(100), retention: .exact(0.8),
        discount: .exact(0.1), casesPerCustomerAndYear: .exact(1)))
    let money = try FrictionScore.compute(journey, ScoreOptions()).money
    expectSame(money?.missing, ["k1"])
  }

  @Test("the frequency is the share of the phase where nobody stated it")
  func frequency() throws {
    let touchpoint = Touchpoint(id: "k1", name: "k", phase: "p1")
    let rating = Rating(touchpoint: "k1", effort: .exact(4))
    let known = try contact(
      [rating], touchpoint, phase: Phase(id: "p1", name: "p", share: .range(low: 0.2, high: 0.6)))
    expectSame(known.frequency, Interval(low: 0.2, high: 0.6))
    #expect(known.origins.contains(.frequencyOfPhase) && known.unknown.contains(.frequency))
    let asked = try contact([rating], touchpoint, phase: Phase(id: "p1", name: "p", share: .ask))
    expectSame(asked.frequency, Interval(exactly: 1))
    #expect(asked.origins.contains(.frequencyOnce))
  }

  @Test("a variant counts with its own answers, field by field, else with those for all")
  func variants() throws {
    let ratings = [
      Rating(touchpoint: "k1", effort: .exact(7), handoffs: .exact(3)),
      Rating(touchpoint: "k1", variant: "new", effort: .exact(1), failure: .exact(0.5)),
      Rating(touchpoint: "k1", variant: "regular", failure: .exact(0)),
    ]
    let variants = ["new", "regular"].map { Variant(id: EntityID($0), name: $0) }
    func values(_ variant: EntityID?) throws -> [Double] {
      let values = try contact(
        ratings, options: ScoreOptions(variant: variant), variants: variants
      ).values
      return [values.effort.value, values.handoffs.value, values.failure.value]
    }
    expectSame(try values("new"), [1, 1, 1])
    expectSame(try values("regular"), [0, 1, 0])
    // Without a variant the answers for all count; the variants' stand in where there are none.
    expectSame(try values(nil), [0, 1, 0.5])
  }
}
