public import JourneyModel

/// The board: all contacts along the line, to order, to look into, to search, to change together.
public struct LineRoom: Hashable, Sendable {
  public var position = ListPosition()
  /// Only contacts whose name, phase, channel or owner contains this text are listed.
  public var filter = ""
  public var order = BoardOrder.line
  /// The phases of which only the heading is listed; `nil` stands for the contacts without one. What
  /// a filter finds is listed all the same.
  public var folded: Set<EntityID?> = []
  /// The contacts that the next change is for; none means the selected one.
  public var marked: Set<EntityID> = []
  /// Whether contacts that could fill the silences are listed among the others.
  public var showsProposals = false

  public init() {}
}

extension LineRoom {
  /// From how many columns on the board may show what was answered.
  static let columnsForRatings = 94

  /// Whether the room shows friction: always, but of large journeys only where it orders by it,
  /// because there a score is not worked out between two keys.
  package func showsScore(of audit: Audit) -> Bool {
    order.needsScore || !audit.isLarge && audit.progress.rated > 0
  }
}
