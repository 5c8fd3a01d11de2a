internal import CPty

/// What a program under test finds in its environment unless the test says otherwise.
public let pinnedEnvironment: [String: String] = [
  "TERM": "vt100", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
  "PATH": "/usr/bin:/bin",
  "ESCDELAY": "25", "KONTAKTLINIE_TEST_FD": "9", "SWIFT_BACKTRACE": "enable=no",
]

/// The program of this package that was built together with the tests.
public func builtProgram(_ name: String) -> String {
  var buffer = [UInt8](repeating: 0, count: 4_096)
  let count = cpty_own_path(&buffer, buffer.count)
  let path = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/\(name)"
}

/// The bytes of keys that are no characters.
public enum Keys {
  public static let enter = "\r"
  public static let tab = "\t"
  public static let backTab = "\u{1B}[Z"
  public static let escape = "\u{1B}"
  public static let backspace = "\u{7F}"
  public static let delete = "\u{1B}[3~"
  public static let up = "\u{1B}[A"
  public static let down = "\u{1B}[B"
  public static let right = "\u{1B}[C"
  public static let left = "\u{1B}[D"
  public static let home = "\u{1B}[H"
  public static let end = "\u{1B}[F"
  public static let pageUp = "\u{1B}[5~"
  public static let pageDown = "\u{1B}[6~"

  /// Ctrl with a letter.
  public static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
  }

  /// A text as a terminal with bracketed paste sends it.
  public static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}

/// The first 64 KiB of a file; empty when there is none.
public func contents(ofFile path: String) -> String {
  var buffer = [UInt8](repeating: 0, count: 65_536)
  let count = cpty_read_file(path, &buffer, buffer.count)
  return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
}

/// Takes a file away, if it is there.
public func removeFile(_ path: String) { cpty_remove_file(path) }
