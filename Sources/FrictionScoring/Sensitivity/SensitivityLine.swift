/// The line of a score, on which single answers are changed.
struct SensitivityLine {
  private let touchpoints: [TouchpointScore]
  private let weights: DimensionWeights
  private let lambda: Double
  private let table: FrictionTable
  private let width: Double
  private let first: Int?

  /// One answer of one contact.
  struct Place {
    var touchpoint: Int
    var cell: Cell
    /// A first estimate of what it does.
    fileprivate var promise: Double
  }

  init(_ score: Score, _ lambda: Double) {
    touchpoints = score.touchpoints
    weights = score.weights
    self.lambda = lambda
    var table = FrictionTable()
    for touchpoint in touchpoints {
      table.append(
        friction: touchpoint.friction, importance: touchpoint.importance,
        frequency: touchpoint.frequency)
    }
    self.table = table
    width = table.rangeWidth(lambda)
    first = table.firstRanked(lambda, touchpoints)
  }

  /// The answers that are no single point, the most promising first.
  var uncertainCells: [Place] {
    var places: [Place] = []
    for (index, touchpoint) in touchpoints.enumerated() {
      for cell in Cell.allCases where !touchpoint[cell].isExact {
        let range = touchpoint[cell].high - touchpoint[cell].low
        var promise = range * table.relevanceHigh[index]
        if let dimension = Dimension(rawValue: cell.rawValue) {
          promise *= 100 * weights[dimension]
        } else {
          promise *= touchpoint.friction.high / max(touchpoint[cell].high, 1e-9)
        }
        places.append(Place(touchpoint: index, cell: cell, promise: promise))
      }
    }
    return places.enumerated().sorted { left, right in
      left.element.promise != right.element.promise
        ? left.element.promise > right.element.promise : left.offset < right.offset
    }.map(\.element)
  }

  func entry(_ place: Place) -> Sensitivity {
    let interval = touchpoints[place.touchpoint][place.cell]
    let known = changed(place, interval.value)
    let (low, high) = (changed(place, interval.low), changed(place, interval.high))
    func index(_ table: FrictionTable) -> Double { IndexTerms(table)?.index(lambda) ?? 0 }
    return Sensitivity(
      touchpoint: touchpoints[place.touchpoint].id, cell: place.cell,
      narrowing: width - known.rangeWidth(lambda), indexAtLow: index(low),
      indexAtHigh: index(high),
      changesFirst: [low, high].contains { $0.firstRanked(lambda, touchpoints) != first })
  }

  /// The table with one answer known.
  private func changed(_ place: Place, _ value: Double) -> FrictionTable {
    var touchpoint = touchpoints[place.touchpoint]
    touchpoint.set(place.cell, Interval(exactly: value))
    var table = table
    table.replace(
      place.touchpoint, friction: touchpoint.values.friction(weights),
      importance: touchpoint.importance, frequency: touchpoint.frequency)
    return table
  }
}

extension TouchpointScore {
  fileprivate mutating func set(_ cell: Cell, _ interval: Interval) {
    switch cell {
    case .importance: importance = interval
    case .frequency: frequency = interval
    case .wait: values.wait = interval
    case .effort: values.effort = interval
    case .emotion: values.emotion = interval
    case .failure: values.failure = interval
    case .handoffs: values.handoffs = interval
    }
  }
}

extension FrictionTable {
  /// How wide the range of the index is.
  fileprivate func rangeWidth(_ lambda: Double) -> Double {
    guard let low = IndexTerms.smallest(self), let high = IndexTerms.largest(self) else { return 0 }
    return high.index(lambda) - low.index(lambda)
  }

  /// The contact with the largest contribution, ties by the bytes of the identifier.
  fileprivate func firstRanked(_ lambda: Double, _ touchpoints: [TouchpointScore]) -> Int? {
    guard let peak = friction.max() else { return nil }
    let weights = weights(friction.indices)
    let total = weights.reduce(0, +)
    let ties = Double(friction.count { peak - $0 <= 1e-9 })
    var (best, largest): (Int?, Double) = (nil, -1)
    for (place, value) in friction.enumerated() {
      var share = (1 - lambda) * (total > 0 ? weights[place] / total : 0)
      if peak - value <= 1e-9 { share += lambda / 2 / ties }
      if place == friction.count - 1 { share += lambda / 2 }
      let contribution = share * value
      let isFirst =
        contribution == largest && best.map { touchpoints[place].id < touchpoints[$0].id } == true
      if contribution > largest || isFirst { (best, largest) = (place, contribution) }
    }
    return best
  }
}
