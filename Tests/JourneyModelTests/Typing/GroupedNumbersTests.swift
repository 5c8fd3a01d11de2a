import JourneyModel
import TestSupport
import Testing

@Suite("Thousands, typed and spoken in groups")
struct GroupedNumbersTests {
  @Test(
    "A group of three is a thousand where thousands are shown in groups",
    arguments: [
      ("1.000", Language.german, 1000.0), ("12.500", .german, 12_500),
      ("1.000.000", .german, 1_000_000), ("1.234,5", .german, 1234.5), ("1,5", .german, 1.5),
      ("0.300", .german, 0.3), ("1.5", .german, 1.5), ("12.50", .german, 12.5),
      ("1,000", .german, 1), ("1.0000", .german, 1), ("1,000", .english, 1000),
      ("12,500", .english, 12_500), ("1,234.5", .english, 1234.5), ("1.000", .english, 1),
      ("0,300", .english, 0.3), ("1.800 €", .german, 1800), ("EUR 1.800", .german, 1800),
      ("-1.800", .german, -1800),
    ])
  func typed(text: String, language: Language, number: Double) throws {
    expectSame(
      try TypedValue(text, groupedIn: language).number(on: .amount), number, "\(text) \(language)")
  }

  @Test("Ranges take groups at both ends; a command line takes the point as a decimal sign")
  func ranges() throws {
    let expected = Judgement.estimate(low: 1000, likely: 1500, high: 2000)
    expectSame(
      try TypedValue("1.000-2.000, meist 1.500", groupedIn: .german).judgement(on: .amount),
      expected)
    expectSame(
      try TypedValue("1,000..1,500..2,000", groupedIn: .english).judgement(on: .amount), expected)
    expectSame(try TypedValue("1.000").judgement(on: .amount), .exact(1))
  }

  @Test("What is meant beyond the text is read, what was typed is quoted")
  func meaning() throws {
    let four = TypedValue("4", groupedIn: .german, meaning: "4 von 10")
    expectSame(try four.judgement(on: .share), .exact(0.4))
    let problem = #expect(throws: ValueProblem.self) {
      try TypedValue("-5", groupedIn: .german, meaning: "-5 von 10").judgement(on: .share)
    }
    expectSame(problem?.typed, "-5")
  }

  @Test(
    "Large numbers have all their digits and no exponent",
    arguments: [
      (3.0139149034054736e16, "30.139.149.034.054.736"), (1e15, "1.000.000.000.000.000"),
      (1e18, "1.000.000.000.000.000.000"), (-1e18, "-1.000.000.000.000.000.000"),
      (1e22, "10.000.000.000.000.000.000.000"), (9_007_199_254_740_992, "9.007.199.254.740.992"),
    ])
  func large(number: Double, german: String) {
    for decimals in [0, 2] {
      expectSame(number.spoken(decimals: decimals, in: .german, isGrouped: true), german)
    }
    let english = String(german.map { $0 == "." ? "," : $0 })
    expectSame(number.spoken(decimals: 1, in: .english, isGrouped: true), english)
    expectSame(
      number.spoken(decimals: 1, in: .english), String(english.filter { $0 != "," }))
  }

  @Test("What is spoken in groups is read back as the same number", arguments: Language.allCases)
  func readsBack(language: Language) throws {
    for value in [0.25, 1, 999, 1000, 1234.5, 12_500, 999_999, 1_000_000, 1e15, 1e18] {
      let text = Judgement.exact(value).spoken(on: .amount, in: language, isGrouped: true)
      expectSame(
        try TypedValue(text, groupedIn: language).judgement(on: .amount), .exact(value), text)
    }
  }
}
