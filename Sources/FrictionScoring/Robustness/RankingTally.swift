/// Adds up draws, block by block; whoever adds can stop between two blocks and show how far it is.
///
/// Everything but the indices is counted in whole numbers. Adding a block is O(blockSize n).
public struct RankingTally: Sendable {
  private let plan: RankingDraws
  /// How many draws have been added.
  public private(set) var draws = 0
  private var counts: RankCounts
  /// The places by priority of the rated contacts; `nil` where nobody asks for them.
  private var places: PlaceTally?
  private var rankSums: [Int]
  private var wins: [UInt32]
  private var indices: [Double] = []

  public init(_ plan: RankingDraws) {
    self.plan = plan
    counts = RankCounts(contacts: plan.touchpoints.count, draws: plan.draws)
    places = plan.rated.map { PlaceTally($0, plan.touchpoints, draws: plan.draws) }
    rankSums = [Int](repeating: 0, count: plan.touchpoints.count)
    wins = [UInt32](repeating: 0, count: plan.kept.count * plan.kept.count)
    indices.reserveCapacity(plan.draws)
  }

  /// The share of the draws that have been added, 0 to 1.
  public var progress: Double { Double(draws) / Double(plan.draws) }

  /// Adds the next block; blocks come in the order of their numbers.
  public mutating func add(_ block: DrawBlock) { add(block, times: 1) }

  mutating func add(_ block: DrawBlock, times: Int) {
    let contacts = plan.touchpoints.count
    counts.add(block.ranks, times: times)
    places?.add(block, times: times)
    for start in stride(from: 0, to: block.ranks.count, by: contacts) {
      for contact in 0..<contacts { rankSums[contact] += Int(block.ranks[start + contact]) * times }
      addWins(block.ranks[start..<start + contacts], times)
    }
    for _ in 0..<times { indices += block.indices }
    draws += block.indices.count * times
  }

  private mutating func addWins(_ ranks: ArraySlice<UInt32>, _ times: Int) {
    let times = UInt32(times)
    let kept = plan.kept.map { ranks[ranks.startIndex + $0] }
    for (row, own) in kept.enumerated() {
      let start = row * kept.count
      for (column, other) in kept.enumerated() { wins[start + column] += own < other ? times : 0 }
    }
  }
}

extension RankingTally {
  /// What the draws so far say; `nil` before the first block.
  public var robustness: Robustness? {
    guard draws > 0 else { return nil }
    let sorted = indices.sorted()
    var contacts = plan.touchpoints.indices.map(certainty)
    addPlaces(to: &contacts)
    return Robustness(
      seed: plan.seed, draws: draws, weights: plan.weightDraws, q05: sorted.quantile(0.05),
      q50: sorted.quantile(0.5), q95: sorted.quantile(0.95), contacts: contacts,
      acceptability: plan.kept.map(ranks), pairwiseWins: plan.kept.indices.map(wins))
  }

  private func share(_ count: Int) -> Double { Double(count) / Double(draws) }

  private func certainty(_ contact: Int) -> Robustness.Contact {
    let counts = counts[contact]
    let (low, high) = (
      counts.rank(reaching: 0.05, of: draws), counts.rank(reaching: 0.95, of: draws)
    )
    return Robustness.Contact(
      id: plan.touchpoints[contact].id, rankLow: low, rankHigh: high,
      ownRank: share(counts[plan.touchpoints[contact].rank - 1]),
      top3: share(counts.prefix(3).reduce(0, +)),
      expectedRank: Double(rankSums[contact]) / Double(draws))
  }

  private func addPlaces(to contacts: inout [Robustness.Contact]) {
    guard let rated = plan.rated, let places else { return }
    for (slot, contact) in rated.enumerated() {
      contacts[contact].place = places.place(slot, draws)
    }
  }

  private func ranks(_ contact: Int) -> Robustness.Ranks {
    Robustness.Ranks(id: plan.touchpoints[contact].id, shares: counts[contact].map(share))
  }

  private func wins(_ row: Int) -> Robustness.Wins {
    var shares: [Robustness.Wins.Share] = []
    for (column, other) in plan.kept.enumerated() where column != row {
      shares.append(
        Robustness.Wins.Share(
          over: plan.touchpoints[other].id, share: share(Int(wins[row * plan.kept.count + column])))
      )
    }
    return Robustness.Wins(id: plan.touchpoints[plan.kept[row]].id, shares: shares)
  }
}

extension RankingDraws {
  /// Makes all draws, one block after the other.
  ///
  /// - Parameter goesOn: called after each block with the share that is done; `false` stops.
  /// - Returns: `nil` when it was stopped.
  public func robustness(_ goesOn: (Double) -> Bool = { _ in true }) -> Robustness? {
    var tally = RankingTally(self)
    guard isUncertain else {
      // Nothing is uncertain: all draws are the same.
      tally.add(block(of: 1, from: 0), times: draws)
      return tally.robustness
    }
    for number in 0..<blocks {
      tally.add(block(number))
      guard goesOn(tally.progress) else { return nil }
    }
    return tally.robustness
  }
}

extension [Double] {
  /// `sorted[ceil(p n) - 1]` of sorted numbers.
  fileprivate func quantile(_ share: Double) -> Double {
    self[Swift.max(0, Int((share * Double(count)).rounded(.up)) - 1)]
  }
}
