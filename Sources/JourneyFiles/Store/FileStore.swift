public import JourneyModel

/// A journey in a file of its own: the only truth about it.
///
/// All calls block until the disk has answered, so a full screen makes them away from its input.
public struct FileStore: JourneyStore {
  public let file: DurableFile
  public let waiting: Waiting
  /// Keeps what stood in the file before it is replaced; `nil` keeps nothing.
  public let history: HistoryKeeper?
  /// Reads the bytes of a journey; the tests read an older format that never was.
  package var reader: @Sendable ([UInt8], ((Int) -> Void)?) -> Reading = {
    JourneyReader.read($0, progress: $1)
  }

  public init(path: String, waiting: Waiting, history: HistoryKeeper? = nil) {
    file = DurableFile(path: path, limit: JourneyFormat.largestFile)
    self.waiting = waiting
    self.history = history
  }

  public func load() throws(StoreProblem) -> LoadedJourney { try load(progress: nil) }

  /// Loads the journey and tells now and then which share of the file, 0 to 1, has been read.
  public func load(progress: ((Double) -> Void)?) throws(StoreProblem) -> LoadedJourney {
    try read(file.read(), progress: progress)
  }

  /// Saves over exactly the version that was loaded; throws `changedUnderneath` with what is there
  /// when that is another one, and writes nothing then.
  public func save(
    _ journey: Journey, over loaded: FileVersion
  ) throws(StoreProblem) -> FileVersion {
    if loaded.isNewer { throw .newer(path: file.path) }
    try refuseUnreadable(journey)
    return try file.replace(
      with: journey.canonicalBytes(), expecting: .unchanged(loaded), waiting: waiting,
      keeping: history)
  }

  public func create(_ journey: Journey) throws(StoreProblem) -> FileVersion {
    try refuseUnreadable(journey)
    return try file.replace(with: journey.canonicalBytes(), expecting: .absent, waiting: waiting)
  }

  /// Loads, changes and saves under one lock, so that no change of somebody else comes between.
  ///
  /// For commands: nobody thinks while the lock is held. A journey that `change` leaves as it was
  /// is not written.
  ///
  /// - Throws: a ``StoreProblem``, or whatever `change` throws; then nothing is written.
  /// - Returns: what `change` returned, and the notices of the file.
  @discardableResult
  public func update<Result>(
    _ change: (inout Journey) throws -> Result
  ) throws -> (result: Result, notices: [Problem]) {
    let locked = try file.lockExisting(waiting: waiting)
    let loaded = try read(locked.read())
    if loaded.isNewer { throw StoreProblem.newer(path: file.path) }
    var journey = loaded.journey
    let result = try change(&journey)
    _ = try join(journey, from: loaded.journey, loaded, in: locked, by: waiting.author)
    return (result, loaded.notices)
  }

  /// Reads what was found in the file, for instance the version of somebody else.
  public func read(
    _ content: FileContent, progress: ((Double) -> Void)? = nil
  ) throws(StoreProblem) -> LoadedJourney {
    let total = Double(max(1, content.bytes.count))
    let reading = reader(
      content.bytes, progress.map { tell in { tell(Double($0) / total) } })
    guard let journey = reading.journey else {
      throw .damaged(path: file.path, reading.problems)
    }
    var version = content.version
    version.isNewer = reading.isNewer
    return LoadedJourney(journey: journey, version: version, notices: reading.problems)
  }

  /// A file that nobody could open again must not take the place of one that can be.
  func refuseUnreadable(_ journey: Journey) throws(StoreProblem) {
    let problems = journey.problems()
    if problems.contains(where: { $0.severity == .error }) {
      throw .damaged(path: file.path, problems)
    }
  }
}
