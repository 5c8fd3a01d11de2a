import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Why there is no index, in words")
struct CauseTests {
  private func score(_ rating: Rating) throws -> Score {
    var journey = Journey(id: "line", title: "Line")
    journey.touchpoints = [Touchpoint(id: "a", name: "a")]
    journey.rounds = [Round(rating: [rating])]
    return try FrictionScore.compute(journey)
  }

  @Test("all frequencies are 0")
  func nothingOccurs() throws {
    let score = try score(Rating(touchpoint: "a", effort: .exact(3), frequency: .exact(0)))
    expectSame(score.nothingOccurs, true)
    expectSame(
      score.causeWithoutIndex(in: .german),
      "kein Kontaktpunkt kommt vor, alle Häufigkeiten sind 0; geben Sie bei einem eine über 0 an")
    let rows = ViewRow.rows(of: score)
    #expect(rows.contains(.noneOccurs) && !rows.contains(.missing(.pareto)))
  }

  @Test("everything is to be clarified: the middle of what is possible is no judgement")
  func allToClarify() throws {
    let score = try score(Rating(touchpoint: "a", wait: .ask, effort: .ask))
    #expect(score.journey != nil)
    expectSame(
      score.causeWithoutIndex(in: .english),
      "nothing judged yet, all answers are to be clarified; settle the first question")
  }

  @Test("one answer is enough for an index")
  func judged() throws {
    let score = try score(Rating(touchpoint: "a", effort: .exact(3)))
    expectSame(score.causeWithoutIndex(in: .english), nil)
    expectSame(score.nothingOccurs, false)
  }
}
