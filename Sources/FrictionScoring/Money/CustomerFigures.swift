import JourneyModel

/// What the user stated about the customers; none of it has a default.
struct CustomerFigures {
  /// N.
  let customers: Interval?
  /// m, per year.
  let margin: Interval?
  /// r, per year.
  let retention: Interval?
  /// d, per year.
  let discount: Interval?
  let cases: Interval?
  let costPerContact: Interval?

  init(_ journey: Journey) {
    func stated(_ judgement: Judgement?) -> Interval? {
      guard let judgement, judgement.isAnswer else { return nil }
      return Interval(judgement)
    }
    customers = stated(journey.customerValue?.customers)
    margin = stated(journey.customerValue?.marginPerYear)
    retention = stated(journey.customerValue?.retention)
    discount = stated(journey.customerValue?.discount)
    cases = stated(journey.customerValue?.casesPerCustomerAndYear)
    costPerContact = stated(journey.assumptions?.costPerContact)
  }

  /// Whether there is anything to compute with; the cost of a contact alone is not enough.
  var isAnyStated: Bool {
    customers != nil || margin != nil || retention != nil || discount != nil || cases != nil
  }

  /// What is missing for the number of customers lost.
  var missingForLoss: Reason.Code? {
    if customers == nil { return .missingCustomers }
    return cases == nil ? .missingCases : nil
  }

  /// What is missing for the cost of rework.
  var missingForRework: Reason.Code? {
    missingForLoss ?? (costPerContact == nil ? .missingCostPerContact : nil)
  }

  /// Why there is no value of a customer.
  struct Missing: Error {
    let code: Reason.Code
  }

  /// `CLV = m r / (1 + d - r)` (Gupta & Lehmann 2003), with the corners of what was stated.
  var clv: Result<Interval, Missing> {
    guard let margin else { return .failure(Missing(code: .missingMarginPerYear)) }
    guard let retention else { return .failure(Missing(code: .missingRetention)) }
    guard let discount else { return .failure(Missing(code: .missingDiscount)) }
    guard retention.high <= 1, discount.low >= 0, 1 + discount.low - retention.high > 0 else {
      return .failure(Missing(code: .endlessCustomerValue))
    }
    let value = CustomerLifetime.value(
      margin: margin.value, retention: retention.value, discount: discount.value)
    var (low, high) = (value, value)
    for m in [margin.low, margin.high] {
      for r in [retention.low, retention.high] {
        for d in [discount.low, discount.high] {
          let corner = CustomerLifetime.value(margin: m, retention: r, discount: d)
          low = min(low, corner)
          high = max(high, corner)
        }
      }
    }
    return .success(Interval(low: low, value: value, high: high))
  }
}

/// What a customer is worth over the years to come.
public enum CustomerLifetime {
  /// `m r / (1 + d - r)` with a constant margin (Gupta & Lehmann 2003).
  ///
  /// - Parameters:
  ///   - margin: m, per year, in the journey's currency.
  ///   - retention: r, the share who stay another year, 0 to 1.
  ///   - discount: d, the yearly interest rate, at least 0; above 0 when r is 1.
  public static func value(margin: Double, retention: Double, discount: Double) -> Double {
    margin * retention / (1 + discount - retention)
  }

  /// The same with a margin for each year, the first one now: `sum of m_t (r / (1 + d))^t`.
  public static func value(margins: [Double], retention: Double, discount: Double) -> Double {
    var (sum, factor) = (0.0, 1.0)
    for margin in margins {
      sum += margin * factor
      factor *= retention / (1 + discount)
    }
    return sum
  }
}
