import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("The score with draws as text")
struct DrawnOutputTests {
  private let journey = SampleJourney.painter
  private let options = ScoreOptions(draws: .exactly(1000))

  @Test("JSON holds acceptabilities, expected ranks and wins")
  func json() throws {
    let score = try FrictionScore.compute(journey, options)
    let value = ScoreJSON.value(of: score, file: "maler.journey.json")
    expectGolden(
      String(decoding: value.canonicalBytes(), as: UTF8.self), named: "painter-drawn.json",
      in: "score")
  }

  @Test(
    "the table shows ranks with their range and how sure they are", arguments: Language.allCases)
  func table(_ language: Language) throws {
    expectGolden(
      ScoreTable.text(of: try FrictionScore.compute(journey, options), journey, in: language),
      named: "painter-drawn-table.\(language.rawValue).txt", in: "score")
  }

  @Test("an explanation names the ranks that are possible", arguments: Language.allCases)
  func explanation(_ language: Language) throws {
    let explanation = try FrictionScore.explain("k1", in: journey, options)
    expectGolden(
      ExplainText.text(of: explanation, for: "k1", journey, in: language),
      named: "explain-drawn-k1.\(language.rawValue).txt", in: "score")
  }

  @Test("what is written in pieces is the same as the whole", arguments: [0, 1, 5, 40, 300])
  func pieces(_ contacts: Int) throws {
    var journey = contacts > 0 ? journey : Journey(id: "empty", title: "")
    var round = Round(blank: ())
    round.ratings = journey.rounds.first?.ratings ?? []
    for number in 0..<contacts {
      let id = EntityID("x\(number)")
      journey.touchpoints.append(Touchpoint(id: id, name: "Kontakt \(number)", phase: "p1"))
      round.ratings.append(
        Rating(
          touchpoint: id, effort: .range(low: 1, high: Double(1 + number % 6)), handoffs: .ask,
          detection: .exact(4)))
    }
    journey.rounds = [round]
    for drawn in [ScoreOptions(), ScoreOptions(draws: .exactly(50), allRanks: true)] {
      let score = try FrictionScore.compute(journey, drawn)
      let whole = ScoreJSON.value(of: score, file: "maler.journey.json")
      let written = Written()
      var pieces = JSONPieces { written.bytes += $0 }
      try ScoreJSON.write(score, file: "maler.journey.json", to: &pieces)
      let isSame = written.bytes == whole.canonicalBytes()
      #expect(isSame)

      written.bytes = []
      var list = JSONPieces { written.bytes += $0 }
      list.beginList()
      try ScoreJSON.write(score, file: "maler.journey.json", to: &list)
      try ScoreJSON.write(score, file: "maler.journey.json", to: &list)
      try list.end()
      let isSameList = written.bytes == JSONValue.array([whole, whole]).canonicalBytes()
      #expect(isSameList)
    }
  }

  /// A class, because the closure that writes outlives the call.
  private final class Written {
    var bytes: [UInt8] = []
  }
}
