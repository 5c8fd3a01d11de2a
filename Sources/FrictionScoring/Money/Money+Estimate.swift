import JourneyModel

extension Money {
  /// The amounts, as far as the figures allow, and why the others are `nil`.
  struct Result {
    var money: Money?
    var why: [Reason]
  }

  /// What the failures of the scored contacts put at risk in a year.
  static func atRisk(_ journey: Journey, _ cells: JourneyCells) -> Result {
    let figures = CustomerFigures(journey)
    guard figures.isAnyStated else {
      return Result(money: nil, why: [Reason("/money", .missingCustomerValue)])
    }
    let assumptions = LossAssumptions(journey.assumptions)
    var money = Money(missing: [], flags: [], assumptions: assumptions.all)
    var why: [Reason] = []
    for (place, failure) in cells.failures.enumerated() where failure == nil {
      money.missing.append(cells.ids[place])
    }

    switch figures.clv {
    case .success(let clv):
      money.clv = clv.value
      money.clvRange = clv
    case .failure(let missing): why.append(Reason("/money/clv", missing.code))
    }
    money.addLoss(figures, assumptions, cells, &why)
    money.addRework(figures, cells, &why)
    return Result(money: money, why: why)
  }

  private mutating func addLoss(
    _ figures: CustomerFigures, _ assumptions: LossAssumptions, _ cells: JourneyCells,
    _ why: inout [Reason]
  ) {
    let parts = ["/money/lostCustomers", "/money/valueAtRisk", "/money/byTouchpoint"]
    let missing: Reason.Code? =
      cells.failures.allSatisfy { $0 == nil } ? .noFailureJudgements : figures.missingForLoss
    guard missing == nil, let customers = figures.customers, let cases = figures.cases else {
      why += parts.map { Reason($0, missing ?? .missingCustomers) }
      return
    }
    let losses = Losses(cells, cases: cases, lossPerAffected: assumptions.lossPerAffected)
    let lost = Interval(
      low: customers.low * losses.any.low, value: customers.value * losses.any.value,
      high: customers.high * losses.any.high)
    lostCustomers = lost
    if let retention = figures.retention {
      let churn = customers.value * (1 - retention.value)
      statedChurn = churn
      if lost.value > churn { flags.append(.exceedsStatedChurn) }
    }
    byTouchpoint = losses.split(lost.value, value: clv, cells)
    guard let clv = clvRange else {
      let code = why.first { $0.pointer == "/money/clv" }?.code ?? .missingCustomerValue
      why += parts[1...].map { Reason($0, code) }
      return
    }
    // A negative margin turns the ends round.
    let corners = [
      lost.low * clv.low, lost.low * clv.high, lost.high * clv.low, lost.high * clv.high,
    ]
    valueAtRisk = Interval(
      low: corners.min() ?? 0, value: lost.value * clv.value, high: corners.max() ?? 0)
  }

  private mutating func addRework(
    _ figures: CustomerFigures, _ cells: JourneyCells, _ why: inout [Reason]
  ) {
    guard let customers = figures.customers, let cases = figures.cases,
      let cost = figures.costPerContact
    else {
      why.append(Reason("/money/rework", figures.missingForRework ?? .missingCostPerContact))
      return
    }
    guard cells.failures.contains(where: { $0 != nil }) else {
      why.append(Reason("/money/rework", .noFailureJudgements))
      return
    }
    var (low, value, high) = (0.0, 0.0, 0.0)
    for (place, failure) in cells.failures.enumerated() {
      guard let failure else { continue }
      let frequency = cells.frequencies[place]
      low += frequency.low * failure.low
      value += frequency.value * failure.value
      high += frequency.high * failure.high
    }
    rework = Interval(
      low: customers.low * cases.low * low * cost.low,
      value: customers.value * cases.value * value * cost.value,
      high: customers.high * cases.high * high * cost.high)
  }
}
