/// How many contacts stand on each of the seven combinations of three lists.
struct ThreeLists {
  /// By the number whose bits say on which lists, the first list highest.
  private var counts: [Double]

  init?(_ lists: ListOverlap) {
    guard lists.lists == 3, let shared = lists.shared, shared.count == 3 else { return nil }
    counts = [Double](repeating: 0, count: 8)
    for list in 0..<3 { counts[4 >> list] = Double(lists.onlyThere[list]) }
    for pair in shared { counts[4 >> pair.first | 4 >> pair.second] = Double(pair.only) }
    counts[7] = Double(lists.foundByExactly.count > 2 ? lists.foundByExactly[2] : 0)
  }

  /// Counts by a rule; the combination of no list is not asked for.
  init(_ count: ([Bool]) -> Double) {
    counts = (0..<8).map { $0 == 0 ? 0 : count([$0 & 4 > 0, $0 & 2 > 0, $0 & 1 > 0]) }
  }

  subscript(found: [Bool]) -> Double {
    counts[(found[0] ? 4 : 0) + (found[1] ? 2 : 0) + (found[2] ? 1 : 0)]
  }

  /// The count with the lists in another order.
  subscript(order: [Int], found: [Bool]) -> Double {
    var turned = [false, false, false]
    for (place, list) in order.enumerated() { turned[list] = found[place] }
    return self[turned]
  }

  var total: Double { counts.reduce(0, +) }

  /// How many contacts a list holds.
  func size(_ list: Int) -> Double {
    counts.indices.reduce(0) { $0 + ($1 & 4 >> list > 0 ? counts[$1] : 0) }
  }

  /// How many contacts two lists share.
  func both(_ first: Int, _ second: Int) -> Double {
    counts.indices.reduce(0) {
      $0 + ($1 & 4 >> first > 0 && $1 & 4 >> second > 0 ? counts[$1] : 0)
    }
  }

  /// The product of the counts of contacts on exactly so many lists.
  func product(of lists: Int) -> Double {
    counts.indices.reduce(1) { $0 * ($1.nonzeroBitCount == lists ? counts[$1] : 1) }
  }

  /// The sum of 1 / count.
  var sumOfInverses: Double { counts.dropFirst().reduce(0) { $0 + 1 / $1 } }

  /// `2 sum of (x ln(x/m) - x + m)` over the seven combinations.
  func deviance(from fitted: ThreeLists) -> Double {
    var sum = 0.0
    for place in 1..<8 {
      let (count, expected) = (counts[place], fitted.counts[place])
      if count > 0, expected > 0 { sum += count * RealMath.log(count / expected) }
      sum += expected - count
    }
    return 2 * sum
  }

  /// The log-likelihood of the model that fits exactly, counts being Poisson.
  var logLikelihood: Double {
    var sum = 0.0
    for count in counts.dropFirst() where count > 0 {
      sum += count * RealMath.log(count) - count - RealMath.logFactorial(count)
    }
    return sum
  }
}
