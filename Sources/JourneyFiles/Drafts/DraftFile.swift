#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The unfinished text of one session on a journey: a file in `.kontaktlinie/drafts/NAME/` beside it.
///
/// The session holds a lock on its file as long as it lives, and the kernel lets it go with the
/// process: what nobody holds is of a session that has ended. A class, because the lock lives as long
/// as the session; used by one thread.
public final class DraftFile {
  private let path: String
  private let name: String
  private var held: Descriptor?

  /// Small enough to be read at once.
  static let largest = 1_048_576

  /// The draft of a session; `session` tells it from all others.
  public init(of path: String, session: String) {
    self.path = path
    name = session + ".json"
  }

  /// Whether this session has a draft.
  public var isKept: Bool { held != nil }

  /// Replaces the draft. Not synchronized: it is to outlive the process, not the power, and comes
  /// every two seconds.
  ///
  /// - Throws: the cause when there is no place for it.
  public func write(_ bytes: [UInt8]) throws(SystemCause) {
    let (own, file) = try place()
    let folder = try own.make(like: file)
    let number = folder.number
    let temporary = ".\(name).tmp"
    _ = unlinkat(number, temporary, 0)
    let draft = try Descriptor.open(
      temporary, in: number, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    do {
      // Before anybody can see it: a draft of a living session is always held.
      let opened = draft.number
      try retrying { flock(opened, LOCK_EX | LOCK_NB) }
      try draft.writeAll(bytes)
      try retrying { renameat(number, temporary, number, name) }
    } catch {
      _ = unlinkat(number, temporary, 0)
      throw error
    }
    held = consume draft
  }

  /// Removes the draft: its text was entered or is not wanted any more.
  public func remove() {
    guard held != nil, let (own, _) = try? place(), let folder = try? own.open() else { return }
    _ = unlinkat(folder.number, name, 0)
    held = nil
  }

  /// Takes over the newest draft of a session that has ended; it belongs to this one from now on.
  ///
  /// - Returns: what it holds and when it was written; `nil` when there is none.
  public func adopt() -> (bytes: [UInt8], written: Moment)? {
    guard held == nil, let own = try? place().own, let folder = try? own.open() else { return nil }
    for draft in Self.drafts(in: folder, at: own.path) {
      guard let descriptor = Self.claim(draft, in: folder) else { continue }
      guard let bytes = try? descriptor.readAll(expecting: 4096, limit: Self.largest),
        let status = try? descriptor.status(),
        renameat(folder.number, draft, folder.number, name) == 0
      else { continue }
      held = consume descriptor
      return (bytes, Moment(milliseconds: FileStamp(status).changed / 1_000_000))
    }
    return nil
  }

  private func place() throws(SystemCause) -> (own: OwnFolder, file: stat) {
    let location = try FileLocation(resolving: path)
    var status = stat()
    try retrying { stat(location.path, &status) }
    return (OwnFolder(of: location, for: "drafts"), status)
  }

  /// The names of the drafts, the newest first.
  private static func drafts(in folder: borrowing Descriptor, at path: String) -> [String] {
    var found: [(name: String, changed: Int)] = []
    for name in (try? Folders.entries(in: path)) ?? [] where name.hasSuffix(".json") {
      var status = stat()
      guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        FileForm(status) == nil, status.st_size <= largest
      else { continue }
      found.append((name, FileStamp(status).changed))
    }
    return found.sorted { $0.changed > $1.changed }.map(\.name)
  }

  /// Opens and locks a draft that nobody holds.
  private static func claim(
    _ name: String, in folder: borrowing Descriptor
  ) -> Descriptor? {
    guard
      let draft = try? Descriptor.open(
        name, in: folder.number, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK),
      flock(draft.number, LOCK_EX | LOCK_NB) == 0, let status = try? draft.status()
    else { return nil }
    // Its session may have replaced it between opening and locking.
    var present = stat()
    guard fstatat(folder.number, name, &present, AT_SYMLINK_NOFOLLOW) == 0,
      present.st_ino == status.st_ino
    else { return nil }
    return draft
  }
}
