import JourneyModel

extension JSONValue {
  /// A number rounded to 12 significant digits, for what the C library computed: its last bits
  /// differ between machines. `null` for none.
  static func significant(_ number: Double?) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    return .number(SignificantDigits.spelling(number))
  }

  /// A number and its range, each rounded to 12 significant digits.
  static func significant(_ value: Double, low: Double, high: Double) -> JSONValue {
    ["value": .significant(value), "low": .significant(low), "high": .significant(high)]
  }
}

/// Numbers rounded to 12 significant decimal digits.
enum SignificantDigits {
  private static let count = 12

  static func spelling(_ number: Double) -> String {
    guard number != 0 else { return "0" }
    var scaled = number.magnitude
    var exponent = 0
    let (least, most) = (1e11, 1e12)
    // Powers of ten up to 22 are exact, so that few roundings add up.
    while scaled >= 1e22 { (scaled, exponent) = (scaled / 1e11, exponent + 11) }
    while scaled >= most { (scaled, exponent) = (scaled / 10, exponent + 1) }
    while scaled < 1 { (scaled, exponent) = (scaled * 1e11, exponent - 11) }
    var (steps, factor) = (0, 1.0)
    while scaled * factor < least { (steps, factor) = (steps + 1, factor * 10) }
    scaled *= factor
    exponent -= steps
    var digits = String(Int((scaled).rounded(.toNearestOrEven)))
    if digits.utf8.count > count { exponent += digits.utf8.count - count }
    digits = String(digits.prefix(count))
    while digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    return (number < 0 ? "-" : "") + placed(digits, exponent)
  }

  /// Places the point in `digits` times ten to the `exponent`.
  private static func placed(_ digits: String, _ exponent: Int) -> String {
    let point = digits.count + exponent
    switch point {
    case ..<(-5): return scientific(digits, point)
    case ..<1: return "0." + String(repeating: "0", count: -point) + digits
    case ..<digits.count: return digits.prefix(point) + "." + digits.dropFirst(point)
    case ...21: return digits + String(repeating: "0", count: exponent)
    default: return scientific(digits, point)
    }
  }

  private static func scientific(_ digits: String, _ point: Int) -> String {
    let rest = digits.dropFirst()
    return digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(point - 1)"
  }
}
