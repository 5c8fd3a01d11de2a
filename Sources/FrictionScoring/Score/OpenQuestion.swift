public import JourneyModel

/// An answer that somebody marked as to be clarified.
public struct OpenQuestion: Hashable, Sendable {
  public var touchpoint: EntityID
  public var field: RatedField
  /// Who asked, in the order of the ratings; empty where only the team did.
  public var by: [EntityID]
}

/// The fields of a rating that hold judgements, in the order of the file.
public enum RatedField: String, CaseIterable, Hashable, Sendable {
  case wait
  case toleratedWait
  case effort
  case emotion
  case failure
  case handoffs
  case importance
  case frequency
  case satisfaction
  case firstContactResolved
  case detection

  /// What a rating says in this field; `nil` where it says nothing.
  public func judgement(in rating: Rating) -> Judgement? {
    switch self {
    case .wait: rating.wait
    case .toleratedWait: rating.toleratedWait
    case .effort: rating.effort
    case .emotion: rating.emotion
    case .failure: rating.failure
    case .handoffs: rating.handoffs
    case .importance: rating.importance
    case .frequency: rating.frequency
    case .satisfaction: rating.satisfaction
    case .firstContactResolved: rating.firstContactResolved
    case .detection: rating.detection
    }
  }
}
