import Foundation
import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("The method in words")
struct MethodDocumentTests {
  private let journey = MethodExample.journey

  private var example: String {
    get throws {
      let score = try FrictionScore.compute(journey)
      let parts = try score.touchpoints.map { contact in
        ExplainText.text(
          of: try FrictionScore.explain(contact.id, in: journey), for: contact.id, journey,
          in: .english)
      }
      let table = ScoreTable.text(of: score, journey, in: .english)
      // The sources stand at the end of each explanation; the page has them once.
      let terms = parts.map { $0.components(separatedBy: "\nSources\n")[0] }
      return ([table] + terms).joined(separator: "\n")
    }
  }

  @Test("the worked example is what the program says today")
  func workedExample() throws {
    let example = try example
    expectGolden(example, named: "method-example.txt", in: "score")
    let folder = try #require(#filePath.range(of: "/Tests/")).lowerBound
    let path = String(#filePath[..<folder]) + "/docs/method.md"
    let document = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      document.contains("```text\n" + example + "```"),
      "docs/method.md must hold Tests/Golden/score/method-example.txt")
  }

  @Test("the formulas, by hand, give the index of the example")
  func byHand() throws {
    let score = try FrictionScore.compute(journey)
    let wait1 = (1 + 2.25 * 0.5) / 5.5
    let f1 = 20 * (wait1 + 1.0 / 6 + 0 + 0.2 + 1.0 / 3)
    let f2 = 20 * ((1 / 5.5 + 1) / 2 + 2.0 / 6 + 0.5 + 0.6 + 0.5)
    let f3 = 20 * (0 + 0 + 0.5 + 0.1 + 0)
    let mean = (6 * f1 + 8 * f2 + 2 * f3) / 16
    let index = 0.5 * mean + 0.25 * (f2 + f3)
    let computed = [
      score.journey?.mean, score.journey?.peak, score.journey?.end, score.journey?.index,
    ].map { ($0 ?? -1) }
    for (value, expected) in zip(computed, [mean, f2, f3, index]) {
      #expect((value - expected).magnitude < 1e-9)
    }
  }

  @Test("what an explanation shows adds up to the digits shown")
  func pocketCalculator() throws {
    for id in ["k1", "k2", "k3"] {
      guard case .scored(let terms) = try FrictionScore.explain(EntityID(id), in: journey) else {
        Issue.record("\(id) is scored")
        continue
      }
      func rounded(_ number: Double, _ digits: Double) -> Double {
        (number * digits).rounded() / digits
      }
      let touchpoint = terms.touchpoint
      for dimension in Dimension.allCases {
        let shown =
          100 * rounded(terms.weights[dimension], 1e6)
          * rounded(touchpoint.values[dimension].value, 1e6)
        #expect((shown - touchpoint.frictionParts[dimension]).magnitude <= 1e-4)
      }
      let sum = touchpoint.frictionParts.all.reduce(0) { $0 + rounded($1, 1e4) }
      #expect((sum - touchpoint.friction.value).magnitude <= 3e-4)
      let contribution = rounded(touchpoint.weight, 1e6) * rounded(touchpoint.friction.value, 1e4)
      #expect((contribution - touchpoint.contribution).magnitude <= 1.5e-4)
    }
  }

  @Test("risk priority numbers fall on 120 values, up to 24 on one")
  func riskPriorityNumbers() {
    var counts: [Int: Int] = [:]
    for severity in 1...10 {
      for occurrence in 1...10 {
        for detection in 1...10 { counts[severity * occurrence * detection, default: 0] += 1 }
      }
    }
    expectSame([counts.count, counts.values.max()], [120, 24])
  }
}
