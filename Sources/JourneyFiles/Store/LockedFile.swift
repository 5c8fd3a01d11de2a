#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file whose lock is held, for the milliseconds of reading and replacing it.
struct LockedFile: ~Copyable {
  private let place: FilePlace
  private let lock: FileLock

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
    return LockedFile(place: place, lock: lock)
  }

  /// Reads the file as it is now.
  func read() throws(StoreProblem) -> FileContent {
    try place.file.read()
  }

  /// Replaces the file durably; see ``DurableFile/replace(with:expecting:waiting:)``.
  func replace(
    with bytes: [UInt8], expecting expectation: Expectation
  ) throws(StoreProblem) -> FileVersion {
    let path = place.file.path
    guard bytes.count <= place.file.limit else {
      throw .tooLarge(path: path, limit: place.file.limit)
    }
    let old = try place.occupant()
    try check(expectation, old)
    let version: FileVersion
    do {
      version = try writeTemporary(bytes, like: old)
    } catch {
      removeTemporary()
      throw .writeFailed(path: path, error)
    }
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
  private func check(_ expectation: Expectation, _ old: stat?) throws(StoreProblem) {
    let path = place.file.path
    if let old {
      // Looked at again under the lock: it may have been replaced by something else while waiting.
      if let form = FileForm(old) { throw .notAFile(path: path, form) }
      if old.st_nlink > 1 { throw .hardLinked(path: path, names: Int(old.st_nlink)) }
    }
    switch expectation {
    case .anything: return
    case .absent:
      if old != nil { throw .exists(path: path) }
    case .unchanged(let loaded):
      guard old != nil else { throw .vanished(path: path) }
      let found = try read()
      guard loaded.hasSameContent(as: found.version) else {
        throw .changedUnderneath(path: path, loaded: loaded, found: found)
      }
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
    if let old { try keepAccess(of: old, on: temporary) }
    try temporary.writeAll(bytes)
    try temporary.synchronize()
    let status = try temporary.status()
    try temporary.close()
    return FileVersion(status, bytes)
  }

  /// Gives the new file the owner, group and mode of the old one as far as this user may.
  private func keepAccess(of old: stat, on temporary: borrowing Descriptor) throws(SystemCause) {
    let number = temporary.number
    let new = try temporary.status()
    var mode = old.st_mode & 0o7777
    if new.st_uid != old.st_uid || new.st_gid != old.st_gid {
      if fchown(number, old.st_uid, old.st_gid) != 0, fchown(number, uid_t.max, old.st_gid) != 0 {
        // The group could not be kept: what it was allowed must not go to another one.
        mode = mode & 0o707 | (mode & 0o007) << 3
      }
    }
    if new.st_mode & 0o7777 != mode { try retrying { fchmod(number, mode) } }
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
