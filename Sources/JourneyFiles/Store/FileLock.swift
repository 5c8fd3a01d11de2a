#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An exclusive lock beside a file, held as long as this value lives.
///
/// The lock is a file of its own that the program never renames or deletes: a lock on the journey itself
/// would be lost with each replacement. The kernel drops it with the process. Others may delete the
/// file, as `git clean` does; a lock on it then keeps nobody out any more.
struct FileLock: ~Copyable {
  private let descriptor: Descriptor
  private let name: String

  /// How often a lock file that is not what its name leads to is tried again: on a file system whose
  /// numbers of files mean nothing it never is.
  private static let tries = 20

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
    let opened = try Self.hold(name, in: folder, mode: mode, waiting)
    Self.writeHolder(waiting, opened.number)
    descriptor = opened
    self.name = name
  }

  /// Whether the name still leads to the file that is locked; otherwise somebody else may hold a lock
  /// of that name as well.
  func isCurrent(in folder: borrowing Descriptor) throws(SystemCause) -> Bool {
    try Self.isNamed(name, in: folder, descriptor)
  }

  private static func hold(
    _ name: String, in folder: borrowing Descriptor, mode: mode_t, _ waiting: Waiting
  ) throws -> Descriptor {
    let start = monotonicSeconds()
    var left = tries
    while true {
      left -= 1
      do {
        let opened = try openLockFile(name, in: folder, mode: mode)
        try wait(for: opened.number, waiting, since: start)
        // Deleted while it was waited for: whoever comes next makes and locks another one.
        if try left == 0 || isNamed(name, in: folder, opened) { return opened }
      } catch let cause as SystemCause where cause.code == ENOENT && left > 0 {
        // Deleted between the attempt to make it and the opening.
        continue
      }
    }
  }

  private static func isNamed(
    _ name: String, in folder: borrowing Descriptor, _ opened: borrowing Descriptor
  ) throws(SystemCause) -> Bool {
    let locked = try opened.status()
    var present = stat()
    let number = folder.number
    do {
      try retrying { fstatat(number, name, &present, AT_SYMLINK_NOFOLLOW) }
    } catch  where error.code == ENOENT {
      return false
    }
    return present.st_ino == locked.st_ino && present.st_dev == locked.st_dev
  }

  private static func wait(
    for number: Int32, _ waiting: Waiting, since start: Double
  ) throws {
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
