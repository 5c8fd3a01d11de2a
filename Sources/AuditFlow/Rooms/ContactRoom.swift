public import JourneyModel

/// One contact from the inside: its fields and what really goes wrong there.
public struct ContactRoom: Hashable, Sendable {
  public var touchpoint: EntityID
  public var position = ListPosition()

  public init(touchpoint: EntityID) {
    self.touchpoint = touchpoint
  }

  /// A row that can be selected.
  public enum Row: Hashable, Sendable {
    case name
    case phase
    case channel
    case direction
    case initiator
    case responsible
    case variants
    case state
    case customerWants
    case asksFor
    case incident(EntityID)
    case addIncident
  }

  /// The rows of a contact in the order of the screen.
  public static func rows(of touchpoint: Touchpoint) -> [Row] {
    [
      .name, .phase, .channel, .direction, .initiator, .responsible, .variants, .state,
      .customerWants, .asksFor,
    ] + touchpoint.incidents.map { .incident($0.id) } + [.addIncident]
  }
}
