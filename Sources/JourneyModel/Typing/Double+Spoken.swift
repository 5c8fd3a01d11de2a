extension Double {
  /// The number with at most so many decimals, as people write it: `1,5` in German, `1.5` in
  /// English; trailing zeros are left out and halves are rounded away from zero.
  ///
  /// - Parameter isPadded: keeps trailing zeros, for columns.
  /// - Parameter isGrouped: separates thousands (`12.000`, `12,000`); only where the text is not
  ///   typed back, for a typed point is a decimal sign.
  public func spoken(
    decimals: Int, in language: Language, isPadded: Bool = false, isGrouped: Bool = false
  ) -> String {
    guard isFinite else { return self.isNaN ? "?" : self < 0 ? "-∞" : "∞" }
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = (magnitude * power).rounded(.toNearestOrAwayFromZero)
    // Beyond 2^53 a double has no decimals to round.
    guard scaled < 9_007_199_254_740_992 else { return description }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var whole = String(padded.dropLast(decimals))
    var fraction = String(padded.suffix(decimals))
    if !isPadded {
      while fraction.last == "0" { fraction.removeLast() }
    }
    if isGrouped { whole = whole.groupedByThousands(language == .german ? "." : ",") }
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return sign + whole
      + (fraction.isEmpty ? "" : (language == .german ? "," : ".") + fraction)
  }

  /// A share of one in per cent: `30 %` in German, `30%` in English.
  public func spokenShare(decimals: Int = 0, in language: Language) -> String {
    (self * 100).spoken(decimals: decimals, in: language) + (language == .german ? " %" : "%")
  }
}

extension String {
  fileprivate func groupedByThousands(_ separator: Character) -> String {
    var grouped = ""
    for (offset, digit) in enumerated() {
      if offset > 0, (count - offset).isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return grouped
  }
}
