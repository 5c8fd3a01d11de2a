/// The weights of the five dimensions, each at least 0, together 1.
public typealias DimensionWeights = DimensionValues<Double>

/// How the weights of the dimensions were chosen.
public enum WeightChoice: Hashable, Sendable {
  /// 0.2 each (Dawes 1979).
  case equal
  /// All five dimensions, most important first: rank-order centroid (Barron & Barrett 1996).
  case ranked([Dimension])
  /// Values in the order of ``Dimension``.
  case values([Double])
}

extension WeightChoice {
  /// The weights that follow from the choice.
  ///
  /// For a ranking `w_k = (1/m) sum over j from k to m of 1/j`.
  public func weights() throws(WeightsProblem) -> DimensionWeights {
    switch self {
    case .equal:
      return DimensionWeights(all: 0.2)
    case .ranked(let order):
      try WeightsProblem.check(order)
      var weights = DimensionWeights(all: 0)
      for (index, weight) in Self.rankOrderCentroid(order.count).enumerated() {
        weights[order[index]] = weight
      }
      return weights
    case .values(let values):
      try WeightsProblem.check(values)
      return DimensionWeights(
        wait: values[0], effort: values[1], emotion: values[2], failure: values[3],
        handoffs: values[4])
    }
  }

  /// Rank-order-centroid weights for `count` ranks, largest first (Barron & Barrett 1996).
  public static func rankOrderCentroid(_ count: Int) -> [Double] {
    var weights: [Double] = []
    for rank in 0..<count {
      var sum = 0.0
      for place in rank..<count { sum += 1 / Double(place + 1) }
      weights.append(sum / Double(count))
    }
    return weights
  }
}

extension WeightChoice {
  /// Reads `equal`, `ranked:wait,effort,...` or `values:.3,.2,.2,.2,.1`.
  public init(parsing text: String) throws(WeightsProblem) {
    if text == "equal" {
      self = .equal
    } else if text.hasPrefix("ranked:") {
      let words = text.dropFirst("ranked:".count).split(
        separator: ",", omittingEmptySubsequences: false)
      var order: [Dimension] = []
      for word in words {
        guard let dimension = Dimension(rawValue: String(word)) else {
          throw .noSuchDimension(String(word))
        }
        order.append(dimension)
      }
      try WeightsProblem.check(order)
      self = .ranked(order)
    } else if text.hasPrefix("values:") {
      let words = text.dropFirst("values:".count).split(
        separator: ",", omittingEmptySubsequences: false)
      var values: [Double] = []
      for word in words {
        guard let value = plainDecimal(word) else { throw .notANumber(String(word)) }
        values.append(value)
      }
      try WeightsProblem.check(values)
      self = .values(values)
    } else {
      throw .noSuchForm(text)
    }
  }

  /// The spelling that ``init(parsing:)`` reads.
  public var spelling: String {
    switch self {
    case .equal: "equal"
    case .ranked(let order): "ranked:" + order.map(\.rawValue).joined(separator: ",")
    case .values(let values): "values:" + values.map(\.description).joined(separator: ",")
    }
  }
}

// Digits and one point: the standard reader would also take "nan", "inf" and hexadecimal.
private func plainDecimal(_ word: Substring) -> Double? {
  let digits = word.utf8.filter { $0 != UInt8(ascii: ".") }
  let isDecimal = digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  guard isDecimal, !digits.isEmpty, word.utf8.count - digits.count <= 1 else { return nil }
  return Double("0" + (word.hasSuffix(".") ? word + "0" : word))
}
