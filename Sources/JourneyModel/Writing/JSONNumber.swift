/// How numbers are spelled in JSON: the same everywhere, and the shortest that reads back the same.
enum JSONNumber {
  /// Integers below 2^53 without a point, anything else by the shortest decimal.
  ///
  /// The number must be finite.
  static func spelling(_ number: Double) -> String {
    if number == number.rounded(.towardZero), abs(number) < 0x1p53 { return String(Int64(number)) }
    return number.description
  }
}
