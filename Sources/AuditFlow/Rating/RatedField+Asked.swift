public import FrictionScoring
public import JourneyModel

extension RatedField {
  /// The quantities that the walk asks about each contact, in the order of the questions.
  public static let asked: [RatedField] = [
    .wait, .effort, .emotion, .failure, .handoffs, .importance, .frequency,
  ]

  /// The values that the quantity may take.
  public var scale: Scale {
    switch self {
    case .wait: .wait
    case .toleratedWait: .toleratedWait
    case .effort: .effort
    case .emotion: .emotion
    case .failure, .firstContactResolved: .share
    case .handoffs, .frequency: .count
    case .importance, .satisfaction, .detection: .tenPoints
    }
  }
}
