public import JourneyModel

/// Where a journey is kept: loaded as a whole, saved against the version that was loaded.
///
/// The file store is the first one; a shared database row can be another. When somebody else saved
/// in between, `save` throws `changedUnderneath` with what is there now and writes nothing: joining
/// the two is a merge of journeys and no matter of the store.
public protocol JourneyStore: Sendable {
  /// Loads the journey.
  func load() throws(StoreProblem) -> LoadedJourney

  /// Saves a journey over the version from which it was made; returns the version that is now safe.
  func save(_ journey: Journey, over loaded: FileVersion) throws(StoreProblem) -> FileVersion

  /// Saves a journey where none is yet; never overwrites.
  func create(_ journey: Journey) throws(StoreProblem) -> FileVersion
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

  /// Whether it was written by a newer version of the program: then it is never saved.
  public var isNewer: Bool { version.isNewer }
}
