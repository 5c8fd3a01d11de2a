/// The values that a number of the journey file may take, and the unit that people read it in.
public struct Scale: Hashable, Sendable {
  /// The smallest value allowed; `nil` when there is no lower end.
  public let lowest: Double?
  /// The largest value allowed; `nil` when there is no upper end.
  public let highest: Double?
  /// Whether `lowest` itself is outside (a tolerated wait must be above zero).
  public let isLowestExcluded: Bool
  public let unit: Unit

  /// How a quantity is spoken and typed.
  public enum Unit: Hashable, Sendable {
    /// Minutes on the customer's clock; one day is 1440.
    case minutes
    /// A share of one, typed and shown in per cent.
    case share
    /// A plain number.
    case number
    /// An amount in the journey's currency.
    case money
  }

  public init(
    _ lowest: Double?, _ highest: Double?, unit: Unit = .number, isLowestExcluded: Bool = false
  ) {
    self.lowest = lowest
    self.highest = highest
    self.unit = unit
    self.isLowestExcluded = isLowestExcluded
  }

  /// How far from zero any number may lie: sums and products of what lies within stay finite.
  public static let farthest = 1e18

  /// The scale with ``farthest`` where it has no end of its own.
  public var closed: Scale {
    Scale(
      lowest ?? -Self.farthest, highest ?? Self.farthest, unit: unit,
      isLowestExcluded: isLowestExcluded)
  }

  /// Whether the scale allows a value; never for one that is not finite or farther than
  /// ``farthest``.
  public func allows(_ value: Double) -> Bool {
    guard value.isFinite, value.magnitude <= Self.farthest else { return false }
    if let lowest, isLowestExcluded ? value <= lowest : value < lowest { return false }
    if let highest, value > highest { return false }
    return true
  }
}

extension Scale {
  public static let wait = Scale(0, nil, unit: .minutes)
  public static let toleratedWait = Scale(0, nil, unit: .minutes, isLowestExcluded: true)
  /// Customer effort score 2.0: 7 is "the business made it easy".
  public static let effort = Scale(1, 7)
  public static let emotion = Scale(-2, 2)
  public static let share = Scale(0, 1, unit: .share)
  /// A yearly interest rate: a share without an upper end, so that a bare 8 is asked about and never
  /// becomes 800 %.
  public static let interest = Scale(0, nil, unit: .share)
  public static let count = Scale(0, nil)
  public static let tenPoints = Scale(1, 10)
  public static let amount = Scale(nil, nil, unit: .money)
  public static let amountFromZero = Scale(0, nil, unit: .money)
  public static let maturity = Scale(0, 5)
  public static let point = Scale(1, 10)
}
