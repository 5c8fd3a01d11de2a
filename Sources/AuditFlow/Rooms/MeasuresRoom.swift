/// The measures: what, who, until when.
public struct MeasuresRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
