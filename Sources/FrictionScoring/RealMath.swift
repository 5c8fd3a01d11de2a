#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library whose last bits differ between machines.
///
/// Only money and completeness use them, and both are rounded to 12 digits on the way out.
enum RealMath {
  static func exp(_ x: Double) -> Double { _exp(x) }
  static func log(_ x: Double) -> Double { _log(x) }
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func squareRoot(_ x: Double) -> Double { x.squareRoot() }

  /// The probability that a standard normal number is larger.
  static func normalTail(_ x: Double) -> Double { erfc(x / 2.0.squareRoot()) / 2 }

  /// `ln(n!)`.
  static func logFactorial(_ count: Double) -> Double { lgamma(count + 1) }

  /// `1 - (1 - p)^n`, exact for small p.
  static func atLeastOnce(_ probability: Double, in occurrences: Double) -> Double {
    if probability <= 0 || occurrences <= 0 { return 0 }
    if probability >= 1 { return 1 }
    return -expm1(occurrences * log1p(-probability))
  }

  /// `-ln(1 - l)`, exact for small l.
  static func hazard(_ probability: Double) -> Double { -log1p(-probability) }

  /// `1 - e^-h`, the inverse of ``hazard(_:)``.
  static func probability(hazard: Double) -> Double { -expm1(-hazard) }
}

private func _exp(_ x: Double) -> Double { exp(x) }
private func _log(_ x: Double) -> Double { log(x) }
