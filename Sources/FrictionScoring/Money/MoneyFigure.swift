public import JourneyModel

/// A figure or an assumption behind the euros at risk; the raw value is its name in the file.
public enum MoneyFigure: String, CaseIterable, Hashable, Sendable {
  case customers
  case marginPerYear
  case retention
  case discount
  case casesPerCustomerAndYear
  case costPerContact
  case complaintShare
  case satisfiedShare
  case churnDissatisfied
  case churnSatisfied
  case churnSilent
  case intentToBehaviour

  /// What only the business knows; none of it has a default.
  public static let ofCustomers = allCases.filter { !$0.isAssumption }

  /// What to look at first when more customers are lost than leave by the stated retention.
  public static let suspects: [MoneyFigure] = [
    .retention, .casesPerCustomerAndYear, .intentToBehaviour,
  ]

  /// Whether there is a value of ours as long as the user states none.
  public var isAssumption: Bool {
    switch self {
    case .customers, .marginPerYear, .retention, .discount, .casesPerCustomerAndYear,
      .costPerContact:
      false
    case .complaintShare, .satisfiedShare, .churnDissatisfied, .churnSatisfied, .churnSilent,
      .intentToBehaviour:
      true
    }
  }

  /// The field as `set` names it: `customerValue.retention`.
  public var path: String {
    switch storage {
    case .customers: "customerValue." + rawValue
    case .assumptions: "assumptions." + rawValue
    }
  }

  /// The values that it may take.
  public var scale: Scale {
    switch self {
    case .customers, .casesPerCustomerAndYear: .count
    case .marginPerYear: .amount
    case .costPerContact: .amountFromZero
    case .discount: .interest
    case .retention, .complaintShare, .satisfiedShare, .churnDissatisfied, .churnSatisfied,
      .churnSilent, .intentToBehaviour:
      .share
    }
  }
}

extension Journey {
  /// What the user stated; `nil` where nothing is stated and, for an assumption, ours holds.
  public subscript(figure: MoneyFigure) -> Judgement? {
    get {
      switch figure.storage {
      case .customers(let path): customerValue?[keyPath: path]
      case .assumptions(let path): assumptions?[keyPath: path]
      }
    }
    set {
      // An object without content would stand in the file as {}.
      switch figure.storage {
      case .customers(let path):
        var value = customerValue ?? CustomerValue()
        value[keyPath: path] = newValue
        customerValue = value == CustomerValue() ? nil : value
      case .assumptions(let path):
        var value = assumptions ?? Assumptions()
        value[keyPath: path] = newValue
        assumptions = value == Assumptions() ? nil : value
      }
    }
  }
}

extension MoneyFigure {
  fileprivate enum Storage {
    case customers(WritableKeyPath<CustomerValue, Judgement?>)
    case assumptions(WritableKeyPath<Assumptions, Judgement?>)
  }

  fileprivate var storage: Storage {
    switch self {
    case .customers: .customers(\.customers)
    case .marginPerYear: .customers(\.marginPerYear)
    case .retention: .customers(\.retention)
    case .discount: .customers(\.discount)
    case .casesPerCustomerAndYear: .customers(\.casesPerCustomerAndYear)
    case .costPerContact: .assumptions(\.costPerContact)
    case .complaintShare: .assumptions(\.complaintShare)
    case .satisfiedShare: .assumptions(\.satisfiedShare)
    case .churnDissatisfied: .assumptions(\.churnDissatisfied)
    case .churnSatisfied: .assumptions(\.churnSatisfied)
    case .churnSilent: .assumptions(\.churnSilent)
    case .intentToBehaviour: .assumptions(\.intentToBehaviour)
    }
  }
}
