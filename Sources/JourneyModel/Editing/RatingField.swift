/// One of the quantities of a rating; the raw value is its name in the file.
public enum RatingField: String, CaseIterable, Hashable, Sendable {
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

  /// The values that it may take.
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

  var path: WritableKeyPath<Rating, Judgement?> {
    switch self {
    case .wait: \.wait
    case .toleratedWait: \.toleratedWait
    case .effort: \.effort
    case .emotion: \.emotion
    case .failure: \.failure
    case .handoffs: \.handoffs
    case .importance: \.importance
    case .frequency: \.frequency
    case .satisfaction: \.satisfaction
    case .firstContactResolved: \.firstContactResolved
    case .detection: \.detection
    }
  }
}

extension Rating {
  /// The answer to one question; `nil` when nobody has answered it.
  public subscript(_ field: RatingField) -> Judgement? {
    // Not through key paths: lists count the answers of every rating.
    get {
      switch field {
      case .wait: wait
      case .toleratedWait: toleratedWait
      case .effort: effort
      case .emotion: emotion
      case .failure: failure
      case .handoffs: handoffs
      case .importance: importance
      case .frequency: frequency
      case .satisfaction: satisfaction
      case .firstContactResolved: firstContactResolved
      case .detection: detection
      }
    }
    set {
      switch field {
      case .wait: wait = newValue
      case .toleratedWait: toleratedWait = newValue
      case .effort: effort = newValue
      case .emotion: emotion = newValue
      case .failure: failure = newValue
      case .handoffs: handoffs = newValue
      case .importance: importance = newValue
      case .frequency: frequency = newValue
      case .satisfaction: satisfaction = newValue
      case .firstContactResolved: firstContactResolved = newValue
      case .detection: detection = newValue
      }
    }
  }

  /// What a round may contain only once.
  public var subject: RatingSubject {
    RatingSubject(touchpoint: touchpoint, by: by, variant: variant)
  }
}

/// What a rating is about: at most one in a round has each.
public struct RatingSubject: Hashable, Sendable {
  public let touchpoint: EntityID
  /// Who judged; absent for the team.
  public let by: EntityID?
  /// The variant it holds for; absent for all.
  public let variant: EntityID?

  public init(touchpoint: EntityID, by: EntityID? = nil, variant: EntityID? = nil) {
    self.touchpoint = touchpoint
    self.by = by
    self.variant = variant
  }
}
