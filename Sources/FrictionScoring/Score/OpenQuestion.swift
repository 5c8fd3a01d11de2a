public import JourneyModel

/// An answer that somebody marked as to be clarified.
public struct OpenQuestion: Hashable, Sendable {
  public var touchpoint: EntityID
  public var field: RatingField
  /// Who asked, in the order of the ratings; empty where only the team did.
  public var by: [EntityID]

  public init(touchpoint: EntityID, field: RatingField, by: [EntityID]) {
    self.touchpoint = touchpoint
    self.field = field
    self.by = by
  }
}
