public import JourneyModel

extension CustomerLifetime {
  /// The yearly retention behind "of 10 customers so many come back within so many years":
  /// `share^(1/years)`, to six decimals, so that every machine stores the same.
  ///
  /// - Parameters:
  ///   - share: the share who come back, 0 to 1.
  ///   - years: within how many years, above 0.
  public static func yearlyRetention(share: Double, years: Double) -> Double {
    (RealMath.power(share, 1 / years) * 1e6).rounded() / 1e6
  }

  /// Whether a retention and an interest rate would make a customer worth endlessly much at some
  /// corner of what was stated; such a pair is refused.
  public static func isEndless(retention: Judgement?, discount: Judgement?) -> Bool {
    guard let retention = retention?.high, let discount = discount?.low else { return false }
    return 1 + discount - retention <= 0
  }
}
