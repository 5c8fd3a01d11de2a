extension Completeness {
  /// An estimate, or why there is none.
  public enum Result: Hashable, Sendable {
    case estimate(Completeness)
    case none(Reason.Code)
  }

  /// Estimates from the overlap of silent lists how many contacts there are.
  ///
  /// `N = S + sum over i < j of Z_i Z_j / (Q_2 + 1)` (Chao 1989, Mt; for two lists Chapman 1951),
  /// with a log-normal 95 % interval. One list gives no estimate.
  public static func estimate(from lists: ListOverlap) -> Result {
    guard lists.lists > 0 else { return .none(.noLists) }
    guard lists.lists > 1 else { return .none(.oneListOnly) }
    let once = lists.foundByExactly.first ?? 0
    let twice = lists.foundByExactly.count > 1 ? lists.foundByExactly[1] : 0
    let seen = Double(lists.observed)
    let unseen = self.unseen(lists.onlyThere, twice: twice)
    if unseen == 0, lists.observed == once { return .none(.noOverlap) }

    let variance = self.variance(lists.onlyThere, once: once, twice: twice, unseen: unseen)
    let total = seen + unseen
    var (low, high) = (seen, seen)
    if unseen > 0 {
      let factor = RealMath.exp(
        1.959964 * RealMath.squareRoot(RealMath.log(1 + variance / (unseen * unseen))))
      low = seen + unseen / factor
      high = seen + unseen * factor
    } else {
      high = seen / RealMath.power(0.05, 1 / Double(lists.observed - once))
    }
    return .estimate(
      Completeness(
        lists: lists.lists, observed: lists.observed, known: lists.known, estimate: total,
        se: RealMath.squareRoot(variance), low: low, high: high, completeness: seen / total,
        flags: flags(lists, once: once, unseen: unseen, total: total),
        opinions: SecondOpinions(of: lists)))
  }

  /// `f0 = sum over i < j of Z_i Z_j / (Q_2 + 1)`.
  private static func unseen(_ onlyThere: [Int], twice: Int) -> Double {
    // The sum over pairs is half of the squared sum less the squares: linear in the lists.
    var (sum, squares) = (0.0, 0.0)
    for count in onlyThere {
      sum += Double(count)
      squares += Double(count) * Double(count)
    }
    return (sum * sum - squares) / 2 / Double(twice + 1)
  }

  /// `Var = (Q2+1)/(Q2+2) [f0 + f0^2/(Q2+1) + sum of Z_j ((Q1 - Z_j)/(Q2+1))^2]`.
  private static func variance(
    _ onlyThere: [Int], once: Int, twice: Int, unseen: Double
  ) -> Double {
    let next = Double(twice + 1)
    var spread = unseen + unseen * unseen / next
    for count in onlyThere {
      let others = Double(once - count) / next
      spread += Double(count) * others * others
    }
    return next / (next + 1) * spread
  }

  private static func flags(
    _ lists: ListOverlap, once: Int, unseen: Double, total: Double
  ) -> [Flag] {
    var flags: [Flag] = []
    if lists.observed == once { flags.append(.noOverlap) }
    if lists.observed < 12 { flags.append(.tooFewItems) }
    if unseen == 0 { flags.append(.saturated) }
    if lists.onlyThere.contains(where: { 2 * $0 >= lists.observed }) {
      flags.append(.oneListDominates)
    }
    if lists.lists == 2, Double(lists.sizes[0]) * Double(lists.sizes[1]) < 4 * total {
      flags.append(.robsonRegierViolated)
    }
    if lists.lists == 3 { flags.append(.fewerThanFourLists) }
    if areDependent(lists) { flags.append(.listsDependent) }
    return flags
  }

  /// Whether two pairwise estimates (Chapman 1951; variance Seber 1970) lie more than two standard
  /// errors of their difference apart. A list within another one gives no standard error and is
  /// left out.
  private static func areDependent(_ lists: ListOverlap) -> Bool {
    guard lists.lists > 2, let shared = lists.shared else { return false }
    let estimates = shared.map { pair in
      let (first, second) = (Double(lists.sizes[pair.first]), Double(lists.sizes[pair.second]))
      let both = Double(pair.count)
      let total = (first + 1) * (second + 1) / (both + 1) - 1
      let variance =
        (first + 1) * (second + 1) * (first - both) * (second - both)
        / ((both + 1) * (both + 1) * (both + 2))
      return (total: total, variance: variance)
    }.filter { $0.variance > 0 }
    // The widest and the narrowest need not be neighbours in size, so every pair is compared.
    for left in estimates.indices {
      for right in estimates[(left + 1)...] {
        let distance = (estimates[left].total - right.total).magnitude
        let allowed = RealMath.squareRoot(estimates[left].variance + right.variance)
        if distance > 2 * allowed { return true }
      }
    }
    return false
  }
}
