/// What must still be clarified, as a list to work off and a call sheet.
public struct OpenQuestionsRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}
}
