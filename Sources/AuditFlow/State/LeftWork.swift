public import JourneyModel

/// What an earlier session entered and could not save.
public struct LeftWork: Hashable, Sendable {
  /// Where it was kept; tells it from others.
  public var place: String
  /// What that session and the file had in common.
  public var base: Journey
  public var mine: Journey
  /// Whose changes they are; `nil` where nobody said.
  public var author: String?
  /// When that session ended, as it is said.
  public var time: String
  /// The place as the user would write it.
  public var shownPlace: String

  public init(
    place: String, shownPlace: String, base: Journey, mine: Journey, by author: String?,
    time: String
  ) {
    self.place = place
    self.shownPlace = shownPlace
    self.base = base
    self.mine = mine
    self.author = author
    self.time = time
  }
}
