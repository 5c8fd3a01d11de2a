import JourneyModel

extension Score {
  /// Fills in everything that follows from frictions and weights.
  mutating func fill(from cells: inout JourneyCells, _ journey: Journey, _ lambda: Double) {
    guard let terms = IndexTerms(cells.table) else { return }
    swap(&touchpoints, &cells.touchpoints)
    openQuestions = cells.openQuestions
    provisional = cells.unknownCells > 0 || cells.hasRange
    explain(cells.table, terms, lambda)
    rank()
    addPhases(cells, journey)
    self.journey = journeyScore(cells, journey, terms, lambda)
    if self.journey?.indexRegular == nil {
      why.append(Reason("/journey/indexRegular", .noRegularContacts))
    }
  }

  /// o, c and c by dimension of every contact, and their sums.
  private mutating func explain(_ table: FrictionTable, _ terms: IndexTerms, _ lambda: Double) {
    let weights = table.weights(table.friction.indices)
    let total = weights.reduce(0, +)
    let isPeak = table.friction.map { terms.peak - $0 <= 1e-9 }
    let ties = Double(isPeak.count { $0 })
    worstIndex = worstRatedIndex ?? table.friction.firstIndex(of: terms.peak)

    var sums = DimensionValues(all: 0.0)
    for index in touchpoints.indices {
      var weight = (1 - lambda) * (total > 0 ? weights[index] / total : 0)
      if isPeak[index] { weight += lambda / 2 / ties }
      if index == touchpoints.count - 1 { weight += lambda / 2 }
      touchpoints[index].take(weight)
      for dimension in Dimension.allCases {
        sums[dimension] += touchpoints[index].dimensions[dimension]
      }
    }
    dimensions = sums
  }

  /// The first of the rated contacts with the largest friction; `nil` when none is rated.
  private var worstRatedIndex: Int? {
    var worst: Int?
    for (index, touchpoint) in touchpoints.enumerated() where touchpoint.isRated {
      if let best = worst, touchpoints[best].friction.value >= touchpoint.friction.value {
        continue
      }
      worst = index
    }
    return worst
  }

  private mutating func rank() {
    let contributions = touchpoints.map(\.contribution)
    let order = touchpoints.indices.sorted { left, right in
      contributions[left] != contributions[right]
        ? contributions[left] > contributions[right]
        : touchpoints[left].id < touchpoints[right].id
    }
    for (place, index) in order.enumerated() { touchpoints[index].rank = place + 1 }
  }

  private mutating func addPhases(_ cells: JourneyCells, _ journey: Journey) {
    var start = 0
    while start < cells.phases.count {
      let phase = cells.phases[start]
      let end = cells.phases[start...].firstIndex { $0 != phase } ?? cells.phases.count
      var contribution = 0.0
      for index in start..<end { contribution += touchpoints[index].contribution }
      phases.append(
        PhaseScore(
          id: phase >= 0 ? journey.phases[phase].id : nil,
          mean: cells.table.mean(start..<end),
          peak: cells.table.friction[start..<end].max() ?? 0, contribution: contribution))
      start = end
    }
  }

  private func journeyScore(
    _ cells: JourneyCells, _ journey: Journey, _ terms: IndexTerms, _ lambda: Double
  ) -> JourneyScore {
    let index = terms.index(lambda)
    var (low, high) = (index, index)
    if !cells.table.isExact {
      // Rounding must not put the index outside of its own range.
      low = min(index, IndexTerms.smallest(cells.table)?.index(lambda) ?? index)
      high = max(index, IndexTerms.largest(cells.table)?.index(lambda) ?? index)
    }
    var load = 0.0
    for contact in touchpoints { load += contact.frequency.value * contact.friction.value / 100 }
    let isPeakCommon = touchpoints.contains {
      terms.peak - $0.friction.value <= 1e-9 && $0.frequency.value >= 0.5
    }
    return JourneyScore(
      index: index, low: low, high: high, showRangeOnly: high - low > 40,
      indexRegular: regularIndex(lambda), mean: terms.mean, peak: terms.peak, end: terms.end,
      load: load, unknownShare: Double(cells.unknownCells) / Double(7 * touchpoints.count),
      byLambda: [0, 0.25, 0.5, 0.75, 1].map {
        JourneyScore.LambdaPoint(lambda: $0, index: terms.index($0))
      },
      channelSwitches: Self.switches(cells.contacts.map { journey.touchpoints[$0].channel }),
      lambda: lambda, isPeakRare: !isPeakCommon,
      isEndRare: (touchpoints.last?.frequency.value ?? 1) < 0.5)
  }

  /// J over the contacts that occur in at least half of the cases.
  private func regularIndex(_ lambda: Double) -> Double? {
    var table = FrictionTable()
    for contact in touchpoints where contact.frequency.value >= 0.5 {
      table.append(
        friction: contact.friction, importance: contact.importance, frequency: contact.frequency)
    }
    return IndexTerms(table)?.index(lambda)
  }

  /// Neighbours on different channels; a contact without channel makes no switch.
  static func switches(_ channels: [EntityID?]) -> Int {
    zip(channels, channels.dropFirst()).count { left, right in
      guard let left, let right else { return false }
      return left != right
    }
  }
}

extension TouchpointScore {
  /// Takes its share o in the explanation of the index.
  fileprivate mutating func take(_ weight: Double) {
    self.weight = weight
    contribution = weight * friction.value
    priority = friction.value * relevance
    for dimension in Dimension.allCases {
      dimensions[dimension] = weight * frictionParts[dimension]
    }
  }
}
