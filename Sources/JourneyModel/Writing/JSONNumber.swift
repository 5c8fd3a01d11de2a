/// How numbers are spelled in JSON: the same everywhere, and the shortest that reads back the same.
enum JSONNumber {
  /// Integers below 2^53 without a point, anything else by the shortest decimal.
  ///
  /// The number must be finite.
  static func spelling(_ number: Double) -> String {
    if number == number.rounded(.towardZero), abs(number) < 0x1p53 { return String(Int64(number)) }
    return number.description
  }

  /// The digits and the number of decimals of a number with at most three decimals, as most are;
  /// `nil` for any other.
  ///
  /// A decimal of at most fifteen digits that reads back as the number is its shortest spelling; the
  /// quotient is rounded as the reading of the decimal is (Clinger 1990).
  static func fewDecimals(_ number: Double) -> (digits: Int64, decimals: Int)? {
    guard (0.001..<1e9).contains(number.magnitude) else { return nil }
    var power = 1.0
    for decimals in 1...3 {
      power *= 10
      let digits = (number * power).rounded()
      if digits / power == number { return (Int64(digits), decimals) }
    }
    return nil
  }
}
