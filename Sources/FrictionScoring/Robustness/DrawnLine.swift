/// One draw of the whole line: its index and the ranks of its contacts.
///
/// The operations are those of the score itself, in the same order, so that a draw from exact
/// answers gives the bits of the score.
struct DrawnLine {
  private let lambda: Double
  private var friction: [Double]
  private var relevance: [Double]
  /// By contribution, all contacts.
  private var byContribution: DrawnRanking
  /// By friction times relevance, the rated contacts; `nil` where nobody asks for it.
  private var byPriority: DrawnRanking?

  /// - Parameters:
  ///   - byIdentifier: all contacts by the bytes of their identifiers.
  ///   - rated: those that are ranked by priority as well, in the same order.
  init(_ byIdentifier: [Int], rated: [Int]?, _ lambda: Double) {
    self.lambda = lambda
    friction = [Double](repeating: 0, count: byIdentifier.count)
    relevance = friction
    byContribution = DrawnRanking(byIdentifier)
    byPriority = rated.map { DrawnRanking($0) }
  }

  /// Takes seven numbers a contact, ranks the contacts and returns the index.
  mutating func take(_ numbers: [Double], _ weights: DimensionWeights) -> Double {
    var (sum, total) = (0.0, 0.0)
    var (peak, least) = (-Double.infinity, Double.infinity)
    var place = 0
    for contact in friction.indices {
      let value =
        weights.wait * numbers[place] + weights.effort * numbers[place + 1]
        + weights.emotion * numbers[place + 2] + weights.failure * numbers[place + 3]
        + weights.handoffs * numbers[place + 4]
      let itsFriction = min(100, 100 * value)
      let itsRelevance = numbers[place + 5] * numbers[place + 6]
      friction[contact] = itsFriction
      relevance[contact] = itsRelevance
      sum += itsRelevance * itsFriction
      total += itsRelevance
      peak = max(peak, itsFriction)
      least = min(least, itsFriction)
      place += 7
    }
    rank(total: total, peak: peak)
    let mean = min(peak, max(least, total > 0 ? sum / total : 0))
    return IndexTerms(mean: mean, peak: peak, end: friction[friction.count - 1]).index(lambda)
  }

  private mutating func rank(total: Double, peak: Double) {
    var ties = 0.0
    for value in friction where peak - value <= 1e-9 { ties += 1 }
    let last = friction.count - 1
    let (friction, relevance, lambda) = (friction, relevance, lambda)
    byContribution.rank { contact in
      let value = friction[contact]
      var weight = (1 - lambda) * (total > 0 ? relevance[contact] / total : 0)
      if peak - value <= 1e-9 { weight += lambda / 2 / ties }
      if contact == last { weight += lambda / 2 }
      return weight * value
    }
    byPriority?.rank { friction[$0] * relevance[$0] }
    byPriority?.joinEquals()
  }

  /// Appends the ranks of the draw in line order.
  func appendRanks(to block: inout DrawBlock) {
    block.ranks.append(contentsOf: byContribution.ranks)
    guard let byPriority else { return }
    block.bestPlaces.append(contentsOf: byPriority.best)
    block.worstPlaces.append(contentsOf: byPriority.worst)
  }
}
