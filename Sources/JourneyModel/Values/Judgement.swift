/// A rated quantity: exact, a range, a three-point estimate, or "to be clarified".
///
/// A quantity nobody has answered yet is `nil` where a `Judgement?` is stored. Neither `.ask` nor
/// `nil` ever means zero.
public enum Judgement: Hashable, Sendable {
  case exact(Double)
  case range(low: Double, high: Double)
  case estimate(low: Double, likely: Double, high: Double)
  /// "ask": known to be unknown; it stands on the list of open questions.
  case ask
}

extension Judgement {
  /// The smallest value that the judgement allows; `nil` for ``ask``.
  public var low: Double? {
    switch self {
    case .exact(let value): value
    case .range(let low, _), .estimate(let low, _, _): low
    case .ask: nil
    }
  }

  /// The largest value that the judgement allows; `nil` for ``ask``.
  public var high: Double? {
    switch self {
    case .exact(let value): value
    case .range(_, let high), .estimate(_, _, let high): high
    case .ask: nil
    }
  }

  /// The likely value: the exact one, the middle of a pair, the middle point of three; `nil` for ``ask``.
  public var likely: Double? {
    switch self {
    case .exact(let value): value
    case .range(let low, let high): (low + high) / 2
    case .estimate(_, let likely, _): likely
    case .ask: nil
    }
  }

  /// The numbers as a journey file lists them: one, two or three; none for ``ask``.
  public var numbers: [Double] {
    switch self {
    case .exact(let value): [value]
    case .range(let low, let high): [low, high]
    case .estimate(let low, let likely, let high): [low, likely, high]
    case .ask: []
    }
  }

  /// Whether this is an answer, not a question left open.
  public var isAnswer: Bool { self != .ask }
}
