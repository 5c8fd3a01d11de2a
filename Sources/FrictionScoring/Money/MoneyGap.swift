public import JourneyModel

/// Why an amount of money cannot be computed yet, all of it at once.
public enum MoneyGap: Hashable, Sendable {
  /// These figures are not stated.
  case figures([MoneyFigure])
  /// For no scored contact it is known how often something goes wrong.
  case failures
  /// Retention 1 with interest 0 would make a customer worth endlessly much.
  case endless
}

extension Score {
  /// What the value at risk still needs; `nil` when it can be computed.
  public func gapOfValueAtRisk(in journey: Journey) -> MoneyGap? {
    gap(
      [.customers, .marginPerYear, .retention, .discount, .casesPerCustomerAndYear],
      "/money/valueAtRisk", journey)
  }

  /// What the cost of rework still needs; `nil` when it can be computed.
  public func gapOfRework(in journey: Journey) -> MoneyGap? {
    gap([.customers, .casesPerCustomerAndYear, .costPerContact], "/money/rework", journey)
  }

  private func gap(_ needed: [MoneyFigure], _ pointer: String, _ journey: Journey) -> MoneyGap? {
    let missing = needed.filter { journey[$0]?.isAnswer != true }
    if !missing.isEmpty { return .figures(missing) }
    if reason(for: "/money/clv") == .endlessCustomerValue, pointer == "/money/valueAtRisk" {
      return .endless
    }
    return reason(for: pointer).map { _ in .failures }
  }
}
