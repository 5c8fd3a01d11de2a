import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("What an answer would change")
struct SensitivityTests {
  @Test("narrowing and movement are those of a journey with that answer")
  func oneAnswer() throws {
    var line = RandomLine(seed: 71)
    var compared = 0
    for _ in 0..<1000 {
      let journey = line.journey(contacts: 1...5, .gaps)
      let score = try FrictionScore.compute(journey)
      let whole = try #require(score.journey)
      for entry in Sensitivity.of(score) where entry.cell == .effort || entry.cell == .importance {
        let place = try #require(
          journey.ratings.firstIndex { $0.touchpoint == entry.touchpoint })
        let touchpoint = try #require(score.touchpoint(entry.touchpoint))
        func scored(with value: Double) throws -> JourneyScore {
          var answered = journey
          if entry.cell == .effort {
            answered.ratings[place].effort = .exact(7 - 6 * value)
          } else {
            answered.ratings[place].importance = .exact(value)
          }
          return try answered.scored()
        }
        let range = entry.cell == .effort ? touchpoint.values.effort : touchpoint.importance
        let known = try scored(with: range.value)
        expectNear(
          [entry.narrowing, entry.indexAtLow, entry.indexAtHigh],
          [
            whole.high - whole.low - (known.high - known.low), try scored(with: range.low).index,
            try scored(with: range.high).index,
          ], 1e-7)
        compared += 1
      }
    }
    #expect(compared > 1000)
  }

  @Test("the answers that narrow most come first, and exact ones are not asked for")
  func order() throws {
    var line = RandomLine(seed: 72)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.gaps))
      let entries = Sensitivity.of(score)
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.narrowing >= $1.narrowing })
      #expect(entries.allSatisfy { $0.narrowing >= -slack })
      expectSame(Sensitivity.of(score, limit: 2), Array(entries.prefix(2)))
      let open = score.touchpoints.reduce(0) { count, touchpoint in
        count + Cell.allCases.count { !touchpoint[$0].isExact }
      }
      expectSame(entries.count, open)
    }
    expectSame(Sensitivity.of(try FrictionScore.compute(line.journey(.exact))), [])
    expectSame(Sensitivity.of(try FrictionScore.compute(Journey(id: "e", title: ""))), [])
  }
}
