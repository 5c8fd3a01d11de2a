public import JourneyModel

/// A journey to be made durable, and what it takes to join it with what others have saved.
public struct SaveRequest: Hashable, Sendable {
  public var journey: Journey
  /// The number that a save confirms.
  public var revision: Int
  /// The number of the state of others (``JoinedJourney/number``) that the journey contains.
  public var basis: Int
  /// Whose changes they are; `nil` where nobody said.
  public var author: String?

  public init(_ journey: Journey, revision: Int, basis: Int = 0, author: String? = nil) {
    self.journey = journey
    self.revision = revision
    self.basis = basis
    self.author = author
  }
}

/// What others have made of the journey that is open, found while saving or while looking.
public struct JoinedJourney: Sendable {
  /// The state that both began with: one that was asked to be saved here, or the one joined before.
  public var base: Journey
  /// What the file holds now.
  public var journey: Journey
  /// Numbers the states of others: 1 for the first.
  public var number: Int
  /// What they changed, for the announcement.
  public var changes: OthersChanges

  /// - Parameter author: who made the state; `nil` where nobody knows.
  public init(base: Journey, journey: Journey, number: Int, by author: String?) {
    self.base = base
    self.journey = journey
    self.number = number
    changes = OthersChanges(from: base, to: journey, by: author)
  }
}
