public import JourneyModel

/// A quantity that the walk asks about each contact, in the order of the questions.
public enum RatedField: String, CaseIterable, Hashable, Sendable {
  case wait
  case effort
  case emotion
  case failure
  case handoffs
  case importance
  case frequency

  /// The values that the quantity may take.
  public var scale: Scale {
    switch self {
    case .wait: .wait
    case .effort: .effort
    case .emotion: .emotion
    case .failure: .share
    case .handoffs, .frequency: .count
    case .importance: .tenPoints
    }
  }

  /// The judgement that a rating holds for the quantity.
  public func judgement(in rating: Rating) -> Judgement? {
    switch self {
    case .wait: rating.wait
    case .effort: rating.effort
    case .emotion: rating.emotion
    case .failure: rating.failure
    case .handoffs: rating.handoffs
    case .importance: rating.importance
    case .frequency: rating.frequency
    }
  }
}
