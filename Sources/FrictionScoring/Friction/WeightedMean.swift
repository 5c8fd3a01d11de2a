/// Means under weights that are known exactly or only as ranges.
enum WeightedMean {
  /// `sum g f / sum g`, added in order; `nil` when the weights add up to nothing.
  static func of(_ values: [Double], _ weights: [Double]) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for index in values.indices {
      sum += weights[index] * values[index]
      total += weights[index]
    }
    return total > 0 ? sum / total : nil
  }

  /// The largest mean that any choice of weights within their ranges gives.
  ///
  /// The largest values get their high weight, the others their low one; the switch point is found
  /// over the sorted values with prefix sums (interval weighted average, Karnik & Mendel 2001).
  /// Choices whose weights are all 0 are skipped. O(n log n).
  static func largest(
    _ values: [Double], _ lowWeights: [Double], _ highWeights: [Double]
  ) -> Double? {
    extreme(values, lowWeights, highWeights, descending: true)
  }

  /// The smallest mean that any choice of weights within their ranges gives; see ``largest(_:_:_:)``.
  static func smallest(
    _ values: [Double], _ lowWeights: [Double], _ highWeights: [Double]
  ) -> Double? {
    extreme(values, lowWeights, highWeights, descending: false)
  }

  private static func extreme(
    _ values: [Double], _ low: [Double], _ high: [Double], descending: Bool
  ) -> Double? {
    let order = values.indices.sorted { left, right in
      if values[left] != values[right] { return (values[left] > values[right]) == descending }
      return left < right
    }
    // The rest after the switch point, at low weights: added from the end, so nothing is subtracted.
    var restSums = [Double](repeating: 0, count: order.count + 1)
    var restTotals = restSums
    for place in stride(from: order.count - 1, through: 0, by: -1) {
      restSums[place] = restSums[place + 1] + low[order[place]] * values[order[place]]
      restTotals[place] = restTotals[place + 1] + low[order[place]]
    }
    var best: Double?
    var (sum, total) = (0.0, 0.0)
    for place in 0...order.count {
      if total + restTotals[place] > 0 {
        let mean = (sum + restSums[place]) / (total + restTotals[place])
        best = best.map { descending ? max($0, mean) : min($0, mean) } ?? mean
      }
      guard place < order.count else { break }
      sum += high[order[place]] * values[order[place]]
      total += high[order[place]]
    }
    return best
  }
}
