public import JourneyModel

/// Contacts that may be the same one; a person decides.
public struct DoublesRoom: Hashable, Sendable {
  public var pairs: [DoublePair]
  public var position = ListPosition()

  public init(pairs: [DoublePair]) {
    self.pairs = pairs
  }
}
