import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Second opinions on completeness against the vectors")
struct OpinionVectorTests {
  struct Estimate: Decodable {
    let estimate: Double
    let se: Double?
    let deviance: Double?
    let aic: Double?

    enum CodingKeys: String, CodingKey {
      case se, deviance
      case estimate = "N"
      case aic = "AIC"
    }
  }

  /// Counts by the lists that hold a contact: `101` is the first and the third.
  struct CellCase<Expected: Decodable>: Decodable {
    let input: [String: Int]
    let expected: Expected
  }

  @Test("the eight log-linear models of three lists are those of the packages")
  func logLinear() throws {
    let file = try VectorFile<CellCase<[String: Estimate]>>("cr12_loglin3_hav")
    for vector in file.cases {
      let estimate = try #require(try completeness(vector.input))
      let models = try #require(estimate.opinions.logLinear)
      expectSame(Set(models.map(\.name)), Set(vector.expected.keys))
      for model in models { try expect(model, vector.expected[model.name], file.tolerance) }
    }
  }

  private func expect(
    _ model: LogLinearModel, _ expected: Estimate?, _ tolerance: Double
  ) throws {
    let expected = try #require(expected)
    expectNear(
      [model.estimate, model.se, model.deviance, model.aic],
      [expected.estimate, expected.se, expected.deviance, expected.aic], tolerance, model.name)
  }

  struct Workshop: Decodable {
    let headline: CompletenessEstimate
    let independence: Estimate
    let loglinear: [String: Estimate]
    let flags: [String]
  }

  @Test("a workshop with three lists gets the bound and all opinions")
  func workshop() throws {
    let file = try VectorFile<CellCase<Workshop>>("cr19_completeness_workshop")
    for vector in file.cases {
      let estimate = try #require(try completeness(vector.input))
      let expected = vector.expected
      expectNear(
        [
          Double(estimate.observed), estimate.estimate, estimate.se, estimate.low, estimate.high,
          estimate.completeness,
        ],
        [Double(expected.headline.observed), expected.headline.total, expected.headline.se]
          + expected.headline.ci95 + [expected.headline.completeness], file.tolerance)
      expectSame(estimate.flags.map(\.rawValue), expected.flags)
      let darroch = try #require(estimate.opinions.darroch)
      expectNear(
        [darroch.estimate, darroch.se], [expected.independence.estimate, expected.independence.se],
        file.tolerance)
      for model in try #require(estimate.opinions.logLinear) {
        try expect(model, expected.loglinear[model.name], file.tolerance)
      }
      expectSame(estimate.opinions.jackknife, nil)
    }
  }

  struct DarrochCase: Decodable {
    struct Input: Decodable {
      let sizes: [Int]
      let observed: Int

      enum CodingKeys: String, CodingKey {
        case sizes = "n"
        case observed = "M"
      }
    }
    let input: Input
    let expected: Estimate
  }

  @Test("independent lists give the estimate of Darroch")
  func darroch() throws {
    let file = try VectorFile<DarrochCase>("cr14_darroch")
    for vector in file.cases {
      let solved = try #require(
        Independence(sizes: vector.input.sizes, observed: vector.input.observed))
      expectNear(
        [solved.estimate, solved.se], [vector.expected.estimate, vector.expected.se],
        file.tolerance)
    }
  }

  struct JackknifeCase: Decodable {
    struct Input: Decodable { let f: [Int] }
    struct Expected: Decodable {
      let orders: [Double]
      let chi2: [Double]
      let selectedOrder: Int
      let estimate: Double
      let se: Double
      let ci95: [Double]

      enum CodingKeys: String, CodingKey {
        case orders, chi2, selectedOrder, se, ci95
        case estimate = "N"
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test("the jackknife selects its order and interpolates like CAPTURE")
  func jackknife() throws {
    let file = try VectorFile<JackknifeCase>("cr15_jackknife_bo")
    for vector in file.cases {
      let found = vector.input.f
      let jackknife = try #require(Jackknife(foundByExactly: found, lists: found.count))
      let expected = vector.expected
      expectNear(jackknife.orders, expected.orders, file.tolerance)
      expectNear(jackknife.tests, expected.chi2, file.tolerance)
      expectSame(jackknife.order, expected.selectedOrder)
      expectNear(
        [jackknife.estimate, jackknife.se, jackknife.low, jackknife.high],
        [expected.estimate, expected.se] + expected.ci95, file.tolerance)
    }
  }

  struct Coverage: Decodable {
    let base: Double
    let coverage: Double
    let independent: Double
    let high: Double
    let estimate: Double

    enum CodingKeys: String, CodingKey {
      case base = "D"
      case coverage = "C"
      case independent = "N0"
      case high = "N"
      case estimate = "N1"
    }
  }

  @Test("sample coverage gives the published estimates for three and four lists")
  func coverage() throws {
    let file = try VectorFile<CellCase<Coverage>>("cr17_sample_coverage")
    for vector in file.cases {
      let got = try #require(try completeness(vector.input)?.opinions.coverage)
      let expected = vector.expected
      expectNear(
        [got.base, got.coverage, got.independent, got.high, got.estimate],
        [
          expected.base, expected.coverage, expected.independent, expected.high,
          expected.estimate,
        ], file.tolerance)
    }
  }

  struct IncidenceCase: Decodable {
    struct Input: Decodable {
      let t: Int
      let found: [Int]

      enum CodingKeys: String, CodingKey {
        case t
        case found = "Q"
      }
    }
    struct Expected: Decodable { let chao2bc: Estimate }
    let input: Input
    let expected: Expected
  }

  @Test("Chao2 is the bias-corrected one")
  func chao2() throws {
    let file = try VectorFile<IncidenceCase>("cr08_chao2_inci")
    for vector in file.cases {
      let lists = ListOverlap(
        sizes: [Int](repeating: 1, count: vector.input.t),
        onlyThere: [Int](repeating: 0, count: vector.input.t),
        foundByExactly: vector.input.found, known: 34)
      expectNear(
        [SecondOpinions(of: lists).chao2], [vector.expected.chao2bc.estimate], file.tolerance)
    }
  }

  private func completeness(_ cells: [String: Int]) throws -> Completeness? {
    var journey = Journey(id: "vector", title: "Vector")
    for (lists, count) in cells.sorted(by: { $0.key > $1.key }) {
      for _ in 0..<count {
        let id = "k\(journey.touchpoints.count)"
        journey.touchpoints.append(
          Touchpoint(
            id: EntityID(id), name: id,
            foundVia: lists.enumerated().filter { $0.element == "1" }.map {
              Finding(list: EntityID("u\($0.offset)"))
            }))
      }
    }
    return try FrictionScore.compute(journey).completeness
  }
}
