/// The frictions and weights of the scored contacts in line order, one array a quantity.
///
/// The index is built from these alone, with + - * / in a fixed order, so that every machine gets
/// the same bits.
struct FrictionTable {
  var friction: [Double] = []
  var low: [Double] = []
  var high: [Double] = []
  /// g at the points.
  var relevance: [Double] = []
  var relevanceLow: [Double] = []
  var relevanceHigh: [Double] = []
  /// What stands for g where the likely frequencies leave nothing: the middle of the frequency.
  var relevanceMiddle: [Double] = []

  mutating func reserve(_ count: Int) {
    friction.reserveCapacity(count)
    low.reserveCapacity(count)
    high.reserveCapacity(count)
    relevance.reserveCapacity(count)
    relevanceLow.reserveCapacity(count)
    relevanceHigh.reserveCapacity(count)
    relevanceMiddle.reserveCapacity(count)
  }

  mutating func append(friction: Interval, importance: Interval, frequency: Interval) {
    self.friction.append(friction.value)
    low.append(friction.low)
    high.append(friction.high)
    relevance.append(importance.value * frequency.value)
    relevanceLow.append(importance.low * frequency.low)
    relevanceHigh.append(importance.high * frequency.high)
    relevanceMiddle.append(importance.value * (frequency.low + frequency.high) / 2)
  }

  /// Puts other numbers in the place of a contact.
  mutating func replace(
    _ place: Int, friction: Interval, importance: Interval, frequency: Interval
  ) {
    self.friction[place] = friction.value
    low[place] = friction.low
    high[place] = friction.high
    relevance[place] = importance.value * frequency.value
    relevanceLow[place] = importance.low * frequency.low
    relevanceHigh[place] = importance.high * frequency.high
    relevanceMiddle[place] = importance.value * (frequency.low + frequency.high) / 2
  }

  /// Whether no friction and no weight is a range.
  var isExact: Bool { low == high && relevanceLow == relevanceHigh }

  /// The weights of a mean over some contacts: g, or the middles where the likely frequencies are
  /// all 0.
  func weights(_ places: Range<Int>) -> ArraySlice<Double> {
    relevance[places].contains { $0 > 0 } ? relevance[places] : relevanceMiddle[places]
  }

  /// The mean of f over some contacts, weighted by importance and frequency.
  func mean(_ places: Range<Int>) -> Double {
    let mean = WeightedMean.of(Array(friction[places]), Array(weights(places))) ?? 0
    // Rounding must not carry a mean out of the range of what it averages.
    let smallest = friction[places].min() ?? 0
    let largest = friction[places].max() ?? 0
    return min(largest, max(smallest, mean))
  }
}

/// Mean, peak and end of a line, from which the index follows.
struct IndexTerms {
  var mean: Double
  var peak: Double
  var end: Double

  /// `J = (1 - L) M + L (P + E) / 2`.
  func index(_ lambda: Double) -> Double {
    let index = (1 - lambda) * mean + lambda / 2 * (peak + end)
    return min(peak, index)
  }

  /// The terms of a line; `nil` when it is empty.
  init?(_ table: FrictionTable) {
    guard let peak = table.friction.max(), let end = table.friction.last else { return nil }
    self.init(mean: table.mean(table.friction.indices), peak: peak, end: end)
  }

  init(mean: Double, peak: Double, end: Double) {
    self.mean = mean
    self.peak = peak
    self.end = end
  }

  /// The smallest terms that the ranges of a line allow.
  static func smallest(_ table: FrictionTable) -> IndexTerms? {
    guard let peak = table.low.max(), let end = table.low.last,
      let mean = WeightedMean.smallest(table.low, table.relevanceLow, table.relevanceHigh)
    else { return nil }
    return IndexTerms(mean: mean, peak: peak, end: end)
  }

  /// The largest terms that the ranges of a line allow.
  static func largest(_ table: FrictionTable) -> IndexTerms? {
    guard let peak = table.high.max(), let end = table.high.last,
      let mean = WeightedMean.largest(table.high, table.relevanceLow, table.relevanceHigh)
    else { return nil }
    return IndexTerms(mean: mean, peak: peak, end: end)
  }
}
