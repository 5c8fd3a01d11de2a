import JourneyModel

/// The share of customers that failures drive away in a year, at each contact and at any.
struct Losses {
  /// The share lost at any contact: `1 - product of (1 - l_i)`.
  let any: Interval
  /// `-ln(1 - l_i)` at the points, by which the loss is split; `nil` without judgement of failure.
  private let hazards: [Double?]

  /// - Parameters:
  ///   - cases: cases per customer and year.
  ///   - lossPerAffected: the share of affected customers who leave.
  init(_ cells: JourneyCells, cases: Interval, lossPerAffected: Interval) {
    var hazards: [Double?] = []
    hazards.reserveCapacity(cells.failures.count)
    var (low, value, high) = (0.0, 0.0, 0.0)
    for (place, failure) in cells.failures.enumerated() {
      guard let failure else {
        hazards.append(nil)
        continue
      }
      let frequency = cells.frequencies[place]
      low += Self.hazard(failure.low, frequency.low * cases.low, lossPerAffected.low)
      high += Self.hazard(failure.high, frequency.high * cases.high, lossPerAffected.high)
      let hazard = Self.hazard(failure.value, frequency.value * cases.value, lossPerAffected.value)
      value += hazard
      hazards.append(hazard)
    }
    self.hazards = hazards
    any = Interval(
      low: RealMath.probability(hazard: low), value: RealMath.probability(hazard: value),
      high: RealMath.probability(hazard: high))
  }

  /// Splits the customers lost over the contacts, in line order, by their hazards.
  func split(_ lost: Double, value: Double?, _ cells: JourneyCells) -> [Money.Share] {
    let total = hazards.reduce(0) { $0 + ($1 ?? 0) }
    var shares: [Money.Share] = []
    for (place, hazard) in hazards.enumerated() {
      guard let hazard else { continue }
      let part = total > 0 ? lost * (hazard / total) : 0
      shares.append(
        Money.Share(
          touchpoint: cells.ids[place], lostCustomers: part,
          valueAtRisk: value.map { part * $0 }))
    }
    return shares
  }

  /// `-ln(1 - l)` with `l = A times the loss per affected`, A the share of customers affected.
  private static func hazard(_ failure: Double, _ occurrences: Double, _ loss: Double) -> Double {
    // A certain loss would make the split infinite.
    RealMath.hazard(min(1 - 1e-12, RealMath.atLeastOnce(failure, in: occurrences) * loss))
  }
}
