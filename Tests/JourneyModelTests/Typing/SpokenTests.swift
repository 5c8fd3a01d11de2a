import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Amounts read back")
struct SpokenTests {
  @Test(
    "judgements in the words of both languages",
    arguments: [
      (.exact(0), .wait, "0 Min", "0 min"), (.exact(0.5), .wait, "30 Sek", "30 s"),
      (.exact(45), .wait, "45 Min", "45 min"), (.exact(120), .wait, "2 Std", "2 h"),
      (.exact(90), .wait, "1,5 Std", "1.5 h"), (.exact(1440), .wait, "1 Tag", "1 day"),
      (.exact(2160), .wait, "1,5 Tage", "1.5 days"), (.exact(10_080), .wait, "1 Woche", "1 week"),
      (.exact(14_400), .wait, "10 Tage", "10 days"), (.exact(100), .wait, "100 Min", "100 min"),
      (.range(low: 1440, high: 4320), .wait, "1-3 Tage", "1-3 days"),
      (.range(low: 0, high: 2880), .wait, "0-2 Tage", "0-2 days"),
      (.range(low: 60, high: 4320), .wait, "1 Std bis 3 Tage", "1 h to 3 days"),
      (.range(low: 1440, high: 10_080), .wait, "1-7 Tage", "1-7 days"),
      (
        .estimate(low: 1440, likely: 2880, high: 4320), .wait, "1-3 Tage, meist 2",
        "1-3 days, usually 2"
      ),
      (
        .estimate(low: 60, likely: 1440, high: 4320), .wait, "1 Std bis 3 Tage, meist 1",
        "1 h to 3 days, usually 1"
      ),
      (.exact(0.3), .share, "30 %", "30%"), (.exact(0.125), .share, "12,5 %", "12.5%"),
      (.range(low: 0.2, high: 0.3), .share, "20-30 %", "20-30%"),
      (.exact(5), .effort, "5", "5"), (.range(low: 4, high: 6), .effort, "4-6", "4-6"),
      (.exact(-1.5), .emotion, "-1,5", "-1.5"),
      (.range(low: -2, high: 1), .emotion, "-2 bis 1", "-2 to 1"),
      (.exact(0.3), .count, "0,3", "0.3"), (.exact(180), .amount, "180 €", "180 €"),
      (.ask, .wait, "noch klären", "to be clarified"),
    ] as [(Judgement, Scale, String, String)])
  func judgements(judgement: Judgement, scale: Scale, german: String, english: String) throws {
    expectSame(judgement.spoken(on: scale, in: .german), german)
    expectSame(judgement.spoken(on: scale, in: .english), english)
    for text in [german, english] {
      expectSame(try TypedValue(text).judgement(on: scale), judgement, text)
    }
  }

  @Test("what is read back can always be typed again", arguments: 0..<300)
  func readsBack(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let scales: [Scale] = [
      .wait, .toleratedWait, .share, .effort, .emotion, .count, .tenPoints, .amount,
    ]
    for scale in scales {
      let low = (scale.lowest ?? -50) + (scale.isLowestExcluded ? 1 : 0)
      let high = min(scale.highest ?? 60_000, 60_000)
      let numbers = (0..<3).map { _ in
        let value = Double.random(in: low...high, using: &random)
        return scale.unit == .share ? (value * 1000).rounded() / 1000 : value.rounded()
      }.sorted()
      for judgement: Judgement in [
        .exact(numbers[0]), .range(low: numbers[0], high: numbers[2]),
        .estimate(low: numbers[0], likely: numbers[1], high: numbers[2]),
      ] {
        for language in Language.allCases {
          let spoken = judgement.spoken(on: scale, in: language)
          let typed = try TypedValue(spoken).judgement(on: scale)
          // Rounding for reading may move a value by a little, never by more.
          for (value, expected) in zip(typed?.numbers ?? [], judgement.numbers) {
            #expect(
              abs(value - expected) <= max(0.06, abs(expected) * 0.06), "\(spoken) for \(judgement)"
            )
          }
          #expect(typed != nil)
        }
      }
    }
  }

  @Test("numbers have the decimal sign of the language and no trailing zeros")
  func numbers() {
    expectSame(1.5.spoken(decimals: 2, in: .german), "1,5")
    expectSame(1.5.spoken(decimals: 2, in: .english), "1.5")
    expectSame(1.5.spoken(decimals: 2, in: .german, isPadded: true), "1,50")
    expectSame((-0.04).spoken(decimals: 1, in: .german), "0")
    expectSame((-2.5).spoken(decimals: 0, in: .german), "-3")
    expectSame(12_345.678.spoken(decimals: 1, in: .german, isGrouped: true), "12.345,7")
    expectSame(1_000_000.0.spoken(decimals: 0, in: .english, isGrouped: true), "1,000,000")
    expectSame(100.0.spoken(decimals: 0, in: .english, isGrouped: true), "100")
    expectSame(Double.infinity.spoken(decimals: 1, in: .german), "∞")
    expectSame(Double.nan.spoken(decimals: 1, in: .german), "?")
    expectSame(0.305.spokenShare(in: .german), "31 %")
    expectSame(0.3.spokenShare(in: .english), "30%")
  }
}
