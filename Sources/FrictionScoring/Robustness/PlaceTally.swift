/// Adds up the places in "tackle first", where equals share theirs.
struct PlaceTally {
  /// The place of each rated contact in the list, in line order.
  private let shown: [Int]
  private var best: RankCounts
  private var worst: RankCounts
  /// In how many draws a contact stood alone on its place of the list.
  private var alone: [Int]
  /// In how many draws a contact had equals.
  private var tied: [Int]

  /// - Parameter rated: the contacts that are counted, as places in the line.
  init(_ rated: [Int], _ touchpoints: [TouchpointScore], draws: Int) {
    let byPriority = rated.indices.sorted { left, right in
      touchpoints[rated[left]].hasPriority(over: touchpoints[rated[right]])
    }
    var shown = [Int](repeating: 0, count: rated.count)
    for (place, slot) in byPriority.enumerated() { shown[slot] = place + 1 }
    self.shown = shown
    best = RankCounts(contacts: rated.count, draws: draws)
    worst = best
    alone = [Int](repeating: 0, count: rated.count)
    tied = alone
  }

  mutating func add(_ block: DrawBlock, times: Int) {
    best.add(block.bestPlaces, times: times)
    worst.add(block.worstPlaces, times: times)
    var slot = 0
    for (low, high) in zip(block.bestPlaces, block.worstPlaces) {
      if low != high {
        tied[slot] += times
      } else if Int(low) == shown[slot] {
        alone[slot] += times
      }
      slot += 1
      if slot == shown.count { slot = 0 }
    }
  }

  /// What so many draws say about a contact.
  func place(_ slot: Int, _ draws: Int) -> TouchpointScore.Place {
    TouchpointScore.Place(
      rank: shown[slot], low: best[slot].rank(reaching: 0.05, of: draws),
      high: worst[slot].rank(reaching: 0.95, of: draws),
      share: Double(alone[slot]) / Double(draws), tied: Double(tied[slot]) / Double(draws))
  }
}

extension [Int] {
  /// The smallest rank whose cumulated share reaches a share of all draws; 0 where none does.
  func rank(reaching share: Double, of draws: Int) -> Int {
    var sum = 0
    for (place, count) in enumerated() {
      sum += count
      if Double(sum) / Double(draws) >= share { return place + 1 }
    }
    return 0
  }
}
