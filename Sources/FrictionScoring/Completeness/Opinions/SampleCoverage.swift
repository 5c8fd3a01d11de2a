/// How many contacts the coverage of the lists lets one expect (Chao & Tsay 1998; Chao et al. 2001).
///
/// `C = 1 - (1/t) sum of Z_j / n_j` is the share of what there is that the lists cover, weighted by
/// how easily it is found, and `D = S - (1/t) sum of Z_j`. What the lists have in common beyond
/// chance enters by pairs.
public struct SampleCoverage: Hashable, Sendable {
  /// D: the contacts found, less the mean of those found once.
  public var base: Double
  /// C, 0 to 1.
  public var coverage: Double
  /// N0 = D / C: for lists that are independent.
  public var independent: Double
  /// N1: the estimate in one step, which is the one for few contacts.
  public var estimate: Double
  /// N: the estimate for a high coverage; `nil` where it is not positive.
  public var high: Double?

  /// `nil` for fewer than three lists, without overlap, and where the pairs are not known.
  public init?(of lists: ListOverlap) {
    guard lists.lists > 2, let shared = lists.shared else { return nil }
    let count = Double(lists.lists)
    var (once, uncovered) = (0.0, 0.0)
    for (list, only) in lists.onlyThere.enumerated() {
      once += Double(only)
      uncovered += Double(only) / Double(lists.sizes[list])
    }
    base = Double(lists.observed) - once / count
    coverage = 1 - uncovered / count
    guard coverage > 0, lists.observed > (lists.foundByExactly.first ?? 0) else { return nil }
    let start = base / coverage
    independent = start

    // For each pair its weight A: on one of the two lists and on no third one.
    var pairs: [(weight: Double, excess: Double)] = []
    for pair in shared {
      let sizes = Double(lists.sizes[pair.first]) * Double(lists.sizes[pair.second])
      let alone = lists.onlyThere[pair.first] + lists.onlyThere[pair.second] + 2 * pair.only
      pairs.append((Double(alone), Double(pair.count) / sizes))
    }
    let scale = 1 / (count * coverage)
    func step(_ total: Double) -> Double {
      start + scale * pairs.reduce(0) { $0 + $1.weight * (total * $1.excess - 1) }
    }
    estimate = step(step(start))
    let weights = pairs.reduce(0) { $0 + $1.weight }
    let left = 1 - scale * pairs.reduce(0) { $0 + $1.weight * $1.excess }
    let solved = (start - scale * weights) / left
    high = left > 0 && solved.isFinite ? solved : nil
  }
}
