/// What may be known of a contact when it is added, besides its name.
public struct ContactDetails: Hashable, Sendable {
  public var phase: EntityID?
  public var channel: EntityID?
  public var direction: Direction?
  public var initiator: Initiator?
  /// Who is responsible in the business.
  public var owner: EntityID?
  public var variants: [EntityID]
  public var state: TouchpointState?
  /// The participant on whose hidden individual list the contact stands; absent in open talk.
  public var list: EntityID?

  public init(
    phase: EntityID? = nil, channel: EntityID? = nil, direction: Direction? = nil,
    initiator: Initiator? = nil, owner: EntityID? = nil, variants: [EntityID] = [],
    state: TouchpointState? = nil, list: EntityID? = nil
  ) {
    self.phase = phase
    self.channel = channel
    self.direction = direction
    self.initiator = initiator
    self.owner = owner
    self.variants = variants
    self.state = state
    self.list = list
  }
}
