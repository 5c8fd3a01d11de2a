import FrictionScoring
import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Laws of the index on random journeys")
struct IndexLawTests {
  static let rounds = 1000

  @Test("the index lies between 0 and 100, between least and largest friction, in its own range")
  func bounds() throws {
    var line = RandomLine(seed: 1)
    for _ in 0..<Self.rounds {
      let score = try FrictionScore.compute(line.journey(.gaps))
      let journey = try #require(score.journey)
      let frictions = score.touchpoints.map(\.friction)
      #expect((0...100).contains(journey.index))
      #expect(journey.low <= journey.index && journey.index <= journey.high)
      #expect((0...100).contains(journey.low) && (0...100).contains(journey.high))
      #expect(frictions.allSatisfy { $0.low <= $0.value && $0.value <= $0.high })
      let least = try #require(frictions.map(\.value).min())
      let largest = try #require(frictions.map(\.value).max())
      #expect(least - slack <= journey.index && journey.index <= largest)
      expectSame(journey.showRangeOnly, journey.high - journey.low > 40)
    }
  }

  @Test("contributions of contacts, dimensions and phases add up to the index")
  func sums() throws {
    var samples = RandomJourney(seed: 2, hasOthers: false)
    var scored = 0
    for _ in 0..<Self.rounds {
      let journey = samples.next(contacts: 1...12)
      guard let score = try? FrictionScore.compute(journey, ScoreOptions(weights: .equal)),
        let whole = score.journey, let dimensions = score.dimensions
      else { continue }
      scored += 1
      let sums = [
        score.touchpoints.reduce(0) { $0 + $1.contribution }, dimensions.all.reduce(0, +),
        score.phases.reduce(0) { $0 + $1.contribution },
        score.touchpoints.reduce(0) { $0 + $1.dimensions.all.reduce(0, +) },
      ]
      expectNear(sums, sums.map { _ in whole.index }, slack)
      expectNear([score.touchpoints.reduce(0) { $0 + $1.weight }], [1], slack)
      expectSame(score.touchpoints.map(\.rank).sorted(), Array(1...score.touchpoints.count))
    }
    #expect(scored > 300, "random journeys mostly have ratings; scored \(scored)")
  }

  @Test("all best is 0, all worst is 100, and constant friction is the index")
  func constant() throws {
    var line = RandomLine(seed: 3)
    for _ in 0..<Self.rounds {
      var journey = line.journey(.exact)
      let share = line.number(0...1)
      for (v, expected) in [(0.0, 0.0), (1, 100), (share, 100 * share)] {
        journey.ratings = journey.ratings.map { $0.with(value: v) }
        expectNear([try journey.scored().index], [expected], slack)
      }
    }
  }

  @Test("more friction in one answer never lowers the index, its f or its own contribution")
  func monotone() throws {
    var line = RandomLine(seed: 4)
    for _ in 0..<Self.rounds {
      let journey = line.journey(.exact)
      let place = line.pick(0...(journey.ratings.count - 1))
      var worse = journey
      switch line.pick(0...4) {
      case 0: worse.ratings[place].wait = worse.ratings[place].wait.map { .exact($0.value + 100) }
      case 1: worse.ratings[place].effort = .exact(1)
      case 2: worse.ratings[place].emotion = .exact(-2)
      case 3: worse.ratings[place].failure = .exact(1)
      default: worse.ratings[place].handoffs = .exact(5)
      }
      let (before, after) = (
        try FrictionScore.compute(journey), try FrictionScore.compute(worse)
      )
      let (first, second) = (before.touchpoints[place], after.touchpoints[place])
      #expect(second.friction.value >= first.friction.value)
      #expect(second.contribution >= first.contribution - slack)
      let (lower, higher) = (try #require(before.journey), try #require(after.journey))
      #expect(higher.index >= lower.index - slack)
    }
  }

  @Test("the order before the last contact and the scale of importance do not matter")
  func invariance() throws {
    var line = RandomLine(seed: 5)
    for _ in 0..<Self.rounds {
      let journey = line.journey(.gaps)
      let index = try journey.scored().index
      var shuffled = journey
      shuffled.touchpoints =
        journey.touchpoints.dropLast().shuffled(using: &line.random)
        + journey.touchpoints.suffix(1)
      expectNear([try shuffled.scored().index], [index], slack)

      var exact = line.journey(.exact)
      let base = try exact.scored().index
      for place in exact.ratings.indices {
        exact.ratings[place].importance = exact.ratings[place].importance.map {
          .exact($0.value / 3)
        }
      }
      expectNear([try exact.scored().index], [base], slack)
    }
  }

  @Test("splitting the frequency of a contact in two keeps index and load")
  func splitting() throws {
    var line = RandomLine(seed: 6)
    for _ in 0..<Self.rounds {
      let journey = line.journey(.exact)
      let place = line.pick(0...(journey.ratings.count - 1))
      var split = journey
      split.ratings[place].frequency = split.ratings[place].frequency.map { .exact($0.value / 2) }
      var twin = split.ratings[place]
      twin.touchpoint = "twin"
      split.ratings.append(twin)
      split.touchpoints.insert(Touchpoint(id: "twin", name: "k"), at: place)
      let (one, two) = (try journey.scored(), try split.scored())
      expectNear([two.index, two.load], [one.index, one.load], slack)
    }
  }

  @Test("a frictionless contact before the last never raises the index")
  func frictionless() throws {
    var line = RandomLine(seed: 7)
    for _ in 0..<Self.rounds {
      var journey = line.journey(.exact)
      let index = try journey.scored().index
      let free = line.rating(.exact).with(value: 0)
      let place = line.pick(0...(journey.ratings.count - 1))
      journey.touchpoints.insert(Touchpoint(id: free.touchpoint, name: "k"), at: place)
      journey.ratings.append(free)
      #expect(try journey.scored().index <= index + slack)
    }
  }
}

extension Rating {
  /// The same contact with the value v in every dimension.
  fileprivate func with(value: Double) -> Rating {
    var rating = self
    let points = value * 5.5
    rating.toleratedWait = .exact(1)
    rating.wait = .exact(points <= 1 ? points : 1 + (points - 1) / 2.25)
    rating.effort = .exact(7 - 6 * value)
    rating.emotion = .exact(-2 * value)
    rating.failure = .exact(value / 2)
    rating.handoffs = .exact(3 * value)
    return rating
  }
}

extension Judgement {
  /// The likely value of an answer.
  fileprivate var value: Double { likely ?? 0 }
}
