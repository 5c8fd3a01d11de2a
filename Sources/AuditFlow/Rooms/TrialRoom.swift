/// A trial before it is decided: what was changed, what each change did, and what becomes of it.
public struct TrialRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
