import JourneyModel
import TestSupport
import Testing

@Suite("Answers on the scale of their question")
struct ShownAnswerTests {
  private func said(_ field: RatingField, _ judgement: Judgement) -> [String] {
    Language.allCases.map { field.spoken(judgement, in: $0) }
  }

  @Test("a feeling from 1 to 5, though the file keeps it from -2 to 2")
  func feeling() {
    expectSame(said(.emotion, .exact(-2)), ["1", "1"])
    expectSame(said(.emotion, .range(low: -1, high: 2)), ["2-5", "2-5"])
    expectSame(said(.emotion, .ask), ["noch klären", "to be clarified"])
  }

  @Test("how often as so many of ten, and what happens more than once as so many times")
  func shares() {
    expectSame(said(.failure, .exact(0.29)), ["2,9 von 10", "2.9 of 10"])
    expectSame(said(.failure, .range(low: 0.01, high: 0.09)), ["0,1-0,9 von 10", "0.1-0.9 of 10"])
    expectSame(
      said(.frequency, .estimate(low: 0.2, likely: 0.5, high: 1)),
      ["2-10, meist 5 von 10", "2-10, usually 5 of 10"])
    expectSame(said(.frequency, .exact(2)), ["2 mal", "2 times"])
  }

  @Test("all else as it stands in the file")
  func others() {
    expectSame(said(.effort, .exact(5)), ["5", "5"])
    expectSame(said(.wait, .range(low: 1440, high: 4320)), ["1-3 Tage", "1-3 days"])
  }
}
