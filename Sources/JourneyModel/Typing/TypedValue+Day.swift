extension TypedValue {
  /// A day: `2026-12-15`, `15.12.2026`, `15.12.26`, `15.12.` (the next one), `today`, `morgen`,
  /// a weekday (the next one after today), `in 3 Tagen`; `nil` clears it. A word such as "bis" or
  /// "next" may stand before.
  public func day(today: Day) throws(ValueProblem) -> Day? {
    if isClearing { return nil }
    guard !typed.isEmpty else { throw problem(.empty, .day) }
    let folded = Self.withoutLeadIn(typed.folded)
    if let day = Day(folded) ?? Self.germanDay(folded, today: today) { return day }
    if let ahead = Self.daysAhead[folded] { return try later(ahead, than: today) }
    if let weekday = Self.weekday(folded) {
      let ahead = (weekday - today.weekday + 7) % 7
      return try later(ahead == 0 ? 7 : ahead, than: today)
    }
    if folded.hasPrefix("in "),
      let minutes = try? TypedValue(folded.dropFirst(3)).number(on: .wait), minutes >= 1440,
      minutes.truncatingRemainder(dividingBy: 1440) == 0, minutes < 1440 * 36_525
    {
      return try later(Int(minutes / 1440), than: today)
    }
    throw problem(.notUnderstood, .day)
  }

  /// Leaves out what people put before a day: "bis Freitag", "am 3.12.", "next Wednesday".
  private static func withoutLeadIn(_ folded: String) -> String {
    var words = folded.split(separator: " ")
    while words.count > 1, leadIns.contains(String(words[0])) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let leadIns: Set<String> = [
    "am", "bis", "zum", "naechsten", "naechster", "naechste", "kommenden", "kommender", "diesen",
    "by", "on", "next", "this",
  ]

  private func later(_ days: Int, than today: Day) throws(ValueProblem) -> Day {
    guard let day = Day(number: today.number + days) else { throw problem(.outside, .day) }
    return day
  }

  /// `15.12.2026`, `15.12.26`, `15.12.`; without a year the next such day, today included.
  private static func germanDay(_ typed: String, today: Day) -> Day? {
    let parts = typed.split(separator: ".", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 3 || parts.count == 2, let day = number(parts[0]),
      let month = number(parts[1])
    else { return nil }
    guard parts.count == 3, !parts[2].isEmpty else {
      // 29.2. may be years ahead; a day that no year has is not found.
      return (0...8).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
        .first { $0 >= today }
    }
    guard let year = number(parts[2]), parts[2].utf8.count == 2 || parts[2].utf8.count == 4 else {
      return nil
    }
    return Day(
      year: year < 100 && parts[2].utf8.count == 2 ? 2000 + year : year, month: month, day: day)
  }

  private static func number(_ digits: String) -> Int? {
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }

  private static let daysAhead = [
    "heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "uebermorgen": 2,
    "gestern": -1, "yesterday": -1,
  ]

  /// 1 for Monday to 7 for Sunday.
  private static func weekday(_ typed: String) -> Int? {
    let name = typed.last == "." ? String(typed.dropLast()) : typed
    let weekdays = [
      ["mo", "montag", "mon", "monday"], ["di", "dienstag", "tue", "tues", "tuesday"],
      ["mi", "mittwoch", "wed", "wednesday"], ["do", "donnerstag", "thu", "thurs", "thursday"],
      ["fr", "freitag", "fri", "friday"], ["sa", "samstag", "sonnabend", "sat", "saturday"],
      ["so", "sonntag", "sun", "sunday"],
    ]
    return weekdays.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }
}
