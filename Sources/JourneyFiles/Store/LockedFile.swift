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
    if waiting.forgetsOthers { locked.removeTemporary() }
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
    let version: FileVersion
    do {
      version = try writeTemporary(bytes, like: old)
    } catch {
      removeTemporary()
      throw .writeFailed(path: path, error)
    }
    // Only now, so that a disk that is nearly full has its last room for the save.
    if let found, let old { history?.keep(found, like: old) }
    // Before the rename: whoever sees the new state finds its author; a purge leaves no name there.
    lock.note(
      waiting.author.map { LockNote.Author(digest: version.digest, name: $0) },
      after: found?.version.digest, of: waiting.holder)
    do {
      try takeOver(replacing: expectation != .absent)
    } catch {
      removeTemporary()
      switch error.code {
      case EEXIST: throw .exists(path: path)
      case EBUSY, EXDEV: throw .irreplaceable(path: path, error)
      default: throw .writeFailed(path: path, error)
      }
    }
    do {
      try place.folder.synchronize()
    } catch {
      throw .unconfirmed(path: path, error)
    }
    return version
  }
}

extension LockedFile {
  /// Compares what stands in the file with what is expected there; returns it where it was read.
  private func check(
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

  private var temporaryName: String { ".\(place.location.name).tmp" }

  private func writeTemporary(_ bytes: [UInt8], like old: stat?) throws(SystemCause) -> FileVersion
  {
    // Only the holder of the lock uses the name, so what stands there was left by a killed process.
    removeTemporary()
    let temporary = try Descriptor.open(
      temporaryName, in: place.folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      mode: 0o600)
    if let old { try temporary.adoptAccess(of: old, mode: old.st_mode & 0o7777) }
    try temporary.writeAll(bytes)
    try temporary.synchronize()
    let status = try temporary.status()
    try temporary.close()
    return FileVersion(status, bytes)
  }

  private func takeOver(replacing: Bool) throws(SystemCause) {
    let (folder, temporary, name) = (place.folder.number, temporaryName, place.location.name)
    if !replacing {
      // Looked at again, because writing took a while and not every program asks for the lock.
      var status = stat()
      if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        throw SystemCause(code: EEXIST)
      }
    }
    try retrying { renameat(folder, temporary, folder, name) }
  }

  private func removeTemporary() {
    _ = unlinkat(place.folder.number, temporaryName, 0)
  }
}
