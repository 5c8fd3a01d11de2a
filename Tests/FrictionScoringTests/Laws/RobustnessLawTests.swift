import JourneyModel
import TestSupport
import Testing

@testable import FrictionScoring

@Suite("Laws of the draws on random journeys")
struct RobustnessLawTests {
  private func options(_ draws: Int, _ weights: WeightDraws = .fixed) -> ScoreOptions {
    ScoreOptions(draws: .exactly(draws), weightDraws: weights, allRanks: true)
  }

  @Test("shares of ranks add up to 1 by contact and by rank, wins to 1 by pair")
  func sums() throws {
    var line = RandomLine(seed: 31)
    for round in 0..<1000 {
      let drawn: WeightDraws = round.isMultiple(of: 2) ? .fixed : .uncertain
      let score = try FrictionScore.compute(line.journey(.gaps), options(40, drawn))
      let robustness = try #require(score.robustness)
      let ranks = robustness.acceptability
      expectNear(ranks.map { $0.shares.reduce(0, +) }, ranks.map { _ in 1 }, slack)
      for place in ranks.indices {
        expectNear([ranks.reduce(0) { $0 + $1.shares[place] }], [1], slack)
      }
      for wins in robustness.pairwiseWins {
        for win in wins.shares {
          let other = try #require(robustness.pairwiseWins.first { $0.id == win.over })
          let back = try #require(other.shares.first { $0.over == wins.id })
          expectNear([win.share + back.share], [1], slack)
        }
      }
      // A contact's rank is one more than the number of contacts that rank before it.
      for contact in robustness.contacts {
        let wins = try #require(robustness.pairwiseWins.first { $0.id == contact.id })
        let losses = wins.shares.reduce(0) { $0 + 1 - $1.share }
        expectNear([contact.expectedRank], [1 + losses], slack)
        #expect(contact.rankLow <= contact.rankHigh)
      }
    }
  }

  @Test("drawn indices lie in the range of the index")
  func range() throws {
    var line = RandomLine(seed: 32)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.gaps), options(40))
      let (whole, drawn) = (try #require(score.journey), try #require(score.robustness))
      #expect(whole.low - slack <= drawn.q05 && drawn.q95 <= whole.high + slack)
      #expect(drawn.q05 <= drawn.q50 && drawn.q50 <= drawn.q95)
    }
  }

  @Test("draws from exact answers are the score itself, and every rank is sure")
  func exact() throws {
    var line = RandomLine(seed: 33)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.exact), options(300))
      let (whole, drawn) = (try #require(score.journey), try #require(score.robustness))
      expectSame([drawn.q05, drawn.q50, drawn.q95], [whole.index, whole.index, whole.index])
      for touchpoint in score.touchpoints {
        expectSame(touchpoint.rankLow, touchpoint.rank)
        expectSame(touchpoint.rankHigh, touchpoint.rank)
        expectSame(touchpoint.verdict, .sure)
      }
    }
  }

  @Test("blocks made in any order give the same result, and so does every part of the sequence")
  func blocks() throws {
    var line = RandomLine(seed: 34)
    for _ in 0..<20 {
      let journey = line.journey(contacts: 3...8, .gaps)
      let score = try FrictionScore.compute(journey)
      let options = options(700, .uncertain)
      let draws = try #require(RankingDraws(score, options))
      let backwards = (0..<draws.blocks).reversed().map { ($0, draws.block($0)) }
      var tally = RankingTally(draws)
      for (_, block) in backwards.sorted(by: { $0.0 < $1.0 }) { tally.add(block) }
      expectSame(tally.robustness, draws.robustness())
      let one = draws.block(of: 1, from: 300)
      let block = draws.block(1)
      let contacts = score.touchpoints.count
      expectSame(one.indices[0], block.indices[300 - 256])
      expectSame(one.ranks, Array(block.ranks[44 * contacts..<45 * contacts]))
    }
  }

  @Test("ordered weights keep the order of the ranking")
  func ordered() throws {
    var journey = Journey(id: "ordered", title: "Ordered")
    // One contact a dimension, all alike: the ranks are the order of the weights.
    let dimensions = Dimension.allCases
    journey.touchpoints = dimensions.map { Touchpoint(id: EntityID($0.rawValue), name: "k") }
    journey.touchpoints.append(Touchpoint(id: "zz", name: "last"))
    let free = Rating(
      touchpoint: "zz", wait: .exact(0), toleratedWait: .exact(1), effort: .exact(7),
      emotion: .exact(0), failure: .exact(0), handoffs: .exact(0), importance: .exact(5),
      frequency: .exact(1))
    var ratings = [free]
    for dimension in dimensions {
      var rating = free
      rating.touchpoint = EntityID(dimension.rawValue)
      switch dimension {
      case .wait: rating.wait = .exact(3)
      case .effort: rating.effort = .exact(1)
      case .emotion: rating.emotion = .exact(-2)
      case .failure: rating.failure = .exact(0.5)
      case .handoffs: rating.handoffs = .exact(3)
      }
      ratings.append(rating)
    }
    journey.rounds = [Round(rating: ratings)]
    let order: [Dimension] = [.failure, .wait, .handoffs, .effort, .emotion]
    let score = try FrictionScore.compute(
      journey,
      ScoreOptions(
        weights: .ranked(order), draws: .exactly(500), weightDraws: .uncertain, allRanks: true))
    let robustness = try #require(score.robustness)
    expectSame(robustness.acceptability.prefix(5).map(\.id.text), order.map(\.rawValue))
    for (place, ranks) in robustness.acceptability.enumerated() {
      expectSame(ranks.shares[place], 1)
    }
  }

  @Test("who draws can stop, and then there is no result")
  func stopping() throws {
    var line = RandomLine(seed: 35)
    let score = try FrictionScore.compute(line.journey(contacts: 5...5, .gaps))
    let draws = try #require(RankingDraws(score, options(1000)))
    var shares: [Double] = []
    let stopped = draws.robustness { share in
      shares.append(share)
      return shares.count < 2
    }
    expectSame(stopped, nil)
    expectSame(shares, [0.256, 0.512])
  }

  @Test("fewer draws than contacts are kept one by one and say the same")
  func fewDraws() throws {
    var random = SplitMix64(seed: 5)
    var (listed, counted) = (RankCounts(contacts: 9, draws: 4), RankCounts(contacts: 9, draws: 9))
    for _ in 0..<4 {
      let keys = (0..<9).map { _ in random.next() }
      let ranks = keys.map { own in UInt32(1 + keys.count { $0 < own }) }
      listed.add(ranks, times: 1)
      counted.add(ranks, times: 1)
    }
    for contact in 0..<9 { expectSame(listed[contact], counted[contact]) }
  }

  @Test("three points are drawn by the triangle, pairs evenly")
  func triangle() {
    let peaked = DrawnRange(Interval(low: 0, value: 1, high: 4), isPeaked: true, place: 0)
    // The triangle's area up to the likely point is 1/4; the rest falls off to the high end.
    expectNear([0, 0.0625, 0.25, 1].map(peaked.number), [0, 0.5, 1, 4], 1e-12)
    expectNear([peaked.number(at: 0.75)], [4 - 3.0.squareRoot()], 1e-12)
    let even = DrawnRange(Interval(low: 2, high: 4), isPeaked: false, place: 0)
    expectNear([0, 0.5].map(even.number), [2, 3], 1e-12)
    let edge = DrawnRange(Interval(low: 1, value: 1, high: 2), isPeaked: true, place: 0)
    expectNear([0, 0.75].map(edge.number), [1, 1.5], 1e-12)
  }
}
