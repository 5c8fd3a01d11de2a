public import JourneyModel

/// Where a journey is kept: loaded as a whole, saved against the version that was loaded, and watched
/// for what others do to it.
///
/// The file store is the first one; a shared database row can be another.
public protocol JourneyStore: Sendable {
  /// Loads the journey.
  func load() throws(StoreProblem) -> LoadedJourney

  /// Saves a journey where none is yet; never overwrites.
  func create(_ journey: Journey) throws(StoreProblem) -> FileVersion

  /// Makes durable what was changed, and joins it with what others have saved in the meantime.
  ///
  /// Nothing of anybody is lost: where two people changed the same field, theirs stands and `mine`
  /// waits beside it (``JourneyModel/Journey/merging(base:mine:theirs:by:)``).
  ///
  /// - Parameters:
  ///   - mine: the journey as it was changed here.
  ///   - basis: the state from which it was made.
  ///   - known: what the store held when it was looked at last.
  ///   - author: whose changes they are, for the messages of others; `nil` where nobody says.
  /// - Returns: what the store holds now, and whose changes were joined.
  func save(
    _ mine: Journey, from basis: Journey, over known: LoadedJourney, by author: String?
  ) throws(StoreProblem) -> SavedJourney

  /// What the store holds by now; `nil` when that is still the version that is known.
  func news(since known: FileVersion) throws(StoreProblem) -> LoadedJourney?

  /// Begins to watch for changes; each may or may not be news.
  func watch() -> any StoreWatch

  /// Who made the states after one version up to another; `nil` where nobody knows.
  func authors(of version: FileVersion, since known: FileVersion?) -> StateAuthors?
}

/// A journey as it was loaded.
public struct LoadedJourney: Hashable, Sendable {
  public var journey: Journey
  public var version: FileVersion
  /// What is worth knowing about the file; none of it is an error.
  public var notices: [Problem]

  public init(journey: Journey, version: FileVersion, notices: [Problem] = []) {
    self.journey = journey
    self.version = version
    self.notices = notices
  }

  /// The version of the format in which the file stands, where that is an older one.
  public var olderVersion: Int? {
    notices.first { $0.code == .olderVersion }.flatMap { Int($0.found) }
  }

  /// Whether it was written by a newer version of the program: then it is never saved.
  public var isNewer: Bool { version.isNewer }
}

/// What came of a save.
public struct SavedJourney: Hashable, Sendable {
  /// What is safe now: what was asked for, or what came of joining it with the changes of others.
  public var current: LoadedJourney
  /// Whose changes were joined; `nil` when there were none, and where nobody knows.
  public var joined: StateAuthors?
}
