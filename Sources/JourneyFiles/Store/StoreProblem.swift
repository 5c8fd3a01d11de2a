public import JourneyModel

/// Why a file could not be loaded or saved. Each case holds what its message needs, and each but
/// `unconfirmed` leaves the old file untouched.
public enum StoreProblem: Error, Equatable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// The path leads to something that is not a file.
  case notAFile(path: String, FileForm)
  case unreadable(path: String, SystemCause)
  /// There is no such folder.
  case noFolder(path: String)
  /// What lies in a folder cannot be listed.
  case unreadableFolder(path: String, SystemCause)
  /// Larger than the limit of the format, in bytes.
  case tooLarge(path: String, limit: Int)
  /// The file has errors; it is not opened and never written.
  case damaged(path: String, [Problem])
  /// The file was written by a newer version of the program; it is never written.
  case newer(path: String)
  /// A file of this name stands there already.
  case exists(path: String)
  /// The file was deleted or renamed after it was loaded.
  case vanished(path: String)
  /// Somebody else changed the file after it was loaded: which version that was, and what is there now.
  case changedUnderneath(path: String, loaded: FileVersion, found: FileContent)
  /// Somebody holds the lock; `holder` says who, where the lock says so.
  case locked(path: String, holder: String?, seconds: Double)
  /// The folder or the file does not let itself be written.
  case notWritable(path: String, SystemCause)
  /// Other names lead to the same file; replacing it would cut them off.
  case hardLinked(path: String, names: Int)
  /// The system does not let the file be replaced as a whole.
  case irreplaceable(path: String, SystemCause)
  /// A write failed; nothing of it is in the file.
  case writeFailed(path: String, SystemCause)
  /// The file was replaced, but the disk did not confirm that its name is safe.
  case unconfirmed(path: String, SystemCause)
}

/// What may stand in a folder under a name in place of a file.
public enum FileForm: Hashable, Sendable {
  case folder
  case pipe
  case device
  case socket
}

extension StoreProblem {
  /// Whether saving under another name would help.
  public var suggestsSavingElsewhere: Bool {
    switch self {
    case .notWritable, .hardLinked, .irreplaceable, .writeFailed, .unconfirmed, .vanished, .locked:
      true
    default: false
    }
  }

  /// The path that the problem is about, as it was given.
  public var path: String {
    switch self {
    case .notFound(let path), .notAFile(let path, _), .unreadable(let path, _),
      .noFolder(let path), .unreadableFolder(let path, _),
      .tooLarge(let path, _), .damaged(let path, _), .newer(let path), .exists(let path),
      .vanished(let path),
      .changedUnderneath(let path, _, _), .locked(let path, _, _), .notWritable(let path, _),
      .hardLinked(let path, _), .irreplaceable(let path, _), .writeFailed(let path, _),
      .unconfirmed(let path, _):
      path
    }
  }
}
