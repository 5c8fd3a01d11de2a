import CellGrid

/// Collects what is pasted between the marks of bracketed paste.
struct PasteBuffer: Hashable, Sendable {
  /// The most that is kept of one paste, in bytes; the rest is dropped up to the end mark.
  static let capacity = 1_048_576

  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have come.
  private var matched = 0

  /// Takes a byte; true when it completes the end mark.
  @discardableResult
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    keep(Self.endMark[..<matched])
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    for byte in more where bytes.count < Self.capacity { bytes.append(byte) }
  }

  /// The text with `\n` for every line break and without other controls; sequences, and a single Escape,
  /// are dropped.
  var text: String {
    var kept = bytes[...]
    if bytes.count == Self.capacity { dropBrokenCharacter(&kept) }
    var scalars = String.UnicodeScalarView()
    var followsReturn = false
    let text = String(decoding: kept, as: UTF8.self).withoutSequences
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar.value {
      case 13: scalars.append("\n")
      case 10: if !followsReturn { scalars.append("\n") }
      case 9: scalars.append("\t")
      case 0..<0x20, 0x7F..<0xA0: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private func dropBrokenCharacter(_ bytes: inout ArraySlice<UInt8>) {
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
  }
}
