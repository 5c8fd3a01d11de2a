import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("What one thing done well would bring")
struct LeverTests {
  @Test("a lever's index is that of the journey with this one answer at its best")
  func oneBetter() throws {
    var line = RandomLine(seed: 81)
    var compared = 0
    for _ in 0..<1000 {
      let journey = line.journey(contacts: 1...6, .gaps)
      let score = try FrictionScore.compute(journey)
      let whole = try #require(score.journey)
      for lever in Lever.of(score, limit: .max) {
        let place = try #require(
          journey.ratings.firstIndex { $0.touchpoint == lever.touchpoint })
        var better = journey
        switch lever.dimension {
        case .wait: better.ratings[place].wait = better.ratings[place].toleratedWait
        case .effort: better.ratings[place].effort = .exact(7)
        case .emotion: better.ratings[place].emotion = .exact(0)
        case .failure: better.ratings[place].failure = .exact(0)
        case .handoffs: better.ratings[place].handoffs = .exact(0)
        }
        let index = try better.scored().index
        expectNear([lever.index, lever.lowering], [index, whole.index - index], 1e-9)
        compared += 1
      }
    }
    #expect(compared > 5000)
  }

  @Test("the levers that lower the index most come first; what is unknown is none")
  func order() throws {
    var line = RandomLine(seed: 82)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.gaps))
      let levers = Lever.of(score, limit: .max)
      #expect(zip(levers, levers.dropFirst()).allSatisfy { $0.lowering >= $1.lowering - slack })
      #expect(levers.allSatisfy { $0.lowering > -slack && $0.value > $0.target })
      expectSame(Array(levers.prefix(3)), Lever.of(score, limit: 3))
      for lever in levers {
        let contact = try #require(score.touchpoint(lever.touchpoint))
        let cell = try #require(Cell(rawValue: lever.dimension.rawValue))
        #expect(!contact.unknown.contains(cell))
      }
    }
  }

  @Test("where all is at its best, and where nothing is rated, there is no lever")
  func none() throws {
    var journey = RandomLine.oneContact()
    journey.ratings[0].wait = .exact(30)
    expectSame(Lever.of(try FrictionScore.compute(journey)), [])
    expectSame(Lever.of(try FrictionScore.compute(Journey(id: "e", title: ""))), [])
  }
}

@Suite("What became of a contact")
struct ContactChangeTests {
  @Test("a single changed contact moves the index by all of the difference")
  func one() throws {
    var line = RandomLine(seed: 83)
    for _ in 0..<1000 {
      let journey = line.journey(contacts: 2...6, .gaps)
      var other = journey
      other.ratings[1].effort = .exact(1)
      other.ratings[1].importance = .exact(10)
      let (before, after) = (try FrictionScore.compute(journey), try FrictionScore.compute(other))
      let changes = ContactChange.between(before, after)
      let same = journey.ratings[1] == other.ratings[1]
      expectSame(changes.map(\.touchpoint), same ? [] : [journey.ratings[1].touchpoint])
      guard let change = changes.first else { continue }
      let moved = try other.scored().index - journey.scored().index
      let movement: Double = try #require(change.movement)
      expectNear([movement], [moved], 1e-9)
      expectSame(change.before, before.touchpoints[1].friction)
      expectSame(change.after, after.touchpoints[1].friction)
      let place = before.tackleFirst().firstIndex(of: change.touchpoint)
      expectSame(change.placeBefore, place.map { $0 + 1 })
    }
  }

  @Test("a new contact has no before, one that is gone no after, and both come without a movement")
  func comingAndGoing() throws {
    var line = RandomLine(seed: 84)
    let journey = line.journey(contacts: 3...3, .exact)
    var shorter = journey
    shorter.touchpoints.removeLast()
    shorter.ratings.removeLast()
    let (long, short) = (try FrictionScore.compute(journey), try FrictionScore.compute(shorter))
    let gone = ContactChange.between(long, short)
    expectSame(gone.map(\.touchpoint), [journey.touchpoints[2].id])
    expectSame(gone.map(\.after), [nil])
    expectSame(gone.map(\.movement), [nil])
    let new = ContactChange.between(short, long)
    expectSame(new.map(\.touchpoint), [journey.touchpoints[2].id])
    expectSame(new.map(\.before), [nil])
    expectSame(ContactChange.between(long, long), [])
  }
}

extension RandomLine {
  /// One contact at its best: no more wait than expected, and nothing else that rubs.
  fileprivate static func oneContact() -> Journey {
    var journey = Journey(id: "one", title: "One")
    journey.touchpoints.append(Touchpoint(id: "k1", name: "k"))
    journey.rounds = [
      Round(rating: [
        Rating(
          touchpoint: "k1", wait: .exact(30), toleratedWait: .exact(30), effort: .exact(7),
          emotion: .exact(0), failure: .exact(0), handoffs: .exact(0), importance: .exact(5),
          frequency: .exact(1))
      ])
    ]
    return journey
  }
}
