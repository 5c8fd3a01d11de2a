import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Friction against the vectors")
struct FrictionVectorTests {
  struct WaitCase: Decodable {
    struct Input: Decodable {
      let wait: Double
      let tolerated: Double
    }
    let input: Input
    let expected: Double
  }

  @Test("the wait counts by its ratio to the tolerated wait")
  func waitValue() throws {
    let file = try VectorFile<WaitCase>("fr01_wait_value")
    #expect(!file.cases.isEmpty)
    for vector in file.cases {
      let value = FrictionValue.wait(vector.input.wait, tolerated: vector.input.tolerated)
      expectNear([value], [vector.expected], file.tolerance, "wait \(vector.input.wait)")
    }
  }

  struct EffortCase: Decodable {
    struct Input: Decodable {
      let scale: String
      let value: Double
    }
    let input: Input
    let expected: Double
  }

  @Test("both customer effort scores map to the same scale")
  func effortValue() throws {
    let file = try VectorFile<EffortCase>("sq03_ces_mapping")
    for vector in file.cases {
      let value =
        vector.input.scale == "CES2"
        ? FrictionValue.effort(vector.input.value) : FrictionValue.effort(ces1: vector.input.value)
      expectNear([value], [vector.expected], file.tolerance, vector.input.scale)
    }
  }

  struct JourneyCase: Decodable {
    struct Input: Decodable {
      let contacts: [VectorContact]
      let weights: [Double]
      let lambda: Double

      enum CodingKeys: String, CodingKey {
        case contacts, weights
        case lambda = "lambda_"
      }
    }
    struct Expected: Decodable {
      struct Phase: Decodable {
        let mean: Double
        let peak: Double
        let contribution: Double
      }
      let friction: [Double]
      let mean: Double
      let peak: Double
      let end: Double
      let index: Double
      let omega: [Double]
      let contributions: [Double]
      let contributionsByDimension: [[Double]]
      let dimensionTotals: [Double]
      let load: Double
      let phases: [String: Phase]

      enum CodingKeys: String, CodingKey {
        case friction, mean, peak, end, omega, contributions, contributionsByDimension
        case dimensionTotals, load, phases
        case index = "J"
      }
    }
    let input: Input
    let expected: Expected
  }

  @Test(
    "whole journeys come out as derived by hand", arguments: ["fr02_example_journey", "fr03_laws"])
  func journeys(_ name: String) throws {
    let file = try VectorFile<JourneyCase>(name)
    // The vectors are printed with nine decimals.
    let tolerance = max(file.tolerance, 1e-8)
    for vector in file.cases {
      let score = try FrictionScore.compute(
        Journey(vector.input.contacts, lambda: vector.input.lambda),
        ScoreOptions(weights: .values(vector.input.weights)))
      let expected = vector.expected
      let journey = try #require(score.journey)
      expectNear(
        [journey.mean, journey.peak, journey.end, journey.index, journey.load],
        [expected.mean, expected.peak, expected.end, expected.index, expected.load], tolerance)
      expectNear(score.touchpoints.map(\.friction.value), expected.friction, tolerance)
      expectNear(score.touchpoints.map(\.weight), expected.omega, tolerance)
      expectNear(score.touchpoints.map(\.contribution), expected.contributions, tolerance)
      for (contact, dimensions) in zip(score.touchpoints, expected.contributionsByDimension) {
        expectNear(contact.dimensions.all, dimensions, tolerance, contact.id.text)
      }
      expectNear(try #require(score.dimensions).all, expected.dimensionTotals, tolerance)
      expectSame(Set(score.phases.compactMap(\.id?.text)), Set(expected.phases.keys))
      for phase in score.phases {
        let other = try #require(expected.phases[phase.id?.text ?? ""])
        expectNear(
          [phase.mean, phase.peak, phase.contribution],
          [other.mean, other.peak, other.contribution], tolerance)
      }
      expectSame(score.provisional, false)
      expectSame([journey.low, journey.high], [journey.index, journey.index])
    }
  }

  struct IntervalCase: Decodable {
    struct Input: Decodable {
      let ids: [String]
      let valuesLow: [[Double]]
      let valuesHigh: [[Double]]
      let importanceLow: [Double]
      let importanceHigh: [Double]
      let frequencyLow: [Double]
      let frequencyHigh: [Double]
    }
    struct Expected: Decodable {
      let low: Double
      let high: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("the range of the index is exact")
  func range() throws {
    let file = try VectorFile<IntervalCase>("fr06_interval")
    let vector = try #require(file.cases.first)
    let input = vector.input
    var journey = Journey(id: "vector", title: "Vector")
    var ratings: [Rating] = []
    for (index, id) in input.ids.enumerated() {
      let (low, high) = (input.valuesLow[index], input.valuesHigh[index])
      journey.touchpoints.append(Touchpoint(id: EntityID(id), name: id))
      ratings.append(
        Rating(
          touchpoint: EntityID(id),
          wait: range(wait(low[0]), wait(high[0])), toleratedWait: .exact(1),
          effort: range(7 - 6 * high[1], 7 - 6 * low[1]),
          emotion: range(-2 * high[2], -2 * low[2]),
          failure: range(low[3] / 2, high[3] / 2), handoffs: range(low[4] * 3, high[4] * 3),
          importance: range(input.importanceLow[index], input.importanceHigh[index]),
          frequency: range(input.frequencyLow[index], input.frequencyHigh[index])))
    }
    journey.rounds = [Round(rating: ratings)]
    let score = try #require(try FrictionScore.compute(journey).journey)
    expectNear(
      [score.low, score.high], [vector.expected.low, vector.expected.high], file.tolerance)
  }

  private func range(_ low: Double, _ high: Double) -> Judgement {
    low == high ? .exact(low) : .range(low: low, high: high)
  }

  /// The wait, against a tolerated wait of one minute, that has the value v.
  private func wait(_ value: Double) -> Double {
    let points = value * 5.5
    return points <= 1 ? points : 1 + (points - 1) / 2.25
  }

  struct PeakEndCase: Decodable {
    struct Input: Decodable { let series: [Double] }
    struct Expected: Decodable {
      let peak: Double
      let end: Double
      let peakEnd: Double
      let mean: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("peak and end are those of the series, also at L = 0 and L = 1")
  func peakEnd() throws {
    let file = try VectorFile<PeakEndCase>("fr09_peak_end")
    for vector in file.cases {
      // A friction of x points: failure alone counts, at x / 100 of its worst value.
      var journey = Journey(id: "vector", title: "Vector")
      var ratings: [Rating] = []
      for (index, friction) in vector.input.series.enumerated() {
        let id = EntityID("k\(index)")
        journey.touchpoints.append(Touchpoint(id: id, name: "k"))
        ratings.append(
          Rating(
            touchpoint: id, wait: .exact(0), effort: .exact(7), emotion: .exact(0),
            failure: .exact(friction / 200), handoffs: .exact(0), importance: .exact(5),
            frequency: .exact(1)))
      }
      journey.rounds = [Round(rating: ratings)]
      let score = try FrictionScore.compute(
        journey, ScoreOptions(weights: .values([0, 0, 0, 1, 0])))
      let result = try #require(score.journey)
      expectNear(
        [result.peak, result.end, result.byLambda[4].index, result.byLambda[0].index],
        [
          vector.expected.peak, vector.expected.end, vector.expected.peakEnd,
          vector.expected.mean,
        ], file.tolerance)
    }
  }

  struct SwitchCase: Decodable {
    let input: [String]
    let expected: Int
  }

  @Test("neighbours on different channels are channel switches")
  func channelSwitches() throws {
    let file = try VectorFile<SwitchCase>("fr10_channel_switch")
    for vector in file.cases where !vector.input.isEmpty {
      var journey = Journey(id: "vector", title: "Vector")
      for (index, channel) in vector.input.enumerated() {
        journey.touchpoints.append(
          Touchpoint(id: EntityID("k\(index)"), name: "k", channel: EntityID(channel)))
      }
      journey.rounds = [
        Round(rating: [Rating(touchpoint: "k0", effort: .exact(4))])
      ]
      let score = try FrictionScore.compute(journey)
      expectSame(score.journey?.channelSwitches, vector.expected)
    }
  }
}
