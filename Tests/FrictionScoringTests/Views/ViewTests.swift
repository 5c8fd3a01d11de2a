import JourneyModel
import TestSupport
import Testing

@testable import FrictionScoring

@Suite("Views beside the index")
struct ViewTests {
  private static func rating(
    _ id: String, by: EntityID? = nil, failure: Double? = nil, importance: Double = 5,
    frequency: Double = 1, satisfaction: Double? = nil, resolved: Double? = nil,
    detection: Double? = nil
  ) -> Rating {
    Rating(
      touchpoint: EntityID(id), by: by, effort: .exact(4), failure: failure.map { .exact($0) },
      importance: .exact(importance), frequency: .exact(frequency),
      satisfaction: satisfaction.map { .exact($0) },
      firstContactResolved: resolved.map { .exact($0) }, detection: detection.map { .exact($0) })
  }

  private func journey(_ ratings: [Rating]) -> Journey {
    var journey = Journey(id: "views", title: "Views")
    var seen: [EntityID] = []
    for rating in ratings where !seen.contains(rating.touchpoint) { seen.append(rating.touchpoint) }
    journey.touchpoints = seen.map { Touchpoint(id: $0, name: $0.text) }
    journey.rounds = [Round(rating: ratings)]
    return journey
  }

  private func views(_ journey: Journey) throws -> Views {
    try #require(try FrictionScore.compute(journey).views)
  }

  @Test("frequency and relevance put each contact into one of four fields")
  func quadrants() throws {
    let view = try #require(
      try views(
        journey([
          Self.rating("k1", failure: 0.4, importance: 9),
          Self.rating("k2", failure: 0, importance: 9),
          Self.rating("k3", failure: 0.4, importance: 1),
          Self.rating("k4", failure: 0, importance: 1),
          Self.rating("k5"),
        ])
      ).frequencyRelevance)
    expectSame(view.touchpoints.map(\.quadrant), [.actNow, .prevent, .simplify, .watch])
    expectNear([view.failuresSplit, view.importanceSplit], [0.2, 5], 1e-12)
    expectSame(view.missing, ["k5"])
  }

  @Test("nothing that goes wrong is nothing to act on now")
  func noFailures() throws {
    let view = try views(journey([Self.rating("k1", failure: 0, importance: 9)]))
    expectSame(view.frequencyRelevance?.touchpoints.map(\.quadrant), [.prevent])
  }

  @Test("the contacts in the order of their contribution reach the whole index")
  func pareto() throws {
    var line = RandomLine(seed: 61)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.gaps))
      let steps = try #require(score.views?.pareto)
      expectSame(steps.map(\.id), score.touchpoints.sorted { $0.rank < $1.rank }.map(\.id))
      let shares = steps.map(\.cumulatedShare)
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
      expectNear([shares.last], [score.journey?.index == 0 ? 0 : 1], slack)
    }
  }

  @Test("the action priority needs a judgement of detection, never a default")
  func actionPriority() throws {
    let ratings = [
      Self.rating("k1", failure: 0.3, importance: 9, detection: 8), Self.rating("k2", failure: 0.3),
      Self.rating("k3", detection: 3),
    ]
    let entry = ActionPriority.Entry(
      id: "k1", severity: 9, occurrence: 9, detection: 8, priority: .high)
    expectSame(try views(journey(ratings)).actionPriority, [entry])
    let score = try FrictionScore.compute(journey([ratings[1]]))
    expectSame(score.views?.actionPriority, nil)
    expectSame(score.reason(for: "/views/actionPriority"), .noDetection)
  }

  @Test("resolution at first contact weighs by frequency")
  func resolution() throws {
    let view = try views(
      journey([
        Self.rating("k1", frequency: 3, resolved: 0.5), Self.rating("k2", resolved: 0.9),
        Self.rating("k3"),
      ]))
    expectNear([view.firstContactResolution?.interval.value], [0.6], 1e-12)
    expectSame(view.firstContactResolution?.touchpoints, 2)
    expectSame(
      try FrictionScore.compute(journey([Self.rating("k1")])).reason(
        for: "/views/firstContactResolution"), .noResolution)
  }

  @Test("satisfaction is what customers say, weighted by importance, and nobody else's")
  func satisfaction() throws {
    var journey = journey([
      Self.rating("k1", by: "c", importance: 7, satisfaction: 8),
      Self.rating("k1", by: "u", importance: 7, satisfaction: 1),
      Self.rating("k2", by: "c", importance: 3, satisfaction: 4),
      Self.rating("k3", by: "u", satisfaction: 10),
    ])
    journey.participants = [
      Participant(id: "c", alias: "Kundin", role: .customer),
      Participant(id: "u", alias: "Chefin", role: .owner),
    ]
    let view = try #require(try views(journey).customerSatisfaction)
    expectNear([view.mean.value, view.index.value], [6.8, 68], 1e-9)
    expectSame([view.customers, view.touchpoints], [1, 2])
    journey.participants[0].role = .staff
    expectSame(try views(journey).customerSatisfaction, nil)
    expectSame(
      try FrictionScore.compute(journey).reason(for: "/views/customerSatisfaction"),
      .noCustomerAsked)
  }

  @Test("silences are documents without an answer and phases without a contact")
  func silences() throws {
    var journey = journey([Self.rating("k1"), Self.rating("k2")])
    journey.phases = ["p1", "p2", "p3", "p4", "p5"].map { Phase(id: $0, name: $0.text) }
    journey.touchpoints[0].phase = "p1"
    journey.touchpoints[1].phase = "p4"
    journey.documents = [
      Document(
        id: "d1", name: "quote", direction: .outgoing, expectsReply: true,
        replyWithin: .exact(60), repliedBy: ["d2"]),
      Document(id: "d2", name: "order", direction: .incoming, expectsReply: true),
      Document(
        id: "d3", name: "offer", direction: .outgoing, expectsReply: true, repliedBy: ["d2"]),
      Document(id: "d4", name: "query", direction: .outgoing, expectsReply: true),
      Document(id: "d5", name: "receipt", direction: .outgoing, expectsReply: false),
    ]
    let silences = try views(journey).silences
    expectSame(
      silences.documents,
      [
        Silences.WaitingDocument(id: "d3", lacksReply: false, lacksPromise: true),
        Silences.WaitingDocument(id: "d4", lacksReply: true, lacksPromise: true),
      ])
    expectSame(
      silences.stretches,
      [
        Silences.Stretch(phases: ["p2", "p3"], after: "k1", before: "k2"),
        Silences.Stretch(phases: ["p5"], after: "k2", before: nil),
      ])
  }

  @Test("media breaks of all phases add up to the channel switches")
  func mediaBreaks() throws {
    var journey = journey(["k1", "k2", "k3", "k4"].map { Self.rating($0) })
    journey.phases = ["p1", "p2"].map { Phase(id: $0, name: $0.text) }
    for (place, (phase, channel)) in [
      ("p1", "phone"), ("p1", "email"), ("p2", "phone"), ("p2", "phone"),
    ].enumerated() {
      journey.touchpoints[place].phase = EntityID(phase)
      journey.touchpoints[place].channel = EntityID(channel)
    }
    let score = try FrictionScore.compute(journey)
    let breaks = try #require(score.views?.mediaBreaks)
    expectSame(breaks.map(\.breaks), [1, 1])
    expectSame(breaks.map(\.touchpoints), [2, 2])
    expectSame(score.journey?.channelSwitches, 2)
  }

  @Test("data asked for at two contacts is found whatever its case and spaces")
  func askedTwice() throws {
    var journey = journey(["k1", "k2", "k3"].map { Self.rating($0) })
    journey.touchpoints[0].asksFor = ["Größe  in m²", "Adresse", "Adresse"]
    journey.touchpoints[1].asksFor = ["Foto"]
    journey.touchpoints[2].asksFor = ["groesse in m²"]
    expectSame(
      try views(journey).askedTwice, [AskedTwice(name: "Größe  in m²", touchpoints: ["k1", "k3"])])
  }

  @Test("the inside view counts who starts, where that is known")
  func insideView() throws {
    var journey = journey(["k1", "k2", "k3"].map { Self.rating($0) })
    expectSame(try views(journey).insideView, nil)
    journey.touchpoints[0].initiator = .customer
    journey.touchpoints[1].initiator = .business
    expectSame(
      try views(journey).insideView, InsideView(startedByCustomer: 0.5, known: 2, unknown: 1))
  }

  @Test("the value of a customer is shown, or what is missing for it")
  func lifetimeValue() throws {
    var journey = journey([Self.rating("k1")])
    expectSame(
      try FrictionScore.compute(journey).reason(for: "/views/lifetimeValue"),
      .missingMarginPerYear)
    journey.customerValue = CustomerValue(
      marginPerYear: .exact(100), retention: .exact(0.8), discount: .exact(0.2))
    expectNear([try views(journey).lifetimeValue?.value], [200], 1e-9)
    journey.customerValue?.retention = .exact(1)
    journey.customerValue?.discount = .exact(0)
    expectSame(
      try FrictionScore.compute(journey).reason(for: "/views/lifetimeValue"),
      .endlessCustomerValue)
  }
}
