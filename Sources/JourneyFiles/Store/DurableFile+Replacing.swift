/// Against which state of a file a replacement is.
public enum Expectation: Hashable, Sendable {
  /// There is no file of this name yet.
  case absent
  /// The file still holds what was loaded.
  case unchanged(FileVersion)
  /// Whatever is there may go: for files of the program's own.
  case anything
}

extension DurableFile {
  /// Replaces the whole file durably; returns the new version.
  ///
  /// When it returns, the content is on the disk and so is its name. When it throws anything but
  /// `unconfirmed`, the old file is untouched and nothing but the lock is left beside it. What was
  /// there goes into the `history` first, where one is kept.
  @discardableResult
  public func replace(
    with bytes: [UInt8], expecting expectation: Expectation, waiting: Waiting,
    keeping history: HistoryKeeper? = nil
  ) throws(StoreProblem) -> FileVersion {
    try LockedFile.acquire(self, waiting: waiting)
      .replace(with: bytes, expecting: expectation, keeping: history)
  }

  /// Reads, changes and replaces under one lock, so that nobody's change comes between; returns
  /// what is on the disk now. When `change` returns `nil`, nothing is written.
  ///
  /// - Throws: a `StoreProblem`, or whatever `change` throws; then nothing is written either.
  @discardableResult
  public func update(
    waiting: Waiting, keeping history: HistoryKeeper? = nil,
    _ change: (FileContent) throws -> [UInt8]?
  ) throws -> FileVersion {
    let locked = try lockExisting(waiting: waiting)
    let content = try locked.read()
    guard let bytes = try change(content) else { return content.version }
    return try locked.replace(with: bytes, expecting: .unchanged(content.version), keeping: history)
  }

  /// Replaces the file under one lock, and makes the content anew from what is found there as long as
  /// that is not what it was made from: ten times at the most, for who does not ask for the lock may
  /// come in between again and again.
  ///
  /// - Parameters:
  ///   - loaded: the version that `bytes` were made from.
  ///   - remake: what is to be written in view of what was found instead.
  /// - Throws: a `StoreProblem`, or whatever `remake` throws; then nothing is written.
  @discardableResult
  public func replace(
    with bytes: [UInt8], madeFrom loaded: FileVersion, waiting: Waiting,
    keeping history: HistoryKeeper? = nil, remaking remake: (FileContent) throws -> [UInt8]
  ) throws -> FileVersion {
    let locked = try LockedFile.acquire(self, waiting: waiting)
    var (bytes, loaded) = (bytes, loaded)
    for _ in 0..<10 {
      switch try locked.attempt(bytes, over: loaded, keeping: history) {
      case .replaced(let version): return version
      case .changed(let found):
        bytes = try remake(found)
        loaded = found.version
      }
    }
    return try locked.replace(with: bytes, expecting: .unchanged(loaded), keeping: history)
  }

  /// Takes the lock of a file that is there.
  func lockExisting(waiting: Waiting) throws(StoreProblem) -> LockedFile {
    // A mistyped name leaves no lock behind.
    guard try FilePlace.open(self).occupant() != nil else { throw .notFound(path: path) }
    return try LockedFile.acquire(self, waiting: waiting)
  }
}

extension LockedFile {
  fileprivate enum Attempt {
    case replaced(FileVersion)
    /// Something else stands there.
    case changed(FileContent)
  }

  fileprivate func attempt(
    _ bytes: [UInt8], over loaded: FileVersion, keeping history: HistoryKeeper?
  ) throws(StoreProblem) -> Attempt {
    do throws(StoreProblem) {
      return .replaced(
        try replace(with: bytes, expecting: .unchanged(loaded), keeping: history))
    } catch .changedUnderneath(_, _, let found) {
      return .changed(found)
    }
  }
}
