#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that messages are added to while they have no place on the screen.
public enum LogFile {
  /// Makes the file where there is none, so that a log which cannot be written is known before it is needed.
  ///
  /// - Throws: the cause of the system; a pipe that nobody reads is refused, not waited for.
  public static func prepare(_ path: String) throws(SystemCause) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY
    _ = try Descriptor.open(path, flags: flags, mode: 0o600)
  }
}
