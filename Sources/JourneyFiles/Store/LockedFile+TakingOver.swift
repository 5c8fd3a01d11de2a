import CFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension LockedFile {
  /// Gives a new file the name, unless something else stands there by now than what was seen.
  ///
  /// Whoever edits the file without asking for the lock may do so at any moment. So the two change
  /// places, and what comes out is looked at: only what was expected may go. Anything else is put back.
  func takeOver(
    _ new: inout NewFile, _ expectation: Expectation, seen: stat?
  ) throws(StoreProblem) {
    // Writing took a while: in nearly all cases this is where a change in between is seen.
    if case .unchanged = expectation { try lookAgain(expectation, seen) }
    let isDone: Bool
    do throws(SystemCause) {
      isDone = try attempt(&new, expectation)
    } catch {
      let path = place.file.path
      switch error.code {
      case EEXIST: throw .exists(path: path)
      case EBUSY, EXDEV: throw .irreplaceable(path: path, error)
      default: throw .writeFailed(path: path, error)
      }
    }
    if !isDone { throw try rejection(expectation) }
  }

  private func lookAgain(_ expectation: Expectation, _ seen: stat?) throws(StoreProblem) {
    let present = try place.occupant()
    if let seen, let present, FileStamp(seen) == FileStamp(present),
      present.st_nlink == seen.st_nlink
    {
      return
    }
    _ = try check(expectation, present)
  }

  /// What is the matter with what stands there now.
  private func rejection(_ expectation: Expectation) throws(StoreProblem) -> StoreProblem {
    let found = try check(expectation, try place.occupant())
    let path = place.file.path
    guard case .unchanged(let loaded) = expectation, let found else { return .vanished(path: path) }
    // Changed and changed back: to be tried again.
    return .changedUnderneath(path: path, loaded: loaded, found: found)
  }

  /// False when something else than what was expected is there, or nothing.
  private func attempt(
    _ new: inout NewFile, _ expectation: Expectation
  ) throws(SystemCause) -> Bool {
    switch expectation {
    case .anything: try rename(new)
    case .absent: try renameToFree(new)
    case .unchanged(let loaded):
      do {
        try new.wait(for: loaded, in: place.folder)
        return try exchange(&new, with: loaded)
      } catch  where error.code == ENOENT {
        return false
      }
    }
    return true
  }

  private func rename(_ new: borrowing NewFile) throws(SystemCause) {
    let (folder, present, name) = (place.folder.number, new.name, place.location.name)
    try retrying { renameat(folder, present, folder, name) }
  }

  private func renameToFree(_ new: borrowing NewFile) throws(SystemCause) {
    let (folder, present, name) = (place.folder.number, new.name, place.location.name)
    do {
      try retrying { cf_rename_new(folder, present, folder, name) }
    } catch  where error.isUnknownCall {
      var status = stat()
      if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        throw SystemCause(code: EEXIST)
      }
      try rename(new)
    }
  }
}

// MARK: - Changing places

extension LockedFile {
  /// What came out when two files changed places.
  private struct CameOut {
    let status: stat
    /// `nil` for what is no file.
    let content: FileContent?

    func isExpected(_ loaded: FileVersion) -> Bool {
      status.st_nlink == 1 && content?.version.hasSameContent(as: loaded) == true
    }

    /// Whether it is the very file that was put there, as it was then.
    func isStill(_ stamp: FileStamp, _ version: FileVersion?) -> Bool {
      guard FileStamp(status).inode == stamp.inode else { return false }
      guard let version else { return content == nil }
      return content?.version.hasSameContent(as: version) == true
    }
  }

  private func exchange(
    _ new: inout NewFile, with loaded: FileVersion
  ) throws(SystemCause) -> Bool {
    do {
      try changePlaces(new)
    } catch  where error.isUnknownCall {
      try rename(new)
      return true
    }
    let out: CameOut
    do {
      out = try cameOut(new)
    } catch {
      // Taken for a leftover by somebody who holds another lock, who has kept what was to be kept.
      if error.code == ENOENT { return true }
      // Nobody knows what it is.
      try putBack(nil, &new)
      throw error
    }
    if out.isExpected(loaded) {
      new.remove(from: place.folder)
      return true
    }
    try putBack(out, &new)
    return false
  }

  private func changePlaces(_ new: borrowing NewFile) throws(SystemCause) {
    let (folder, waiting, name) = (place.folder.number, new.name, place.location.name)
    try retrying { cf_exchange(folder, waiting, name) }
  }

  private func cameOut(_ new: borrowing NewFile) throws(SystemCause) -> CameOut {
    let (folder, waiting) = (place.folder.number, new.name)
    var status = stat()
    try retrying { fstatat(folder, waiting, &status, AT_SYMLINK_NOFOLLOW) }
    guard FileForm(status) == nil else { return CameOut(status: status, content: nil) }
    let opened = try Descriptor.open(
      waiting, in: folder, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    status = try opened.status()
    return CameOut(status: status, content: try content(of: opened, status))
  }

  /// Puts back what came out. Should somebody have replaced the new file in these microseconds, then
  /// the newest keeps the name and what it would have replaced goes into the history.
  private func putBack(_ first: CameOut?, _ new: inout NewFile) throws(SystemCause) {
    var out = first
    var (stamp, version) = (new.version.stamp, Optional(new.version))
    for _ in 0..<10 {
      do {
        try changePlaces(new)
      } catch {
        if !isKept(out) { new.leave() }
        // Deleted meanwhile: it does not come back under its name.
        if error.code == ENOENT { return }
        throw error
      }
      guard let back = try? cameOut(new), !back.isStill(stamp, version) else { return }
      guard let present = out, isKept(present) else {
        // The newest gets the name; what cannot be kept stays where it is, for the next one.
        try changePlaces(new)
        return new.leave()
      }
      (stamp, version) = (FileStamp(present.status), present.content?.version)
      out = back
    }
  }

  private func isKept(_ out: CameOut?) -> Bool {
    guard let out, let content = out.content else { return false }
    return keep(content, like: out.status)
  }
}

extension SystemCause {
  /// Whether the system, or this file system, does not know a call.
  fileprivate var isUnknownCall: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) }
}
