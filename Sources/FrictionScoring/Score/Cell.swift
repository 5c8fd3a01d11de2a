/// One of the seven answers that a contact needs before its friction is known.
public enum Cell: String, CaseIterable, Hashable, Sendable {
  case wait
  case effort
  case emotion
  case failure
  case handoffs
  case importance
  case frequency
}

/// A set of the seven answers.
public struct CellSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public init(_ cell: Cell) {
    switch cell {
    case .wait: rawValue = 1
    case .effort: rawValue = 2
    case .emotion: rawValue = 4
    case .failure: rawValue = 8
    case .handoffs: rawValue = 16
    case .importance: rawValue = 32
    case .frequency: rawValue = 64
    }
  }

  /// Whether the set holds a cell.
  public func contains(_ cell: Cell) -> Bool { contains(CellSet(cell)) }

  /// How many cells the set holds.
  public var count: Int { rawValue.nonzeroBitCount }
}

/// Where a number came from that nobody stated for the contact itself.
public struct Origins: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The tolerated wait is that of the channel.
  public static let toleratedWaitOfChannel = Origins(rawValue: 1)
  /// The tolerated wait is the default of the channel's kind: an assumption.
  public static let toleratedWaitOfKind = Origins(rawValue: 2)
  /// Somebody marked the tolerated wait as to be clarified.
  public static let toleratedWaitAsked = Origins(rawValue: 4)
  /// The frequency is the share of cases that reach the phase: an assumption.
  public static let frequencyOfPhase = Origins(rawValue: 8)
  /// The frequency is taken as once a case: an assumption.
  public static let frequencyOnce = Origins(rawValue: 16)
  /// The failure follows from the incidents of the contact.
  public static let failureFromIncidents = Origins(rawValue: 32)
}
