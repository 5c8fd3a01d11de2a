import JourneyModel
import TestSupport
import Testing

@testable import FrictionScoring

@Suite("Robustness against the vectors")
struct RobustnessVectorTests {
  struct CountCase: Decodable {
    struct Input: Decodable {
      struct Weights: Decodable {}
      let contacts: [VectorContact]?
      let ids: [String]?
      let valuesLow: [[Double]]?
      let valuesHigh: [[Double]]?
      let importanceLow: [Double]?
      let importanceHigh: [Double]?
      let frequencyLow: [Double]?
      let frequencyHigh: [Double]?
      let draws: Int
      let seed: UInt64
    }
    struct Expected: Decodable {
      let acceptabilityCounts: [[Int]]
      let pairwiseWins: [[Int]]
      let expectedRank: [Double]
      let q05: Double
      let q50: Double
      let q95: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("weights drawn from the simplex give the counts, on exact answers")
  func weights() throws {
    let file = try VectorFile<CountCase>("rb06_mc_weights")
    for vector in file.cases {
      let journey = Journey(try #require(vector.input.contacts))
      try check(journey, vector, .uncertain, Int(file.tolerance))
    }
  }

  @Test("answers drawn from their ranges give the counts, under fixed weights")
  func inputs() throws {
    let file = try VectorFile<CountCase>("rb07_mc_inputs")
    for vector in file.cases {
      try check(try journey(vector.input), vector, .fixed, Int(file.tolerance))
    }
  }

  private func check(
    _ journey: Journey, _ vector: CountCase, _ weightDraws: WeightDraws, _ tolerance: Int
  ) throws {
    let score = try FrictionScore.compute(
      journey,
      ScoreOptions(
        weights: .equal, draws: .exactly(vector.input.draws), seed: vector.input.seed,
        weightDraws: weightDraws, allRanks: true))
    let robustness = try #require(score.robustness)
    let expected = vector.expected
    func counts(_ shares: [Double]) -> [Int] {
      shares.map { Int(($0 * Double(vector.input.draws)).rounded()) }
    }
    for (place, touchpoint) in score.touchpoints.enumerated() {
      let ranks = try #require(robustness.acceptability.first { $0.id == touchpoint.id })
      for (got, wanted) in zip(counts(ranks.shares), expected.acceptabilityCounts[place]) {
        #expect((got - wanted).magnitude <= tolerance)
      }
      let wins = try #require(robustness.pairwiseWins.first { $0.id == touchpoint.id })
      for (column, other) in score.touchpoints.enumerated() where column != place {
        let win = try #require(wins.shares.first { $0.over == other.id })
        let got = counts([win.share])[0]
        #expect((got - expected.pairwiseWins[place][column]).magnitude <= tolerance)
      }
    }
    expectNear(robustness.contacts.map(\.expectedRank), expected.expectedRank, 1e-3)
    expectNear(
      [robustness.q05, robustness.q50, robustness.q95], [expected.q05, expected.q50, expected.q95],
      1e-5)
  }

  private func journey(_ input: CountCase.Input) throws -> Journey {
    let ids = try #require(input.ids).map { EntityID($0) }
    let (low, high) = (try #require(input.valuesLow), try #require(input.valuesHigh))
    let importance = (try #require(input.importanceLow), try #require(input.importanceHigh))
    let frequency = (try #require(input.frequencyLow), try #require(input.frequencyHigh))
    var journey = Journey(id: "vector", title: "Vector")
    journey.touchpoints = ids.map { Touchpoint(id: $0, name: $0.text) }
    func wait(_ v: Double) -> Double { v * 5.5 <= 1 ? v * 5.5 : 1 + (v * 5.5 - 1) / 2.25 }
    func judgement(_ low: Double, _ high: Double, _ map: (Double) -> Double) -> Judgement {
      let ends = [map(low), map(high)].sorted()
      return ends[0] == ends[1] ? .exact(ends[0]) : .range(low: ends[0], high: ends[1])
    }
    journey.rounds = [
      Round(
        rating: ids.indices.map { place in
          func of(_ dimension: Int, _ map: (Double) -> Double) -> Judgement {
            judgement(low[place][dimension], high[place][dimension], map)
          }
          return Rating(
            touchpoint: ids[place], wait: of(0, wait), toleratedWait: .exact(1),
            effort: of(1) { 7 - 6 * $0 }, emotion: of(2) { -2 * $0 }, failure: of(3) { $0 / 2 },
            handoffs: of(4) { 3 * $0 },
            importance: judgement(importance.0[place], importance.1[place]) { $0 },
            frequency: judgement(frequency.0[place], frequency.1[place]) { $0 })
        })
    ]
    return journey
  }

  struct ExactCase: Decodable {
    struct Input: Decodable { let values: [String: [Double]] }
    struct Expected: Decodable {
      let acceptability: [String: [Double]]
      let monteCarloTolerance: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("counted ranks come near to what integration gives for two criteria")
  func exactlyTwo() throws {
    for vector in try VectorFile<ExactCase>("rb03_smaa_exact_2d").cases {
      let names = vector.input.values.keys.sorted()
      let values = names.map { vector.input.values[$0] ?? [] }
      var random = SplitMix64(seed: 1_234_567)
      var counts = RankCounts(contacts: names.count, draws: 10_000)
      for _ in 0..<10_000 {
        let weight = random.unit()
        let sums = values.map { weight * $0[0] + (1 - weight) * $0[1] }
        counts.add(sums.map { own in UInt32(1 + sums.count { $0 > own }) }, times: 1)
      }
      for (place, name) in names.enumerated() {
        let expected = try #require(vector.expected.acceptability[name])
        for (count, share) in zip(counts[place], expected) {
          #expect((Double(count) / 10_000 - share).magnitude <= vector.expected.monteCarloTolerance)
        }
      }
    }
  }

  struct SizeCase: Decodable {
    struct Input: Decodable {
      let errorLimit: Double?
      let acceptability: [Double]?
    }
    let input: Input
    let expected: [String: AnyNumber]
  }

  /// A number, or something else that is of no use here.
  struct AnyNumber: Decodable {
    let number: Double?

    init(from decoder: any Decoder) throws {
      number = try? decoder.singleValueContainer().decode(Double.self)
    }
  }

  @Test("the usual number of draws keeps the error of a share within one point")
  func sampleSize() throws {
    let file = try VectorFile<SizeCase>("rb05_mc_size")
    var checked = 0
    for vector in file.cases {
      if let limit = vector.input.errorLimit, let draws = vector.expected["draws"]?.number {
        expectNear([1.96 * 1.96 / (4 * limit * limit)], [draws], file.tolerance)
        if limit == 0.01 { #expect(Double(DrawCount.usualDraws) >= draws) }
        checked += 1
      }
    }
    expectSame(checked, 2)
  }

  struct SequenceCase: Decodable {
    struct Input: Decodable {
      let seed: UInt64
      let n: Int?
      let unitDoubles: Int?
      let simplex: Int?
    }
    enum Expected: Decodable {
      case words([String])
      case numbers([Double])
      case rows([[Double]])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let words = try? container.decode([String].self) {
          self = .words(words)
        } else if let numbers = try? container.decode([Double].self) {
          self = .numbers(numbers)
        } else {
          self = .rows(try container.decode([[Double]].self))
        }
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test("the random numbers are those of the published generator")
  func sequence() throws {
    for vector in try VectorFile<SequenceCase>("rb02_splitmix64").cases {
      var random = SplitMix64(seed: vector.input.seed)
      switch vector.expected {
      case .words(let words):
        for word in words {
          let next = random.next()
          #expect(word == String(next) || word == String(next, radix: 16))
        }
      case .numbers(let numbers): expectSame(numbers.map { _ in random.unit() }, numbers)
      case .rows(let rows): expectSame(rows.map { _ in random.simplex().all }, rows)
      }
    }
  }
}
