/// The sequence that hands a text to the clipboard of the terminal (OSC 52), as xterm defines it.
///
/// It ends with ST, since BEL would be heard where the sequence is not known.
enum ClipboardSequence {
  /// The longest sequence in bytes: some terminals drop longer ones as a whole.
  static let limit = 8_192

  private static let start = Array("\u{1B}]52;c;".utf8)
  private static let end = Array("\u{1B}\\".utf8)

  /// The bytes; a longer text is cut between two characters.
  static func bytes(for text: String) -> [UInt8] {
    let room = (limit - start.count - end.count) / 4 * 3
    var kept: [UInt8] = []
    for character in text {
      let bytes = Array(String(character).utf8)
      guard kept.count + bytes.count <= room else { break }
      kept += bytes
    }
    return start + base64(kept) + end
  }

  /// Terminals of old do not swallow such a sequence: they would show it.
  static func isSafe(on term: String) -> Bool {
    !["linux", "vt", "ansi", "cons"].contains { term.hasPrefix($0) }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(
          place > group.count ? UInt8(ascii: "=") : digits[value >> (18 - 6 * place) & 63])
      }
    }
    return result
  }
}
