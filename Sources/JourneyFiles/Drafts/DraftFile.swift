#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The unfinished text of one session on a journey: a file in `.kontaktlinie/drafts/NAME/` beside it,
/// and the files of ended sessions that it has taken over.
///
/// The session holds a lock on its files as long as it lives, and the kernel lets it go with the
/// process: what nobody holds is of a session that has ended. A class, because the lock lives as long
/// as the session; used by one thread.
public final class DraftFile {
  private let path: String
  private let name: String
  private var held: Descriptor?
  /// Of sessions that have ended; each stays until ``write(_:)`` has put its text into the own file.
  private var adopted: [AdoptedDraft] = []

  /// Small enough to be read at once. A trial holds the journey twice, without the answers: that of
  /// 10,000 contacts fits.
  public static let largest = 8_388_608
  /// How many files are taken over at most; more are left for the next session.
  static let most = 100

  /// The draft of a session; `session` tells it from all others.
  public init(of path: String, session: String) {
    self.path = path
    name = session + ".json"
  }

  /// Whether this session has a draft.
  public var isKept: Bool { held != nil || !adopted.isEmpty }

  /// Replaces the draft, and with it everything that was taken over. Not synchronized: it is to outlive the process, not the power, and comes
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
    // Only now: killed in between, the text is there twice, never not at all.
    removeAdopted(from: folder)
  }

  /// Removes the draft: its text was entered or is not wanted any more.
  public func remove() {
    guard isKept, let (own, _) = try? place(), let folder = try? own.open() else { return }
    _ = unlinkat(folder.number, name, 0)
    held = nil
    removeAdopted(from: folder)
  }

  private func removeAdopted(from folder: borrowing Descriptor) {
    for draft in adopted { _ = unlinkat(folder.number, draft.name, 0) }
    adopted = []
  }

  /// Takes over the drafts of all sessions that have ended; they belong to this one from now on.
  ///
  /// - Returns: what they hold and when they were written, the newest first.
  public func adopt() -> [(bytes: [UInt8], written: Moment)] {
    guard !isKept, let own = try? place().own, let folder = try? own.open() else { return [] }
    var found: [(bytes: [UInt8], written: Moment)] = []
    for draft in Self.drafts(in: folder, at: own.path) where adopted.count < Self.most {
      guard let descriptor = Self.claim(draft, in: folder),
        let bytes = try? descriptor.readAll(expecting: 4096, limit: Self.largest),
        let status = try? descriptor.status()
      else { continue }
      found.append((bytes, Moment(milliseconds: FileStamp(status).changed / 1_000_000)))
      adopted.append(AdoptedDraft(name: draft, held: descriptor))
    }
    return found
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

/// The file of an ended session, held by the one that took it over; a class, because a list of
/// descriptors is not possible.
private final class AdoptedDraft {
  let name: String
  private let held: Descriptor

  init(name: String, held: consuming Descriptor) {
    self.name = name
    self.held = held
  }
}
