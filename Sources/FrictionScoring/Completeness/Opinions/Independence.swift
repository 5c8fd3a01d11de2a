/// How many contacts independent lists would let one expect: the maximum-likelihood estimate of
/// Darroch 1958.
///
/// N solves `product of (1 - n_i / N) = 1 - S / N`; its variance is
/// `1 / (1/(N - S) + (t - 1)/N - sum of 1/(N - n_i))`.
public struct Independence: Hashable, Sendable {
  public var estimate: Double
  public var se: Double

  /// - Parameters:
  ///   - sizes: n, how many contacts each list holds.
  ///   - observed: S, the distinct contacts on all lists.
  /// - Returns: `nil` where no finite number solves the equation, because no two lists share a
  ///   contact.
  public init?(sizes: [Int], observed: Int) {
    let seen = Double(observed)
    let counts = sizes.map { Double($0) }
    guard counts.count > 1, observed > 0, sizes.reduce(0, +) > observed else { return nil }
    if sizes.contains(observed) {
      // One list holds everything.
      (estimate, se) = (seen, 0)
      return
    }
    // S as a function of N, minus S, in a form that stays exact for large N.
    func expected(_ total: Double) -> Double {
      var missed = 1.0
      for count in counts { missed *= 1 - count / total }
      return total * (1 - missed) - seen
    }
    var (low, high) = (seen, 2 * seen)
    while expected(high) < 0, high < 1e15 { (low, high) = (high, 2 * high) }
    guard expected(high) >= 0 else { return nil }
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if expected(middle) < 0 { low = middle } else { high = middle }
    }
    estimate = high
    let listed = counts.reduce(0) { $0 + 1 / (high - $1) }
    let information = 1 / (high - seen) + Double(counts.count - 1) / high - listed
    se = information > 0 ? RealMath.squareRoot(1 / information) : 0
  }
}
