import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("Questions that are to be clarified")
struct QuestionToClarifyTests {
  private var journey: Journey {
    var journey = Journey(id: "line", title: "Line")
    journey.touchpoints = ["a", "b", "c"].map { Touchpoint(id: EntityID($0), name: $0) }
    journey.touchpoints[2].state = .possible
    journey.participants = [
      Participant(id: "u1", alias: "Chefin"), Participant(id: "u2", alias: "Büro"),
    ]
    journey.rounds = [
      Round(
        id: "r1", date: Walker.today,
        ratings: [
          Rating(touchpoint: "a", by: "u1", wait: .ask, failure: .exact(0.1)),
          Rating(touchpoint: "a", by: "u2", wait: .ask, effort: .ask),
          Rating(touchpoint: "b", by: "u1", wait: .ask, frequency: .exact(0)),
          Rating(touchpoint: "c", by: "u1", wait: .ask),
        ])
    ]
    return journey
  }

  @Test("what two people left open is one question, with both of them named")
  func together() {
    expectSame(
      QuestionToClarify.list(in: journey),
      [
        QuestionToClarify(touchpoint: "a", field: .wait, by: ["u1", "u2"], variant: nil),
        QuestionToClarify(touchpoint: "a", field: .effort, by: ["u2"], variant: nil),
      ])
  }

  @Test("the walk, the score and the call sheet count the same")
  func count() throws {
    let score = try FrictionScore.compute(journey)
    expectSame(Progress(of: journey).openQuestions, 2)
    expectSame(score.openQuestions.count, 2)
    let sheet = CallSheet.text(of: score, journey, in: .german)
    #expect(sheet.contains("2 Fragen, je Anruf etwa \(CallSheet.minutes(for: 2)) Minuten"))
    #expect(sheet.contains("(gefragt von: Chefin, Büro)"))
  }
}
