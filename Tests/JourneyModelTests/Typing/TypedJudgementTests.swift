import JourneyModel
import TestSupport
import Testing

@Suite("Judgements as people type them")
struct TypedJudgementTests {
  @Test(
    "durations in either language",
    arguments: [
      ("0", .exact(0)), ("45", .exact(45)), ("30 s", .exact(0.5)), ("90 Sek", .exact(1.5)),
      ("5 min", .exact(5)), ("5m", .exact(5)), ("2 Std", .exact(120)), ("2 Std.", .exact(120)),
      ("1 Stunde", .exact(60)), ("3 hours", .exact(180)), ("1,5 h", .exact(90)),
      ("1.5h", .exact(90)), ("2d", .exact(2880)), ("3 Tage", .exact(4320)), ("1 day", .exact(1440)),
      ("2 Wochen", .exact(20160)), ("1w", .exact(10080)), ("halber Tag", .exact(720)),
      ("ein halber Tag", .exact(720)), ("einen Tag", .exact(1440)), ("half a day", .exact(720)),
      ("half an hour", .exact(30)), ("eine halbe Stunde", .exact(30)), ("1½ Tage", .exact(2160)),
      ("½ Tag", .exact(720)), ("1/2 Tag", .exact(720)), ("zwei Wochen", .exact(20160)),
      ("anderthalb Stunden", .exact(90)), ("Viertelstunde", .exact(15)),
      ("1 h 30 min", .exact(90)), ("ca. 3 Tage", .exact(4320)), ("sofort", .exact(0)),
      ("1.440", .exact(1.44)), ("1..3", .range(low: 1, high: 3)),
      ("1-3 Tage", .range(low: 1440, high: 4320)), ("1–3 d", .range(low: 1440, high: 4320)),
      ("1 bis 3 Tage", .range(low: 1440, high: 4320)),
      ("1 to 3 days", .range(low: 1440, high: 4320)), ("1d..3d", .range(low: 1440, high: 4320)),
      ("1 Std - 2 Tage", .range(low: 60, high: 2880)),
      ("zwischen 1 und 3 Tagen", .range(low: 1440, high: 4320)),
      ("von 1 bis 3 Tagen", .range(low: 1440, high: 4320)),
      ("1d..2d..5d", .estimate(low: 1440, likely: 2880, high: 7200)),
      ("1..2..5 d", .estimate(low: 1440, likely: 2880, high: 7200)),
      ("1-3 Tage, meist 2", .estimate(low: 1440, likely: 2880, high: 4320)),
      ("7-90 Std, meist 3 Tage", .estimate(low: 420, likely: 4320, high: 5400)),
      ("0…2 Tage", .range(low: 0, high: 2880)), ("3..3", .exact(3)), ("ask", .ask), ("?", .ask),
      ("noch klären", .ask), ("Noch Klaeren", .ask), ("unklar", .ask), ("unknown", .ask),
      (" - ", nil),
    ] as [(String, Judgement?)])
  func durations(typed: String, judgement: Judgement?) throws {
    expectSame(try TypedValue(typed).judgement(on: .wait), judgement, typed)
  }

  @Test(
    "shares in per cent, as a fraction and as so many of so many",
    arguments: [
      ("30 %", .exact(0.3)), ("30%", .exact(0.3)), ("0,3", .exact(0.3)), (".3", .exact(0.3)),
      ("12,5 %", .exact(0.125)), ("0,1 %", .exact(0.001)), ("3 von 10", .exact(0.3)),
      ("3 of 10", .exact(0.3)), ("3 out of 10", .exact(0.3)), ("3/10", .exact(0.3)),
      ("drei von zehn", .exact(0.3)), ("1", .exact(1)), ("0", .exact(0)), ("nie", .exact(0)),
      ("always", .exact(1)), ("20-30 %", .range(low: 0.2, high: 0.3)),
      ("2-3 von 10", .range(low: 0.2, high: 0.3)), ("0,1..0,2", .range(low: 0.1, high: 0.2)),
      ("10 Prozent", .exact(0.1)),
    ] as [(String, Judgement?)])
  func shares(typed: String, judgement: Judgement?) throws {
    expectSame(try TypedValue(typed).judgement(on: .share), judgement, typed)
  }

  @Test(
    "plain numbers, negative ones and counts",
    arguments: [
      ("+1", .emotion, .exact(1)), ("-1..+2", .emotion, .range(low: -1, high: 2)),
      ("-1", .emotion, .exact(-1)), ("-2..-1", .emotion, .range(low: -2, high: -1)),
      ("-2 bis 1", .emotion, .range(low: -2, high: 1)), ("−1", .emotion, .exact(-1)),
      ("-2 - -1", .emotion, .range(low: -2, high: -1)),
      ("-1-1", .emotion, .range(low: -1, high: 1)),
      ("5", .effort, .exact(5)), ("4-6", .effort, .range(low: 4, high: 6)),
      ("3 von 10", .count, .exact(0.3)), ("8 %", .count, .exact(0.08)),
      ("2 mal", .count, .exact(2)),
      ("2x", .count, .exact(2)), ("180 €", .amount, .exact(180)), ("EUR 180", .amount, .exact(180)),
      ("1.500,50 €", .amount, .exact(1500.5)), ("1,500.50", .amount, .exact(1500.5)),
      ("1.000.000", .amount, .exact(1_000_000)), ("-20", .amount, .exact(-20)),
    ] as [(String, Scale, Judgement?)])
  func numbers(typed: String, scale: Scale, judgement: Judgement?) throws {
    expectSame(try TypedValue(typed).judgement(on: scale), judgement, typed)
  }

  @Test(
    "what cannot be taken is refused for its reason",
    arguments: [
      ("", .wait, .empty), ("viel", .wait, .notUnderstood), ("a", .effort, .notUnderstood),
      ("a", .wait, .notUnderstood), ("1,2,3", .wait, .notUnderstood),
      ("1 2", .wait, .notUnderstood), ("1..2..3..4", .wait, .notUnderstood),
      ("1..", .wait, .notUnderstood), ("..3", .wait, .notUnderstood),
      ("1e3", .wait, .notUnderstood),
      ("nan", .wait, .notUnderstood), ("3 von 0", .share, .notUnderstood),
      ("Tag", .wait, .notUnderstood), ("30 min 1 h", .wait, .notUnderstood),
      ("1 \u{1B}", .wait, .notUnderstood), ("-5 min", .wait, .outside),
      ("0", .toleratedWait, .outside),
      ("8", .effort, .outside), ("1..8", .effort, .outside), ("3 von 2", .share, .outside),
      ("3..1", .wait, .outOfOrder), ("1..5..3", .wait, .outOfOrder),
      ("30", .share, .bareShare(30)), ("1,5", .share, .bareShare(1.5)),
      ("2 Std", .effort, .wrongUnit("std")), ("30 %", .wait, .wrongUnit("%")),
      ("30 %", .effort, .wrongUnit("%")), ("180 €", .wait, .wrongUnit("€")),
    ] as [(String, Scale, ValueProblem.Fault)])
  func faults(typed: String, scale: Scale, fault: ValueProblem.Fault) {
    let problem = #expect(throws: ValueProblem.self) {
      try TypedValue(typed).judgement(on: scale)
    }
    expectSame(
      problem, ValueProblem(typed: typed, fault: fault, expected: .judgement(scale)), typed)
  }

  @Test("a number takes neither a range nor an open question")
  func singleNumber() throws {
    expectSame(try TypedValue("1.500,50 €").number(on: .amount), 1500.5)
    expectSame(try TypedValue("-").number(on: .amount), nil)
    for typed in ["1..2", "ask", "?"] {
      expectSame(
        #expect(throws: ValueProblem.self) { try TypedValue(typed).number(on: .amount) },
        ValueProblem(typed: typed, fault: .notUnderstood, expected: .number(.amount)))
    }
  }

  @Test("no typed text ends the program", arguments: 0..<200)
  func anyText(seed: Int) {
    let pieces = [
      "1", "3", "..", ".", ",", "-", "–", " ", "d", "Tage", "%", "von", "½", "/", "meist",
    ]
    var state = UInt64(seed)
    var typed = ""
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      typed += pieces[Int((state >> 33) % UInt64(pieces.count))]
    }
    for scale in [Scale.wait, .share, .count, .emotion, .amount] {
      guard let judgement = try? TypedValue(typed).judgement(on: scale) else { continue }
      #expect(judgement.numbers.allSatisfy(scale.allows), "\(typed)")
      #expect(judgement.numbers == judgement.numbers.sorted(), "\(typed)")
    }
  }
}
