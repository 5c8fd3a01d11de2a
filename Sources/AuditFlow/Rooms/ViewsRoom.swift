/// Other ways to look at the journey, as one list with headings.
public struct ViewsRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
