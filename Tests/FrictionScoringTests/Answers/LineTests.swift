import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("What is scored, and in which order")
struct LineTests {
  private func journey(_ contacts: [Touchpoint], _ ratings: [Rating]) -> Journey {
    var journey = Journey(id: "line", title: "Line")
    journey.phases = [Phase(id: "p1", name: "first"), Phase(id: "p2", name: "second")]
    journey.variants = [Variant(id: "new", name: "new"), Variant(id: "old", name: "old")]
    journey.touchpoints = contacts
    journey.rounds = [Round(rating: ratings)]
    return journey
  }

  @Test("contacts without phase come first, then phase by phase; possible ones never")
  func order() throws {
    let score = try FrictionScore.compute(
      journey(
        [
          Touchpoint(id: "a", name: "a", phase: "p2"), Touchpoint(id: "b", name: "b", phase: "p1"),
          Touchpoint(id: "c", name: "c"), Touchpoint(id: "d", name: "d", phase: "p1"),
          Touchpoint(id: "e", name: "e", stateOrNil: .possible, phase: "p2"),
        ], [Rating(touchpoint: "a", effort: .exact(1))]))
    expectSame(score.touchpoints.map(\.id), ["c", "b", "d", "a"])
    expectSame(score.phases.map(\.id), [nil, "p1", "p2"])
    expectSame(score.lastImpression?.id, "a")
  }

  @Test("a contact is excluded only where its frequency is 0 at most")
  func excluded() throws {
    let score = try FrictionScore.compute(
      journey(
        [
          Touchpoint(id: "a", name: "a"), Touchpoint(id: "b", name: "b"),
          Touchpoint(id: "c", name: "c"),
        ],
        [
          Rating(touchpoint: "a", frequency: .range(low: 0, high: 0.5)),
          Rating(touchpoint: "b", effort: .exact(1)),
          Rating(touchpoint: "c", frequency: .exact(0)),
        ]))
    expectSame(score.touchpoints.map(\.id), ["a", "b"])
    expectSame(score.excluded, ["c"])
  }

  @Test("where all likely frequencies are 0 their middles weigh")
  func likelyNever() throws {
    let never = Judgement.estimate(low: 0, likely: 0, high: 1)
    let score = try FrictionScore.compute(
      journey(
        [Touchpoint(id: "a", name: "a"), Touchpoint(id: "b", name: "b")],
        [
          Rating(touchpoint: "a", effort: .exact(1), importance: .exact(6), frequency: never),
          Rating(touchpoint: "b", effort: .exact(7), importance: .exact(2), frequency: never),
        ]), ScoreOptions(weights: .values([0, 1, 0, 0, 0])))
    expectNear([score.journey?.mean, score.journey?.load], [75, 0], 1e-12)
    expectSame(score.touchpoints.map(\.priority), [0, 0])
    expectSame(score.tackleFirst(), [])
  }

  @Test("a variant leaves out the contacts of others")
  func variant() throws {
    let contacts = [
      Touchpoint(id: "a", name: "a", variants: ["new"]),
      Touchpoint(id: "b", name: "b", variants: ["old"]), Touchpoint(id: "c", name: "c"),
    ]
    let ratings = contacts.map { Rating(touchpoint: $0.id, effort: .exact(4)) }
    let score = try FrictionScore.compute(
      journey(contacts, ratings), ScoreOptions(variant: "new"))
    expectSame(score.touchpoints.map(\.id), ["a", "c"])
    expectSame(score.variant, "new")
  }

  @Test("equal contributions rank by the bytes of the identifier")
  func ties() throws {
    let ids: [EntityID] = ["b", "Z", "a", "last"]
    let score = try FrictionScore.compute(
      journey(
        ids.map { Touchpoint(id: $0, name: "k") },
        ids.map { Rating(touchpoint: $0, effort: .exact(1), importance: .exact(5)) }))
    expectSame(score.touchpoints.map(\.rank), [4, 2, 3, 1])
    expectSame(score.worstMoment?.id, "b")
  }

  @Test("rare peaks and ends are said, with the index of the regular contacts")
  func rare() throws {
    let score = try FrictionScore.compute(
      journey(
        [Touchpoint(id: "a", name: "a"), Touchpoint(id: "b", name: "b")],
        [
          Rating(touchpoint: "a", effort: .exact(4), importance: .exact(5), frequency: .exact(1)),
          Rating(
            touchpoint: "b", effort: .exact(1), importance: .exact(5), frequency: .exact(0.2)),
        ]), ScoreOptions(weights: .values([0, 1, 0, 0, 0])))
    expectSame(score.journey?.isPeakRare, true)
    expectSame(score.journey?.isEndRare, true)
    expectNear([score.journey?.indexRegular], [50], 1e-12)
  }

  @Test("questions stay open until they are answered by those who asked")
  func questions() throws {
    let score = try FrictionScore.compute(
      journey(
        [Touchpoint(id: "a", name: "a")],
        [
          Rating(touchpoint: "a", by: "u2", handoffs: .ask, satisfaction: .ask),
          Rating(touchpoint: "a", by: "u1", wait: .ask, handoffs: .ask),
          Rating(touchpoint: "a", wait: .ask, handoffs: .exact(0)),
        ]))
    expectSame(
      score.openQuestions,
      [
        OpenQuestion(touchpoint: "a", field: .wait, by: ["u1"]),
        OpenQuestion(touchpoint: "a", field: .handoffs, by: ["u2", "u1"]),
        OpenQuestion(touchpoint: "a", field: .satisfaction, by: ["u2"]),
      ])
    expectSame(score.touchpoints.first?.values.handoffs, Interval(exactly: 0))
  }
}
