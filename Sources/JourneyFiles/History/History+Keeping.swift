import JourneyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension History {
  /// Keeps a state, durably, unless it is the newest one already; then thins the others.
  ///
  /// Called under the lock of the journey file, so that only one process does it at a time.
  func keep(_ content: FileContent, like file: stat, now: Moment) throws(HistoryProblem) {
    do {
      let folder = try own.make(like: file)
      var states = try Self.states(in: folder, at: own.path)
      if let newest = states.first, newest.size == content.bytes.count,
        let bytes = try? DurableFile(path: path(of: newest)).read().bytes, bytes == content.bytes
      {
        return
      }
      var state = HistoryState(
        kept: now, changed: Moment(milliseconds: content.version.stamp.changed / 1_000_000),
        size: content.bytes.count, olderVersion: Self.olderVersion(of: content.bytes))
      while states.contains(where: { $0.kept == state.kept }) { state.kept.milliseconds += 1 }
      try Self.write(
        content.bytes, changed: content.version.stamp, named: state.fileName, in: folder,
        like: file)
      states.append(state)
      for old in HistoryThinning.superfluous(states, now: now) {
        _ = unlinkat(folder.number, old.fileName, 0)
      }
    } catch {
      throw .notKept(path: path, error)
    }
  }

  /// The version of the format, where it is older than the one that is written.
  static func olderVersion(of bytes: [UInt8]) -> Int? {
    JourneyFormat.version(of: bytes).flatMap { $0 < JourneyFormat.version ? $0 : nil }
  }

  static let temporaryName = ".state.tmp"

  static func write(
    _ bytes: [UInt8], changed: FileStamp, named name: String, in folder: borrowing Descriptor,
    like file: stat
  ) throws(SystemCause) {
    let number = folder.number
    // Only the holder of the lock uses the name, so what stands there was left by a killed process.
    _ = unlinkat(number, temporaryName, 0)
    do {
      let temporary = try Descriptor.open(
        temporaryName, in: number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try temporary.adoptAccess(of: file, mode: file.st_mode & 0o666 | 0o600)
      try temporary.writeAll(bytes)
      var times = [timespec](repeating: changed.time, count: 2)
      _ = futimens(temporary.number, &times)
      try temporary.synchronize()
      try temporary.close()
      try retrying { renameat(number, temporaryName, number, name) }
    } catch {
      _ = unlinkat(number, temporaryName, 0)
      throw error
    }
    try folder.synchronize()
  }
}

extension FileStamp {
  fileprivate var time: timespec {
    let (seconds, part) = Moment.divided(changed, by: 1_000_000_000)
    return timespec(tv_sec: seconds, tv_nsec: part)
  }
}
