public import JourneyModel

/// Something about the score that is worked out away from the keys.
public struct Calculation: Hashable, Sendable {
  /// What is worked out.
  public enum Work: Hashable, Sendable {
    /// The score of a large journey.
    case score
    /// The score that a large journey had before the trial.
    case scoreBefore
    /// How sure the ranking is.
    case draws
  }

  /// Tells its answers from those of calculations that were given up.
  public let number: Int
  public let work: Work
  /// Which customers it is about; `nil` for all.
  public let variant: EntityID?
  /// How far it is.
  public var percent = 0

  init(number: Int, work: Work, variant: EntityID?) {
    self.number = number
    self.work = work
    self.variant = variant
  }
}
