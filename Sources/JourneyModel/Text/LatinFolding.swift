/// The folding of texts of ASCII and the letters from À to ÿ, byte by byte: nearly every name here is
/// such a text, and folding scalar by scalar takes forty times as long.
enum LatinFolding {
  /// What a letter from U+00C0 to U+00FF becomes: one byte or two, 0 for none. It never grows.
  private static let letters: [(UInt8, UInt8)] = (0xC0...0xFF).map { value in
    let folded = Unicode.Scalar(UInt8(value)).description.foldedByScalars
    let bytes = Array(folded.utf8)
    return (bytes.first ?? 0, bytes.count > 1 ? bytes[1] : 0)
  }

  private static let lead: UInt8 = 0xC3

  /// Whether nothing else is in the text. O(n).
  static func covers(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isInside = false
    for byte in text {
      if byte >= 0x80, byte != lead, !isInside || byte > 0xBF { return false }
      isInside = byte == lead
    }
    return !isInside
  }

  /// Writes the folded text, which takes no more room than the text, and returns its length. O(n).
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isInside = false
    for byte in text {
      if isInside {
        let (first, second) = letters[Int(byte) - 0x80]
        folded[count] = first
        count += 1
        if second != 0 {
          folded[count] = second
          count += 1
        }
        isInside = false
      } else if byte == lead {
        isInside = true
      } else {
        folded[count] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        count += 1
      }
    }
    return count
  }

  /// The folded text; `nil` for one of other characters.
  static func folded(_ text: some StringProtocol) -> String? {
    text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard covers(utf8) else { return String?.none }
      return String(unsafeUninitializedCapacity: utf8.count) { fold(utf8, into: $0) }
    } ?? nil
  }
}
