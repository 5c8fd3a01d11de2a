/// One draw of the whole line: its index and the ranks of its contacts.
///
/// The operations are those of the score itself, in the same order, so that a draw from exact
/// answers gives the bits of the score.
struct DrawnLine {
  private let byIdentifier: [Int]
  private let lambda: Double
  private var friction: [Double]
  private var relevance: [Double]
  /// c, by the order of identifiers.
  private var contribution: [Double]
  /// Places in the order of identifiers, sorted by contribution; kept from draw to draw, because
  /// what was almost sorted is sorted fast.
  private var order: [Int32]
  private var ranks: [UInt32]

  init(contacts: Int, _ byIdentifier: [Int], _ lambda: Double) {
    self.byIdentifier = byIdentifier
    self.lambda = lambda
    friction = [Double](repeating: 0, count: contacts)
    relevance = friction
    contribution = friction
    order = (0..<Int32(contacts)).map { $0 }
    ranks = [UInt32](repeating: 0, count: contacts)
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
    for (place, contact) in byIdentifier.enumerated() {
      let value = friction[contact]
      var weight = (1 - lambda) * (total > 0 ? relevance[contact] / total : 0)
      if peak - value <= 1e-9 { weight += lambda / 2 / ties }
      if contact == last { weight += lambda / 2 }
      contribution[place] = weight * value
    }
    contribution.withUnsafeBufferPointer { contribution in
      order.sort { left, right in
        let (a, b) = (contribution[Int(left)], contribution[Int(right)])
        return a != b ? a > b : left < right
      }
    }
    for (place, sorted) in order.enumerated() {
      ranks[byIdentifier[Int(sorted)]] = UInt32(place + 1)
    }
  }

  /// Appends the ranks of the draw in line order.
  func appendRanks(to ranks: inout [UInt32]) { ranks.append(contentsOf: self.ranks) }
}
