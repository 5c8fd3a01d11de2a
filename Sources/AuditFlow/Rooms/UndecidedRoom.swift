/// What waits for a decision because two people said different things: both texts, a key for each.
public struct UndecidedRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
