import CFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new state beside the file whose place it is to take: whole and on the disk, but nobody's yet.
///
/// It is held by a lock of its own as long as this value lives, so that nobody takes it for something
/// that a killed process has left.
struct NewFile: ~Copyable {
  let version: FileVersion
  private let file: String
  /// Its name in the folder.
  private(set) var name: String
  private let held: Descriptor
  private var isLeft = false

  /// How many may write at once where the lock of the file does not keep them apart.
  private static let most = 100

  /// Writes a file in a folder; nothing of it is left when this throws.
  static func write(
    _ bytes: [UInt8], at file: String, in folder: borrowing Descriptor, like old: stat?
  ) throws(SystemCause) -> NewFile {
    var name = ""
    let held = try make(file, in: folder, naming: &name)
    let version: FileVersion
    do {
      if old != nil { cf_copy_attributes(folder.number, file, held.number) }
      version = try fill(held, bytes, like: old)
    } catch {
      _ = unlinkat(folder.number, name, 0)
      throw error
    }
    return NewFile(version: version, file: file, name: name, held: held)
  }

  private static func fill(
    _ held: borrowing Descriptor, _ bytes: [UInt8], like old: stat?
  ) throws(SystemCause) -> FileVersion {
    if let old { try held.adoptAccess(of: old, mode: old.st_mode & 0o7777) }
    try held.writeAll(bytes)
    try held.synchronize()
    let version = FileVersion(try held.status(), bytes)
    // What a file system says only when a file is closed; the file stays held.
    try held.duplicate().close()
    return version
  }

  /// Takes the name that tells what the file is and what it is to replace.
  mutating func wait(
    for old: FileVersion, in folder: borrowing Descriptor
  ) throws(SystemCause) {
    let (number, present) = (folder.number, name)
    let next = TemporaryName.waiting(new: version.digest, old: old.digest).text(of: file)
    try retrying { renameat(number, present, number, next) }
    name = next
  }

  /// Removes what has the name: this file, or what it has changed places with.
  func remove(from folder: borrowing Descriptor) {
    if !isLeft { _ = unlinkat(folder.number, name, 0) }
  }

  /// From now on what has the name is somebody else's.
  mutating func leave() { isLeft = true }

  private static func make(
    _ file: String, in folder: borrowing Descriptor, naming name: inout String
  ) throws(SystemCause) -> Descriptor {
    for number in 1...most {
      name = TemporaryName.writing(number: number).text(of: file)
      do {
        let made = try Descriptor.open(
          name, in: folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        if made.holds(name, in: folder) { return made }
      } catch  where error.code == EEXIST {
        continue
      }
    }
    throw SystemCause(code: EEXIST)
  }
}

extension Descriptor {
  /// Locks the open file, and says whether it is still what the name leads to; false when somebody
  /// else holds it, or has taken it for a leftover in between.
  func holds(_ name: String, in folder: borrowing Descriptor) -> Bool {
    if flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return false }
    var present = stat()
    guard let own = try? status(),
      fstatat(folder.number, name, &present, AT_SYMLINK_NOFOLLOW) == 0
    else {
      // What cannot be told is no reason not to save: nobody but the holder of the lock is here.
      return errno != ENOENT
    }
    return own.st_ino == present.st_ino
  }

  /// A second descriptor of the same open file.
  func duplicate() throws(SystemCause) -> Descriptor {
    let number = number
    return Descriptor(number: try retrying { fcntl(number, F_DUPFD_CLOEXEC, 0) })
  }
}
