import JourneyModel
import TestSupport
import Testing

@Suite("Days as people type them")
struct TypedDayTests {
  /// A Sunday.
  private let today = Day(year: 2026, month: 11, day: 22)!

  @Test(
    "dates, weekdays and words",
    arguments: [
      ("2026-12-15", "2026-12-15"), ("15.12.2026", "2026-12-15"), ("1.2.27", "2027-02-01"),
      ("15.12.", "2026-12-15"), ("15.12", "2026-12-15"), ("1. 3.", "2027-03-01"),
      ("22.11.", "2026-11-22"), ("21.11.", "2027-11-21"), ("29.2.", "2028-02-29"),
      ("heute", "2026-11-22"), ("Tomorrow", "2026-11-23"), ("übermorgen", "2026-11-24"),
      ("Fr", "2026-11-27"), ("friday", "2026-11-27"), ("So.", "2026-11-29"), ("Mo", "2026-11-23"),
      ("in 3 Tagen", "2026-11-25"), ("in zwei Wochen", "2026-12-06"), ("in 1 week", "2026-11-29"),
      ("nächsten Mittwoch", "2026-11-25"), ("bis zum 15.12.", "2026-12-15"),
      ("by next Friday", "2026-11-27"),
    ])
  func days(typed: String, day: String) throws {
    expectSame(try TypedValue(typed).day(today: today)?.description, day)
  }

  @Test("a day is written as its language has it, and read again")
  func spoken() throws {
    let day = try #require(Day("2026-12-05"))
    expectSame(day.spoken(in: .german), "05.12.2026")
    expectSame(day.spoken(in: .english), "2026-12-05")
    expectSame(try TypedValue(day.spoken(in: .german)).day(today: today), day)
  }

  @Test("a dash clears")
  func clearing() throws {
    expectSame(try TypedValue("-").day(today: today), nil)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "31.2.2026", "30.2.", "2026-13-01", "15.12.026", "bald", "15", "in 3 Std", "1.2.3.4", "..",
    ])
  func refused(typed: String) {
    expectSame(
      #expect(throws: ValueProblem.self) { try TypedValue(typed).day(today: today) },
      ValueProblem(typed: typed, fault: .notUnderstood, expected: .day))
  }
}
