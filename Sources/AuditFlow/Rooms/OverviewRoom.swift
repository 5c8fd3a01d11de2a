/// The hub of an audit: every step with where it stands, and the one best next step.
public struct OverviewRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
