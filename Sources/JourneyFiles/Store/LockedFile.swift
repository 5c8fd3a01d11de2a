#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file whose lock is held, for the milliseconds of reading and replacing it.
struct LockedFile: ~Copyable {
  let place: FilePlace
  private let lock: FileLock
  private let waiting: Waiting

  static func acquire(_ file: DurableFile, waiting: Waiting) throws(StoreProblem) -> LockedFile {
    let place = try FilePlace.open(file)
    let mode = try place.occupant()?.st_mode ?? 0o600
    let lock: FileLock
    do {
      lock = try FileLock(
        place.location.lockName, in: place.folder, mode: mode, waiting: waiting)
    } catch let held as FileLock.Held {
      throw .locked(path: file.path, holder: held.holder, seconds: held.seconds)
    } catch {
      throw .notWritable(path: file.path, error as? SystemCause ?? SystemCause(code: EIO))
    }
    let locked = LockedFile(place: place, lock: lock, waiting: waiting)
    locked.removeLeftovers()
    return locked
  }

  /// Reads the file as it is now.
  func read() throws(StoreProblem) -> FileContent {
    try place.file.read()
  }

  /// Replaces the file durably; see ``DurableFile/replace(with:expecting:waiting:keeping:)``.
  func replace(
    with bytes: [UInt8], expecting expectation: Expectation, keeping history: HistoryKeeper? = nil
  ) throws(StoreProblem) -> FileVersion {
    let path = place.file.path
    guard bytes.count <= place.file.limit else {
      throw .tooLarge(path: path, limit: place.file.limit)
    }
    let old = try place.occupant()
    let found = try check(expectation, old)
    var new: NewFile
    do {
      new = try NewFile.write(bytes, at: place.location.name, in: place.folder, like: old)
    } catch {
      throw .writeFailed(path: path, error)
    }
    // Only now, so that a disk that is nearly full has its last room for the save.
    if let found, let old { history?.keep(found, like: old) }
    guard try isStillLocked(new) else {
      // Somebody has deleted the lock, and somebody else may have locked another one.
      let again = try LockedFile.acquire(place.file, waiting: waiting)
      return try again.replace(with: bytes, expecting: expectation, keeping: history)
    }
    // Before the rename: whoever sees the new state finds its author; a purge leaves no name there.
    lock.note(
      waiting.author.map { LockNote.Author(digest: new.version.digest, name: $0) },
      after: found?.version.digest, of: waiting.holder)
    do throws(StoreProblem) {
      try takeOver(&new, expectation, seen: old)
    } catch {
      new.remove(from: place.folder)
      if case .changedUnderneath = error { history?.keepNext() }
      throw error
    }
    do {
      try place.folder.synchronize()
    } catch {
      throw .unconfirmed(path: path, error)
    }
    return new.version
  }

  /// Whether the lock still keeps others out; the new file goes when that cannot be told.
  private func isStillLocked(_ new: borrowing NewFile) throws(StoreProblem) -> Bool {
    do {
      let isCurrent = try lock.isCurrent(in: place.folder)
      if !isCurrent { new.remove(from: place.folder) }
      return isCurrent
    } catch {
      new.remove(from: place.folder)
      throw .writeFailed(path: place.file.path, error)
    }
  }
}

extension LockedFile {
  /// Compares what stands in the file with what is expected there; returns it where it was read.
  func check(
    _ expectation: Expectation, _ old: stat?
  ) throws(StoreProblem) -> FileContent? {
    let path = place.file.path
    if let old {
      // Looked at again under the lock: it may have been replaced by something else while waiting.
      if let form = FileForm(old) { throw .notAFile(path: path, form) }
      if old.st_nlink > 1 { throw .hardLinked(path: path, names: Int(old.st_nlink)) }
    }
    switch expectation {
    case .anything: return nil
    case .absent:
      if old != nil { throw .exists(path: path) }
      return nil
    case .unchanged(let loaded):
      guard old != nil else { throw .vanished(path: path) }
      let found = try read()
      guard loaded.hasSameContent(as: found.version) else {
        throw .changedUnderneath(path: path, loaded: loaded, found: found)
      }
      return found
    }
  }
}
