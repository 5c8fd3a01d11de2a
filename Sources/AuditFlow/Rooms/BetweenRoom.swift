public import JourneyModel

/// The guard against the textbook chain: what happens between two contacts?
public struct BetweenRoom: Hashable, Sendable {
  /// Which weak spot is asked about, counted among those found when the room was entered.
  public var index = 0
  public var spots: [WeakSpot]
  public var field = TextField()
  public var sticky = StickyDefaults()
  /// The contact that was entered last at this spot; the next one follows it.
  public var after: EntityID?
  /// Which question's example stands in the field.
  public var example: Int?
  /// How many contacts were found here.
  public var found = 0

  public init(spots: [WeakSpot]) {
    self.spots = spots
  }
}
