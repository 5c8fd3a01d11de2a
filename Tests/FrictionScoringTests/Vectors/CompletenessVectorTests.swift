import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Completeness against the vectors")
struct CompletenessVectorTests {
  struct ChapmanCase: Decodable {
    struct Input: Decodable {
      let n1: Int
      let n2: Int
      let m: Int
    }
    struct Expected: Decodable {
      let total: Double
      let se: Double
      let ci95: [Double]

      enum CodingKeys: String, CodingKey {
        case se, ci95
        case total = "N"
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test(
    "two lists give Chapman's estimate",
    arguments: [
      "cr01_chapman_recapr", "cr02_chapman_seber", "cr03_chapman_hav_pairs", "cr05_lincoln_small",
    ])
  func chapman(_ name: String) throws {
    let file = try VectorFile<ChapmanCase>(name)
    for vector in file.cases {
      let input = vector.input
      let journey = journey([
        [0]: input.n1 - input.m, [1]: input.n2 - input.m, [0, 1]: input.m,
      ])
      let estimate = try #require(try FrictionScore.compute(journey).completeness)
      expectNear(
        [estimate.estimate, estimate.se, estimate.low, estimate.high],
        [vector.expected.total, vector.expected.se] + vector.expected.ci95, 1e-6)
    }
  }

  struct ChaoCase: Decodable {
    let input: CaptureCounts
    let expected: CompletenessEstimate
  }

  @Test("several lists give Chao's lower bound")
  func chao() throws {
    let file = try VectorFile<ChaoCase>("cr09_chao_mt")
    for vector in file.cases {
      let input = vector.input
      var groups: [[Int]: Int] = [[0, 1]: input.twice]
      for (list, count) in input.onlyThere.enumerated() { groups[[list]] = count }
      if input.moreOften > 0 { groups[[0, 1, 2]] = input.moreOften }
      let estimate = try #require(try FrictionScore.compute(journey(groups)).completeness)
      let expected = vector.expected
      expectSame(estimate.observed, expected.observed)
      expectNear(
        [
          estimate.estimate, estimate.se, estimate.low, estimate.high, estimate.completeness,
        ], [expected.total, expected.se] + expected.ci95 + [expected.completeness], 1e-6)
    }
  }

  /// A journey with so many contacts on exactly these lists.
  private func journey(_ groups: [[Int]: Int]) -> Journey {
    var journey = Journey(id: "vector", title: "Vector")
    for (lists, count) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      for _ in 0..<count {
        let id = "k\(journey.touchpoints.count)"
        journey.touchpoints.append(
          Touchpoint(
            id: EntityID(id), name: id,
            foundVia: lists.map { Finding(list: EntityID("u\($0)")) }))
      }
    }
    return journey
  }
}
