/// One amount as typed: a quantity and, where one was given, its unit.
struct Amount: Hashable {
  /// The quantity, spelled with a point as decimal sign and possibly a minus.
  var quantity: String
  /// What the quantity is multiplied with, from words such as "half".
  var factor = 1.0
  var unit: AmountUnit?
  /// What further segments add, in minutes: the 30 of "1 h 30 min".
  var furtherMinutes = 0.0

  /// The value on a scale, in the unit that files use.
  func value(on scale: Scale) throws(AmountFault) -> Double {
    guard let number = Double(quantity).map({ $0 * factor }) else { throw .notUnderstood }
    guard let unit else {
      if scale.unit == .share, number > 1 { throw .bareShare(number) }
      return number
    }
    let takesShares = scale.unit == .share || scale.unit == .number && scale.lowest == 0
    switch unit {
    case .time(let minutes, _) where scale.unit == .minutes:
      return number * minutes + furtherMinutes
    case .percent where takesShares:
      // Shifting the decimal point keeps 30 % the same number as 0.3.
      return (Double(quantity + "e-2") ?? number / 100) * factor
    case .of(let total) where takesShares:
      guard let total = Double(total), total > 0 else { throw .notUnderstood }
      return number / total
    case .share where takesShares, .times where scale.unit == .number,
      .currency where scale.unit == .money:
      return number
    default: throw .wrongUnit(unit.typed)
    }
  }
}

/// What can be wrong with a single amount.
enum AmountFault: Error, Hashable {
  case notUnderstood
  case bareShare(Double)
  case wrongUnit(String)
}
