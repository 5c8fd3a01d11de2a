#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// When a name was last removed from a journey: a session that has it open must not bring back what it
/// remembers from before. The time of an empty folder `.kontaktlinie/purged/NAME/`.
public enum PurgeMark {
  /// Marks a journey as purged now, and wakes those who watch its file.
  ///
  /// - Throws: when there is no place for the mark.
  public static func set(for path: String) throws(StoreProblem) {
    do {
      let location = try FileLocation(resolving: path)
      var file = stat()
      try retrying { stat(location.path, &file) }
      let mark = try OwnFolder(of: location, for: "purged").make(like: file)
      let number = mark.number
      try retrying { futimens(number, nil) }
      // Nothing changes about the file, but its watchers hear of it.
      _ = chmod(location.path, file.st_mode & 0o7777)
    } catch {
      throw .notWritable(path: path, error)
    }
  }

  /// When that was; `nil` when it never was.
  public static func last(of path: String) -> Moment? {
    guard let location = try? FileLocation(resolving: path) else { return nil }
    var mark = stat()
    guard stat(OwnFolder(of: location, for: "purged").path, &mark) == 0 else { return nil }
    return Moment(milliseconds: FileStamp(mark).changed / 1_000_000)
  }
}
