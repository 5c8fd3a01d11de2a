import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Views against the vectors")
struct ViewVectorTests {
  struct PriorityCase: Decodable {
    struct Input: Decodable {
      let severity: Int?
      let occurrence: Int?
      let detection: Int?

      enum CodingKeys: String, CodingKey {
        case severity = "S"
        case occurrence = "O"
        case detection = "D"
      }
    }
    enum Expected: Decodable {
      case letter(String)
      case table(cells: String, counts: [String: Int])

      private enum CodingKeys: String, CodingKey { case cells, counts }

      init(from decoder: any Decoder) throws {
        if let letter = try? decoder.singleValueContainer().decode(String.self) {
          self = .letter(letter)
          return
        }
        let table = try decoder.container(keyedBy: CodingKeys.self)
        self = .table(
          cells: try table.decode(String.self, forKey: .cells),
          counts: try table.decode([String: Int].self, forKey: .counts))
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test("all 1,000 action priorities are those of the handbook")
  func actionPriority() throws {
    func letter(_ severity: Int, _ occurrence: Int, _ detection: Int) -> String {
      switch ActionPriority(severity: severity, occurrence: occurrence, detection: detection) {
      case .high: "H"
      case .medium: "M"
      case .low: "L"
      }
    }
    for vector in try VectorFile<PriorityCase>("sq07_action_priority").cases {
      switch vector.expected {
      case .letter(let expected):
        let input = vector.input
        expectSame(
          letter(
            try #require(input.severity), try #require(input.occurrence),
            try #require(input.detection)), expected)
      case .table(let cells, let counts):
        var all: [String] = []
        for severity in 1...10 {
          for occurrence in 1...10 {
            for detection in 1...10 { all.append(letter(severity, occurrence, detection)) }
          }
        }
        expectSame(all.joined(), cells)
        for (letter, count) in counts { expectSame(all.count { $0 == letter }, count) }
      }
    }
  }

  @Test("the occurrence follows the limits, which belong to the lower one")
  func occurrence() {
    expectSame(
      [0, 0.00001, 0.0001, 0.02, 0.021, 0.3, 0.31, 1].map(ActionPriority.occurrence),
      [1, 1, 2, 6, 7, 9, 10, 10])
  }

  struct SatisfactionCase: Decodable {
    struct Input: Decodable {
      let importance: [Double]?
      let weights: [Double]?
      let score: [Double]
    }
    struct Expected: Decodable {
      let weightedMean: Double?
      let index0to100: Double?
      let index: Double?
    }
    let input: Input
    let expected: Expected
  }

  @Test("the customer satisfaction index is the published one, its slip corrected")
  func satisfaction() throws {
    let file = try VectorFile<SatisfactionCase>("sq01_csi")
    for vector in file.cases {
      guard let importance = vector.input.importance else {
        // Another scale, from 1 to 7 and with weights given: only the formula is checked.
        let weights = try #require(vector.input.weights)
        let sum = zip(weights, vector.input.score).reduce(0) { $0 + $1.0 * ($1.1 - 1) }
        expectNear([100 / 7 * sum], [vector.expected.index], file.tolerance)
        continue
      }
      var journey = Journey(id: "vector", title: "Vector")
      journey.participants = [Participant(id: "c", alias: "c", role: .customer)]
      journey.touchpoints = importance.indices.map { Touchpoint(id: EntityID("k\($0)"), name: "k") }
      journey.rounds = [
        Round(
          rating: importance.indices.map { place in
            Rating(
              touchpoint: EntityID("k\(place)"), by: "c", importance: .exact(importance[place]),
              satisfaction: .exact(vector.input.score[place]))
          })
      ]
      let view = try FrictionScore.compute(journey).views?.customerSatisfaction
      expectNear(
        [view?.mean.value, view?.index.value],
        [vector.expected.weightedMean, vector.expected.index0to100], file.tolerance)
    }
  }
}
