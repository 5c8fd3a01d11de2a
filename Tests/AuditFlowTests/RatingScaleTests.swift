import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("What is typed at a question is meant on the scale that it shows")
struct RatingScaleTests {
  /// In the rating room at a question.
  private func walker(at field: RatingField) -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot")
    walker.act(.home, .go(.judge))
    walker.act(.select(RatingField.asked.firstIndex(of: field) ?? 0))
    return walker
  }

  /// What a text is stored as; typed in plain lines, or in the field for exact values.
  private func stored(_ text: String, at field: RatingField, exactly: Bool = false) -> Judgement? {
    var walker = walker(at: field)
    walker.act(exactly ? [.exactValue, .setText(text), .confirm] : [.setText(text)])
    return walker.journey.rounds.last?.ratings.first?[field]
  }

  @Test("feelings from 1 to 5", arguments: [false, true])
  func emotion(exactly: Bool) {
    expectSame(stored("1..2", at: .emotion, exactly: exactly), .range(low: -2, high: -1))
    expectSame(stored("5", at: .emotion, exactly: exactly), .exact(2))
    expectSame(stored("3,5", at: .emotion, exactly: exactly), .exact(0.5))
    expectSame(stored("-2", at: .emotion, exactly: exactly), nil)
    expectSame(stored("0..1", at: .emotion, exactly: exactly), nil)
  }

  @Test("so many of ten cases, with a unit as written", arguments: [false, true])
  func frequency(exactly: Bool) {
    expectSame(stored("8..9", at: .frequency, exactly: exactly), .range(low: 0.8, high: 0.9))
    expectSame(stored("1", at: .frequency, exactly: exactly), .exact(0.1))
    expectSame(stored("10", at: .frequency, exactly: exactly), .exact(1))
    expectSame(stored("vier", at: .frequency, exactly: exactly), .exact(0.4))
    expectSame(stored("30 %", at: .frequency, exactly: exactly), .exact(0.3))
    expectSame(stored("0,3", at: .frequency, exactly: exactly), .exact(0.3))
    expectSame(stored("2 mal", at: .frequency, exactly: exactly), .exact(2))
    expectSame(stored("12", at: .frequency, exactly: exactly), nil)
  }

  @Test("so many of ten times", arguments: [false, true])
  func failure(exactly: Bool) {
    expectSame(stored("0..1", at: .failure, exactly: exactly), .range(low: 0, high: 0.1))
    expectSame(
      stored("1-3, meist 2", at: .failure, exactly: exactly),
      .estimate(low: 0.1, likely: 0.2, high: 0.3))
    expectSame(stored("20-30 %", at: .failure, exactly: exactly), .range(low: 0.2, high: 0.3))
    expectSame(stored("3 von 10", at: .failure, exactly: exactly), .exact(0.3))
    expectSame(stored("30", at: .failure, exactly: exactly), nil)
  }

  @Test("a range of keys where the answers are steps; a time as written")
  func wait() {
    expectSame(stored("2..3", at: .wait), .range(low: 1, high: 720))
    expectSame(stored("1-3 Tage", at: .wait), .range(low: 1440, high: 4320))
    expectSame(stored("2 Std", at: .wait, exactly: true), .exact(120))
  }

  @Test("the refusal names the scale of the question")
  func refusal() {
    var walker = walker(at: .emotion)
    walker.act(.setText("7"))
    guard case .valueProblem(let said)? = walker.state.notice else {
      Issue.record("no problem: \(String(describing: walker.state.notice))")
      return
    }
    #expect(said.contains("1 bis 5"), "\(said)")
  }

  @Test("what the field opens with is read as the same answer", arguments: RatingField.asked)
  func roundTrip(field: RatingField) {
    for answer in RatingKeys.answers(for: field) {
      var walker = walker(at: field)
      walker.keys(String(answer.key))
      walker.act(.select(RatingField.asked.firstIndex(of: field) ?? 0))
      if case .rate(let room) = walker.state.room, room.index > 0 { walker.act(.previousContact) }
      walker.act(.select(RatingField.asked.firstIndex(of: field) ?? 0), .exactValue, .confirm)
      expectSame(walker.journey.rounds.last?.ratings.first?[field], answer.judgement)
    }
  }
}

@Suite("Answers heard back")
struct SaidAnswerTests {
  @Test(
    "in the numbers and words of the question",
    arguments: [
      (RatingField.emotion, Judgement.exact(2), "5, begeistert", "5, delighted"),
      (.emotion, .range(low: -2, high: -1), "1-2 von 5", "1-2 of 5"),
      (.frequency, .exact(0.8), "8 von 10", "8 of 10"),
      (.frequency, .exact(1), "jedes Mal", "every time"),
      (.frequency, .range(low: 3, high: 5), "3-5 mal", "3-5 times"),
      (.failure, .range(low: 0.01, high: 0.09), "seltener als 1 von 10", "less than 1 of 10"),
      (.failure, .exact(0.29), "2,9 von 10", "2.9 of 10"),
      (.effort, .exact(4), "4 von 7", "4 of 7"),
      (.importance, .exact(10), "10, entscheidend", "10, decisive"),
      (.wait, .range(low: 60, high: 720), "Stunden (1-12 Std)", "hours (1-12 h)"),
      (.wait, .exact(0), "gar nicht", "not at all"),
      (.handoffs, .ask, "noch klären", "to be clarified"),
    ])
  func said(_ field: RatingField, _ judgement: Judgement, _ german: String, _ english: String) {
    expectSame(Texts.german.rate.said(judgement, field), german)
    expectSame(Texts.english.rate.said(judgement, field), english)
  }

  @Test("also the very last one, after which the room is another")
  func last() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage")
    walker.act(.home, .go(.judge))
    walker.keys("5324138")
    guard case .changed(let change)? = walker.state.notice else {
      expectSame(walker.state.notice, .allRated)
      return
    }
    expectSame(Texts.german.notice(.changed(change)), "Häufigkeit: 8 von 10.")
  }
}
