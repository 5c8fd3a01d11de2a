import CellGrid
import Glibc
import JourneyFiles
import JourneyModel

/// Standard output for results, standard error for messages; nothing is held back in between.
enum Output {
  /// Writes a result.
  ///
  /// - Throws: a failure without words when the reader has gone, as `head` does.
  static func result(_ text: String) throws(Failure) {
    try result(Array(shown(text, on: STDOUT_FILENO).utf8))
  }

  /// The text as a terminal can show it: one without UTF-8 gets ASCII. What goes into a file or to another
  /// program stays as it is.
  private static func shown(_ text: String, on descriptor: Int32) -> String {
    guard isatty(descriptor) == 1, !text.utf8.allSatisfy({ $0 < 0x80 }), Start.glyphs == .ascii
    else { return text }
    return text.reduce(into: "") { shown, character in
      shown += character.isASCII ? String(character) : GlyphTier.ascii.spelled(String(character))
    }
  }

  static func result(_ bytes: [UInt8]) throws(Failure) {
    guard let code = write(bytes, to: STDOUT_FILENO) else { return }
    if code == EPIPE { throw Failure(.fileTrouble, "") }
    let cause = SystemCause(code: code).text(in: Start.language)
    throw Failure(
      .fileTrouble,
      say(
        "Standardausgabe: \(cause); leiten Sie sie anders um.",
        "standard output: \(cause); send it somewhere else."))
  }

  /// Writes JSON; what could control a terminal or hide stands in it as an escape, which means the same.
  static func json(_ bytes: [UInt8]) throws(Failure) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.split(separator: "\n").allSatisfy(\.isSafe) else { return try result(bytes) }
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard scalar != "\n", !String(scalar).isSafe else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    try result(escaped)
  }

  /// Writes a line for the person, not for scripts.
  static func message(_ text: String) {
    guard !text.isEmpty else { return }
    // Messages quote files and arguments, and the argument parser's quote them as they are.
    let safe = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.madeVisible() }.joined(separator: "\n")
    _ = write(Array((shown(safe, on: STDERR_FILENO) + "\n").utf8), to: STDERR_FILENO)
  }

  /// The cause when something could not be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
