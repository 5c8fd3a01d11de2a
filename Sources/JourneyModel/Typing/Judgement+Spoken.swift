extension Judgement {
  /// The judgement as people say it: `1-3 Tage`, `30 %`, `2 Std`, `1-3 days, usually 2`,
  /// `noch klären`; what ``TypedValue`` reads back.
  ///
  /// Rounded for reading: per cent to one decimal, durations to one decimal of the unit in which
  /// they read best, other numbers to two.
  ///
  /// - Parameter isGrouped: separates thousands; only where the text is typed back through
  ///   ``TypedValue/init(_:groupedIn:meaning:)``.
  public func spoken(
    on scale: Scale, in language: Language, currency: String = "EUR", isGrouped: Bool = false
  ) -> String {
    let numbers = numbers
    guard !numbers.isEmpty else { return language == .german ? "noch klären" : "to be clarified" }
    if scale.unit == .minutes { return Self.spokenDurations(numbers, in: language) }
    let isShare = scale.unit == .share
    let texts = numbers.map {
      (isShare ? $0 * 100 : $0)
        .spoken(decimals: isShare ? 1 : 2, in: language, isGrouped: isGrouped)
    }
    let unit =
      switch scale.unit {
      case .share: language == .german ? " %" : "%"
      case .money: currency == "EUR" ? " €" : " \(currency)"
      case .minutes, .number: ""
      }
    return Self.joined(texts.map { ($0, unit) }, isSigned: numbers[0] < 0, in: language)
  }

  /// Durations, in one unit where one fits all of them.
  private static func spokenDurations(_ minutes: [Double], in language: Language) -> String {
    var units = minutes.map { DurationUnit(for: $0) }
    // Zero has no unit of its own, and days and weeks read better together as days.
    if let first = minutes.indices.first(where: { minutes[$0] > 0 }) {
      for index in units.indices where minutes[index] == 0 { units[index] = units[first] }
    }
    if Set(units) == [.day, .week], minutes.allSatisfy({ $0 <= 30 * 1440 }) {
      units = units.map { _ in .day }
    }
    let texts = zip(minutes, units).map { value, unit in
      let count = value / unit.minutes
      return (count.spoken(decimals: 1, in: language), " " + unit.spoken(count, in: language))
    }
    return joined(texts, isSigned: false, in: language)
  }

  /// Joins one to three values; the unit is said once where all have the same.
  private static func joined(
    _ texts: [(number: String, unit: String)], isSigned: Bool, in language: Language
  ) -> String {
    let last = texts[texts.count - 1]
    let lastText = last.number + last.unit
    guard texts.count > 1 else { return lastText }
    let first = texts[0]
    // "1 day" and "3 days" share their unit in a range.
    let sharesUnit = DurationUnit.sameUnit(first.unit, last.unit)
    let range =
      sharesUnit && !isSigned
      ? "\(first.number)-\(lastText)"
      : "\(first.number)\(sharesUnit ? "" : first.unit) \(language == .german ? "bis" : "to") \(lastText)"
    guard texts.count == 3 else { return range }
    let likely = texts[1]
    let likelyText =
      DurationUnit.sameUnit(likely.unit, last.unit) ? likely.number : likely.number + likely.unit
    return "\(range), \(language == .german ? "meist" : "usually") \(likelyText)"
  }
}
