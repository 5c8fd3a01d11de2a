#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An exclusive lock beside a file, held as long as this value lives.
///
/// The lock is a file of its own that is never renamed or deleted: a lock on the journey itself
/// would be lost with each replacement. The kernel drops it with the process.
struct FileLock: ~Copyable {
  private let descriptor: Descriptor

  deinit {
    // Closing alone would leave the lock to a child process that is just being started.
    _ = flock(descriptor.number, LOCK_UN)
  }

  /// Somebody else holds the lock.
  struct Held: Error {
    let holder: String?
    let seconds: Double
  }

  /// Opens the lock file, made with `mode`, and waits for the lock; throws `SystemCause` or ``Held``.
  init(
    _ name: String, in folder: borrowing Descriptor, mode: mode_t, waiting: Waiting
  ) throws {
    let opened = try Self.openLockFile(name, in: folder, mode: mode)
    try Self.wait(for: opened.number, waiting)
    Self.writeHolder(waiting, opened.number)
    descriptor = opened
  }

  private static func wait(for number: Int32, _ waiting: Waiting) throws {
    let start = monotonicSeconds()
    var pause: UInt32 = 1000
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw SystemCause.last }
      let waited = monotonicSeconds() - start
      guard waited < waiting.seconds else {
        throw Held(holder: readHolder(number), seconds: waited)
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  /// Whoever may write the journey may lock it too, so the lock has the journey's read and write bits.
  private static func openLockFile(
    _ name: String, in folder: borrowing Descriptor, mode: mode_t
  ) throws(SystemCause) -> Descriptor {
    do {
      let created = try Descriptor.open(
        name, in: folder.number, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      if mode & 0o666 != 0o600 { _ = fchmod(created.number, mode & 0o666) }
      return created
    } catch  where error.code == EEXIST {
      return try Descriptor.open(name, in: folder.number, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK)
    }
  }

  /// Notes whose the state is that is about to be written, for those who watch the file.
  ///
  /// - Parameter previous: the digest of the state that it takes the place of, where it was read.
  func note(_ author: LockNote.Author?, after previous: UInt64?, of holder: String) {
    var note = LockNote(holder: holder)
    if let author {
      note.authors = LockNote(reading: descriptor.number)?.authors ?? []
      note.add(author, after: previous)
    }
    Self.write(note, descriptor.number)
  }

  private static func writeHolder(_ waiting: Waiting, _ number: Int32) {
    // Whose the last state is stays known until there is a new one.
    let authors = waiting.forgetsOthers ? [] : LockNote(reading: number)?.authors ?? []
    write(LockNote(holder: waiting.holder, authors: authors), number)
  }

  // What is noted only serves messages: what goes wrong here does no harm.
  private static func write(_ note: LockNote, _ number: Int32) {
    let bytes = note.bytes
    guard ftruncate(number, 0) == 0 else { return }
    _ = bytes.withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, 0) }
  }

  private static func readHolder(_ number: Int32) -> String? { LockNote(reading: number)?.holder }
}

/// Seconds on a clock that nobody sets.
private func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
