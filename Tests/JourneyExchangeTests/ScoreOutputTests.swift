import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("The score as text")
struct ScoreOutputTests {
  private let journey = SampleJourney.painter

  @Test("JSON has every key of the contract in its order")
  func json() throws {
    let score = try FrictionScore.compute(journey)
    let value = ScoreJSON.value(of: score, file: "maler.journey.json")
    expectGolden(
      String(decoding: value.canonicalBytes(), as: UTF8.self), named: "painter.json",
      in: "score")
  }

  @Test("JSON reads back as the same numbers")
  func jsonReadsBack() throws {
    let score = try FrictionScore.compute(journey)
    let value = try JSONValue.read(ScoreJSON.value(of: score, file: "x").canonicalBytes())
    expectSame(value["journey"]?["index"]?.double, score.journey?.index)
    expectSame(
      value["touchpoints"]?.elements?.map { $0["contribution"]?.double },
      score.touchpoints.map(\.contribution))
  }

  @Test("without ratings the journey is null and why says so")
  func nothingRated() throws {
    var empty = journey
    empty.rounds = []
    empty.customerValue = nil
    let score = try FrictionScore.compute(empty)
    expectGolden(
      String(
        decoding: ScoreJSON.value(of: score, file: "leer.journey.json").canonicalBytes(),
        as: UTF8.self), named: "unrated.json", in: "score")
  }

  @Test("CSV has a row for each scored or excluded contact and no formula")
  func csv() throws {
    let score = try FrictionScore.compute(journey)
    expectGolden(ScoreCSV.text(of: score, journey), named: "painter.csv", in: "score")
  }

  @Test("the table says the same in both languages", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let score = try FrictionScore.compute(journey)
    expectGolden(
      ScoreTable.text(of: score, journey, in: language),
      named: "painter-table.\(language.rawValue).txt", in: "score")
  }

  @Test("the table without ratings says what to do", arguments: Language.allCases)
  func unratedTable(_ language: Language) throws {
    var empty = journey
    empty.rounds = []
    let score = try FrictionScore.compute(empty)
    expectGolden(
      ScoreTable.text(of: score, empty, in: language),
      named: "unrated-table.\(language.rawValue).txt", in: "score")
  }

  @Test(
    "what nobody has rated stands in the table and the Rechenweg without a figure of its own",
    arguments: Language.allCases)
  func partlyRated(_ language: Language) throws {
    var partly = journey
    let rated = try #require(partly.rounds.last?.ratings.first?.touchpoint)
    for index in partly.rounds.indices {
      partly.rounds[index].ratings.removeAll { $0.touchpoint != rated }
    }
    let score = try FrictionScore.compute(partly)
    var calculation = ""
    CalculationText.write(score, partly, in: language) { calculation += $0 }
    expectGolden(
      ScoreTable.text(of: score, partly, in: language) + "\n" + calculation,
      named: "partly-rated.\(language.rawValue).txt", in: "score")
  }

  @Test(
    "the Rechenweg holds everything behind the score, drawn or not, or why there is nothing",
    arguments: Language.allCases)
  func calculation(_ language: Language) throws {
    var unrated = journey
    unrated.rounds = []
    var drawn = ScoreOptions()
    drawn.draws = .exactly(1_000)
    let cases = [
      ("calculation", journey, ScoreOptions()), ("calculation-drawn", journey, drawn),
      ("calculation-unrated", unrated, ScoreOptions()),
    ]
    for (name, journey, options) in cases {
      var text = ""
      let score = try FrictionScore.compute(journey, options)
      CalculationText.write(score, journey, in: language) { text += $0 }
      expectGolden(text, named: "\(name).\(language.rawValue).txt", in: "score")
    }
  }

  @Test("open questions become a call sheet", arguments: Language.allCases)
  func callSheet(_ language: Language) throws {
    let score = try FrictionScore.compute(journey)
    expectGolden(
      CallSheet.text(of: score, journey, in: language),
      named: "painter-questions.\(language.rawValue).txt", in: "score")
  }

  @Test("the other angles say the same in both languages", arguments: Language.allCases)
  func views(_ language: Language) throws {
    let score = try FrictionScore.compute(journey)
    expectGolden(
      ViewsText.text(of: score, journey, in: language),
      named: "painter-views.\(language.rawValue).txt", in: "score")
  }

  @Test(
    "an explanation shows every term of a contact",
    arguments: ["k1", "k2", "k4", "k5", "k6"], Language.allCases)
  func explanation(_ id: String, _ language: Language) throws {
    let explanation = try FrictionScore.explain(EntityID(id), in: journey)
    expectGolden(
      ExplainText.text(of: explanation, for: EntityID(id), journey, in: language),
      named: "explain-\(id).\(language.rawValue).txt", in: "score")
  }
}
