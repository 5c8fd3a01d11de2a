extension Double {
  /// A number that has no decimals any more, all its digits written out: the shortest ones that tell
  /// it from its neighbours, then zeros.
  private func whole(in language: Language, isGrouped: Bool) -> String {
    let parts = magnitude.description.split(separator: "e", maxSplits: 1)
    let mantissa = parts[0].split(separator: ".", maxSplits: 1)
    var digits = Array(mantissa[0].utf8)
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? Array(mantissa[1].utf8) : []
    digits += fraction
    let exponent = parts.count > 1 ? Int(parts[1].drop { $0 == "+" }) ?? 0 : 0
    digits += [UInt8](repeating: UInt8(ascii: "0"), count: Swift.max(0, exponent - fraction.count))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if isGrouped, index > 0, (digits.count - index).isMultiple(of: 3) {
        text += language == .german ? "." : ","
      }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

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
    guard scaled < 9_007_199_254_740_992 else {
      return decimals > 0
        ? spoken(decimals: decimals - 1, in: language, isPadded: isPadded, isGrouped: isGrouped)
        : whole(in: language, isGrouped: isGrouped)
    }
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    var rest = UInt64(scaled)
    // A table speaks thousands of numbers: the digits are put down once, from the last to the first.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: decimals + 32) { text in
      var start = text.count
      func put(_ byte: UInt8) {
        start -= 1
        text[start] = byte
      }
      func takeDigit() -> UInt8 {
        defer { rest /= 10 }
        return UInt8(ascii: "0") + UInt8(rest % 10)
      }
      for _ in 0..<decimals {
        let digit = takeDigit()
        if isPadded || start < text.count || digit != UInt8(ascii: "0") { put(digit) }
      }
      if start < text.count { put(language == .german ? comma : point) }
      var count = 0
      repeat {
        if isGrouped, count > 0, count.isMultiple(of: 3) {
          put(language == .german ? point : comma)
        }
        put(takeDigit())
        count += 1
      } while rest > 0
      if self < 0, scaled > 0 { put(UInt8(ascii: "-")) }
      return String(decoding: text[start...], as: UTF8.self)
    }
  }

  /// A share of one in per cent: `30 %` in German, `30%` in English.
  public func spokenShare(decimals: Int = 0, in language: Language) -> String {
    (self * 100).spoken(decimals: decimals, in: language) + (language == .german ? " %" : "%")
  }
}
