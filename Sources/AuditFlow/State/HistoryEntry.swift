public import JourneyExchange

/// An earlier state of the journey as a list shows it.
public struct HistoryEntry: Hashable, Sendable {
  /// Names the state among those of its file.
  public var name: String
  /// When the journey was brought into this state, as people read it.
  public var time: String
  /// What it holds; `nil` when it was not looked into.
  public var content: Content?
  /// Why it cannot be read, in the user's language.
  public var problem: String?

  public struct Content: Hashable, Sendable {
    /// How many contacts happen today.
    public var contacts: Int
    /// How many of them are rated.
    public var rated: Int
    /// What changed from here to the next newer state; `nil` where that cannot be read.
    public var after: DifferenceSummary?

    public init(contacts: Int, rated: Int, after: DifferenceSummary?) {
      self.contacts = contacts
      self.rated = rated
      self.after = after
    }
  }

  public init(name: String, time: String, content: Content? = nil, problem: String? = nil) {
    self.name = name
    self.time = time
    self.content = content
    self.problem = problem
  }
}
