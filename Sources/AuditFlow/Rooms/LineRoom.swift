/// All contacts along the line, to order, to look into, to search.
public struct LineRoom: Hashable, Sendable {
  public var position = ListPosition()
  /// Only contacts whose name, phase, channel or owner contains this text are listed.
  public var filter = ""

  public init() {}
}
