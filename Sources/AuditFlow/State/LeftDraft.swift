/// Text that an earlier session left unfinished.
public struct LeftDraft: Hashable, Sendable {
  public var draft: Draft
  /// When it was typed, as it is said: `12:40`, or the day.
  public var time: String
  /// Whether the journey was saved later, so that the text may have been entered all the same.
  public var mayBeEntered: Bool

  public init(_ draft: Draft, time: String, mayBeEntered: Bool) {
    self.draft = draft
    self.time = time
    self.mayBeEntered = mayBeEntered
  }
}

/// What is said of unfinished text that stands in its field again.
public struct OfferedText: Hashable, Sendable {
  /// What became of the text that was offered before.
  public enum Answer: Hashable, Sendable {
    case taken
    case dropped
  }

  /// When it was typed.
  public var time: String
  /// How many more there are to offer.
  public var others: Int
  /// What became of the one before; `nil` for the first.
  public var before: Answer?

  public init(time: String, others: Int = 0, before: Answer? = nil) {
    self.time = time
    self.others = others
    self.before = before
  }
}
