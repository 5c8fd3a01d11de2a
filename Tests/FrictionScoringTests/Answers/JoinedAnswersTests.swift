import JourneyModel
import TestSupport
import Testing

@testable import FrictionScoring

@Suite("What everybody answered about a contact")
struct JoinedAnswersTests {
  private func journey(_ ratings: [Rating], incidents: [Incident] = []) -> Journey {
    Journey(
      id: "j", title: "T", variants: [Variant(id: "v", name: "V")],
      touchpoints: [
        Touchpoint(id: "a", name: "A"), Touchpoint(id: "b", name: "B", incidents: incidents),
      ],
      rounds: [
        Round(
          id: "old", date: Day(year: 2025, month: 1, day: 1)!,
          ratings: [Rating(touchpoint: "a", wait: .exact(1))]),
        Round(id: "r", date: Day(year: 2026, month: 1, day: 1)!, ratings: ratings),
      ])
  }

  @Test("The smallest to the largest with the middle, as the explanation joins them")
  func joined() throws {
    let journey = journey([
      Rating(touchpoint: "b", wait: .exact(5)),
      Rating(touchpoint: "a", wait: .range(low: 240, high: 1440), emotion: .exact(-1)),
      Rating(touchpoint: "a", by: "p", wait: .exact(60), emotion: .ask),
      Rating(touchpoint: "a", variant: "v", wait: .exact(9000), effort: .exact(2)),
    ])
    let all = JoinedAnswers(in: journey)
    let answers = try #require(all.answers(about: 0, in: journey))
    expectSame(answers.wait, .estimate(low: 60, likely: 450, high: 1440))
    expectSame(answers.emotion, .exact(-1))
    expectSame(answers.effort, .exact(2), "a variant stands in where all say nothing")
    expectSame(all.wait(at: 0, in: journey), answers.wait)
    let explanation = try FrictionScore.explain("a", in: journey)
    guard case .scored(let terms) = explanation else { throw NotScored() }
    expectSame(answers, terms.judgements)
  }

  private struct NotScored: Error {}

  @Test("To be clarified where that is all that was said, and nothing where nobody said anything")
  func asked() {
    let journey = journey([Rating(touchpoint: "a", wait: .ask)])
    let all = JoinedAnswers(in: journey)
    expectSame(all.answers(about: 0, in: journey)?.wait, .ask)
    expectSame(all.wait(at: 0, in: journey), .ask)
    expectSame(all.answers(about: 1, in: journey), nil)
    expectSame(all.wait(at: 1, in: journey), nil)
    expectSame(all.answers(about: 2, in: journey), nil)
  }

  @Test("Failures that nobody rated follow from the incidents")
  func incidents() {
    let journey = journey([], incidents: [Incident(id: "i", name: "I", probability: .exact(0.3))])
    expectSame(
      JoinedAnswers(in: journey).answers(about: 1, in: journey)?.failure, .exact(0.3))
  }
}
