import FrictionScoring
import JourneyModel
import TestSupport
import Testing

/// What docs/method.md says of other methods; none of it is part of the score.
@Suite("Statements about other methods against the vectors")
struct StatementVectorTests {
  struct PiecewiseCase: Decodable {
    struct Input: Decodable {
      let x: Double
      let cutoffs: [Double]
      let values: [Double]
    }
    let input: Input
    let expected: Double
  }

  @Test("a value function between cutoffs is a straight line, and clipped outside")
  func piecewise() throws {
    let file = try VectorFile<PiecewiseCase>("rb01_piecewise_value")
    for vector in file.cases {
      let (x, cutoffs, values) = (vector.input.x, vector.input.cutoffs, vector.input.values)
      let end = cutoffs.firstIndex { x <= $0 } ?? cutoffs.count
      var value = values[min(end, values.count - 1)]
      if end > 0, end < cutoffs.count {
        let share = (x - cutoffs[end - 1]) / (cutoffs[end] - cutoffs[end - 1])
        value = values[end - 1] + share * (values[end] - values[end - 1])
      }
      expectNear([value], [vector.expected], file.tolerance)
    }
    // The wait is such a function: 0 at 0, 1/5.5 at the tolerated wait, 1 at three times of it.
    expectNear(
      [0.5, 1, 2, 3, 9].map { FrictionValue.wait($0, tolerated: 1) },
      [0.5 / 5.5, 1 / 5.5, 3.25 / 5.5, 1, 1], 1e-12)
  }

  struct KanoCase: Decodable {
    struct Input: Decodable {
      let attractive: Double
      let oneDimensional: Double
      let mustBe: Double
      let indifferent: Double

      enum CodingKeys: String, CodingKey {
        case attractive = "A"
        case oneDimensional = "O"
        case mustBe = "M"
        case indifferent = "I"
      }
    }
    struct Expected: Decodable {
      let better: Double
      let worse: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("Kano coefficients come from a survey, as published")
  func kano() throws {
    let file = try VectorFile<KanoCase>("sq04_kano")
    for vector in file.cases {
      let input = vector.input
      let all = input.attractive + input.oneDimensional + input.mustBe + input.indifferent
      expectNear(
        [
          (input.attractive + input.oneDimensional) / all,
          -(input.oneDimensional + input.mustBe) / all,
        ], [vector.expected.better, vector.expected.worse], file.tolerance)
    }
  }

  struct ProductCase: Decodable {
    struct Expected: Decodable {
      let distinct: Int
      let maxMultiplicity: Int
      let valuesWithMaxMultiplicity: [Int]
      let combinations: Int
    }
    let expected: Expected
  }

  @Test("risk priority numbers fall on few values")
  func riskPriority() throws {
    for vector in try VectorFile<ProductCase>("sq06_rpn_facts").cases {
      var counts: [Int: Int] = [:]
      for severity in 1...10 {
        for occurrence in 1...10 {
          for detection in 1...10 { counts[severity * occurrence * detection, default: 0] += 1 }
        }
      }
      let most = counts.values.max() ?? 0
      expectSame(
        [counts.count, most, counts.values.reduce(0, +)],
        [vector.expected.distinct, vector.expected.maxMultiplicity, vector.expected.combinations])
      expectSame(
        counts.filter { $0.value == most }.keys.sorted(), vector.expected.valuesWithMaxMultiplicity)
    }
  }

  struct ChainCase: Decodable {
    struct Input: Decodable {
      let silentPerComplaint: Double
      let told: Double
      let influenced: Double
      let revenue: Double
    }
    struct Amounts: Decodable {
      let reached: Double
      let lost: Double
      let revenue: Double
    }
    let input: Input
    let expected: Amounts
    let published: Amounts
  }

  @Test("the popular chain from one complaint only reaches its figure by rounding up")
  func chain() throws {
    for vector in try VectorFile<ChainCase>("ec04_tarp_chain").cases {
      let reached = (1 + vector.input.silentPerComplaint) * vector.input.told
      let lost = reached * vector.input.influenced
      expectSame(
        [reached, lost, lost * vector.input.revenue],
        [vector.expected.reached, vector.expected.lost, vector.expected.revenue])
      #expect(reached < vector.published.reached)
    }
  }

  struct ChaoCase: Decodable {
    struct Input: Decodable { let f: [Double] }
    struct Expected: Decodable {
      let total: Double
      let observed: Double

      enum CodingKeys: String, CodingKey {
        case observed
        case total = "N"
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test("the classic lower bound falls short of a population of known size")
  func chao() throws {
    let file = try VectorFile<ChaoCase>("cr06_chao1_classic")
    for vector in file.cases {
      let found = vector.input.f
      let observed = found.reduce(0, +)
      expectNear(
        [observed, observed + found[0] * found[0] / (2 * found[1])],
        [vector.expected.observed, vector.expected.total], file.tolerance)
    }
    // 135 rabbits were in the pen.
    #expect(file.cases[0].expected.total < 135)
  }

  struct EdgeCase: Decodable {
    struct Expected: Decodable {
      let total: Double?
      let se: Double?
      let ci95: [Double]?
      let flags: [String]

      enum CodingKeys: String, CodingKey {
        case se, ci95, flags
        case total = "N"
      }
    }
    let input: CaptureCounts
    let expected: Expected
  }

  @Test("lists that are disjoint, identical, alone or empty have a defined answer")
  func edges() throws {
    let file = try VectorFile<EdgeCase>("cr11_edge_cases")
    for vector in file.cases {
      var journey = Journey(id: "vector", title: "Vector")
      func add(_ lists: [Int], _ count: Int) {
        for _ in 0..<count {
          let id = EntityID("k\(journey.touchpoints.count)")
          journey.touchpoints.append(
            Touchpoint(
              id: id, name: id.text, foundVia: lists.map { Finding(list: EntityID("u\($0)")) }))
        }
      }
      for (list, count) in vector.input.onlyThere.enumerated() { add([list], count) }
      add([0, 1], vector.input.twice)
      add([0, 1, 2], vector.input.moreOften)
      let score = try FrictionScore.compute(journey)
      guard let total = vector.expected.total else {
        expectSame(score.completeness, nil)
        let code: Reason.Code = vector.expected.flags == ["empty"] ? .noLists : .oneListOnly
        expectSame(score.reason(for: "/completeness"), code)
        continue
      }
      let estimate = try #require(score.completeness)
      expectNear(
        [estimate.estimate, estimate.se, estimate.low, estimate.high],
        [total, vector.expected.se] + (vector.expected.ci95 ?? []), file.tolerance)
      #expect(Set(estimate.flags.map(\.rawValue)).isSuperset(of: vector.expected.flags))
    }
  }
}
