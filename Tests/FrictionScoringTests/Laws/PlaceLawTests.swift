import JourneyModel
import TestSupport
import Testing

@testable import FrictionScoring

@Suite("Laws of the places in what to tackle first")
struct PlaceLawTests {
  private func options(_ draws: Int) -> ScoreOptions {
    ScoreOptions(draws: .exactly(draws), ranksPriorities: true)
  }

  @Test(
    "exact answers everywhere: the place is the one that is shown, and sure unless it is shared")
  func exact() throws {
    var line = RandomLine(seed: 41)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.exact), options(300))
      let shown = score.tackleFirst()
      let priorities = score.touchpoints.map(\.priority)
      for (place, id) in shown.enumerated() {
        let contact = try #require(score.touchpoint(id))
        let better = priorities.count { $0 > contact.priority }
        let equals = priorities.count { $0 == contact.priority }
        let isAlone = equals == 1
        expectSame(
          contact.place,
          TouchpointScore.Place(
            rank: place + 1, low: better + 1, high: better + equals, share: isAlone ? 1 : 0,
            tied: isAlone ? 0 : 1))
        expectSame(contact.place?.verdict, isAlone ? .sure : .open)
      }
      // What is rated and does not rub comes after the last one shown.
      let others = score.touchpoints.filter { !shown.contains($0.id) }.compactMap(\.place?.rank)
      expectSame(others.sorted(), Array(shown.count..<shown.count + others.count).map { $0 + 1 })
    }
  }

  @Test("contacts with the same answers share their places, whatever their identifiers")
  func equals() throws {
    var journey = Journey(id: "line", title: "Line")
    journey.touchpoints = ["a", "b", "c", "d"].map { Touchpoint(id: EntityID($0), name: $0) }
    func rating(_ id: String, _ failure: Double) -> Rating {
      Rating(
        touchpoint: EntityID(id), wait: .exact(0), toleratedWait: .exact(1), effort: .exact(7),
        emotion: .exact(0), failure: .exact(failure), handoffs: .exact(0), importance: .exact(5),
        frequency: .exact(1))
    }
    journey.rounds = [
      Round(rating: [rating("a", 0.1), rating("b", 0.4), rating("c", 0.1), rating("d", 0.1)])
    ]
    let score = try FrictionScore.compute(journey, options(500))
    typealias Place = TouchpointScore.Place
    expectSame(
      score.touchpoints.map(\.place),
      [
        Place(rank: 2, low: 2, high: 4, share: 0, tied: 1),
        Place(rank: 1, low: 1, high: 1, share: 1),
        Place(rank: 3, low: 2, high: 4, share: 0, tied: 1),
        Place(rank: 4, low: 2, high: 4, share: 0, tied: 1),
      ])
  }

  @Test("the place is that of the list, its range is ordered, and only rated contacts have one")
  func gaps() throws {
    var line = RandomLine(seed: 42)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.gaps), options(40))
      let rated = score.touchpoints.filter(\.isRated)
      for contact in score.touchpoints { expectSame(contact.place != nil, contact.isRated) }
      for (place, id) in score.tackleFirst().enumerated() {
        expectSame(score.touchpoint(id)?.place?.rank, place + 1)
      }
      for place in rated.compactMap(\.place) {
        #expect(1 <= place.low && place.low <= place.high && place.high <= rated.count)
        #expect(0 <= place.share && place.share <= 1)
      }
    }
  }

  @Test("an unrated contact takes no place, whatever is drawn for it")
  func unrated() throws {
    var journey = Journey(id: "line", title: "Line")
    journey.touchpoints = ["a", "b", "c"].map { Touchpoint(id: EntityID($0), name: $0) }
    func rating(_ id: String, failure: Double) -> Rating {
      Rating(
        touchpoint: EntityID(id), wait: .exact(0), toleratedWait: .exact(1), effort: .exact(7),
        emotion: .exact(0), failure: .exact(failure), handoffs: .exact(0), importance: .exact(5),
        frequency: .exact(1))
    }
    journey.rounds = [Round(rating: [rating("a", failure: 0.1), rating("c", failure: 0.2)])]
    let score = try FrictionScore.compute(journey, options(500))
    expectSame(score.touchpoint("b")?.place, nil)
    expectSame(
      score.touchpoint("c")?.place, TouchpointScore.Place(rank: 1, low: 1, high: 1, share: 1))
    expectSame(
      score.touchpoint("a")?.place, TouchpointScore.Place(rank: 2, low: 2, high: 2, share: 1))
    // By contribution the unrated one takes part, so that rank is another thing.
    expectSame(score.touchpoint("b")?.rankLow != nil, true)
  }

  @Test("asking for places changes nothing else, and the same seed gives the same places")
  func asking() throws {
    var line = RandomLine(seed: 43)
    for _ in 0..<50 {
      let journey = line.journey(.gaps)
      let with = try FrictionScore.compute(journey, options(300))
      expectSame(try FrictionScore.compute(journey, options(300)), with)
      var without = with
      for place in without.touchpoints.indices { without.touchpoints[place].place = nil }
      for place in without.touchpoints.indices { without.robustness?.contacts[place].place = nil }
      var plain = options(300)
      plain.ranksPriorities = false
      expectSame(try FrictionScore.compute(journey, plain), without)
    }
  }

  @Test("blocks made in any order give the same places")
  func blocks() throws {
    var line = RandomLine(seed: 44)
    for _ in 0..<20 {
      let score = try FrictionScore.compute(line.journey(contacts: 3...8, .gaps))
      let draws = try #require(RankingDraws(score, options(700)))
      let backwards = (0..<draws.blocks).reversed().map { ($0, draws.block($0)) }
      var tally = RankingTally(draws)
      for (_, block) in backwards.sorted(by: { $0.0 < $1.0 }) { tally.add(block) }
      expectSame(tally.robustness?.contacts.map(\.place), draws.robustness()?.contacts.map(\.place))
    }
  }

  @Test("what lies in the same range cannot be told apart, and both places are possible")
  func open() throws {
    var journey = Journey(id: "line", title: "Line")
    journey.touchpoints = ["a", "b", "c"].map { Touchpoint(id: EntityID($0), name: $0) }
    func rating(_ id: String, _ failure: Judgement) -> Rating {
      Rating(
        touchpoint: EntityID(id), wait: .exact(0), toleratedWait: .exact(1), effort: .exact(7),
        emotion: .exact(0), failure: failure, handoffs: .exact(0), importance: .exact(5),
        frequency: .exact(1))
    }
    journey.rounds = [
      Round(rating: [
        rating("a", .range(low: 0.1, high: 0.3)), rating("b", .range(low: 0.1, high: 0.3)),
        rating("c", .exact(0.4)),
      ])
    ]
    let score = try FrictionScore.compute(journey, options(10_000))
    expectSame(score.tackleFirst(), ["c", "a", "b"])
    let place = try #require(score.touchpoint("a")?.place)
    expectSame([place.rank, place.low, place.high], [2, 2, 3])
    expectSame(place.verdict, .open)
    // Half of the draws each: five standard errors.
    #expect(abs(place.share - 0.5) < 0.025)
  }
}
