public import JourneyModel

/// Naming the three worst contacts before anything is rated.
public struct WorstRoom: Hashable, Sendable {
  public var position = ListPosition()
  /// The contacts named so far, worst first.
  public var chosen: [EntityID]

  public init(chosen: [EntityID] = []) {
    self.chosen = chosen
  }
}
