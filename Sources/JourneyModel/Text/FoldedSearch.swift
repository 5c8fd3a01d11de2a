/// A folded text to look for in many other texts.
///
/// Finds it where `text.folded.contains(wanted)` would, without making a folded copy of texts that
/// are plain ASCII.
package struct FoldedSearch: Hashable, Sendable {
  private let wanted: String
  private let bytes: [UInt8]

  /// A search for a text that is folded already.
  package init(_ folded: String) {
    wanted = folded
    bytes = Array(folded.utf8)
  }

  /// Whether the wanted text is contained, whatever the case. O(text · wanted), mostly O(text).
  package func isIn(_ text: String) -> Bool {
    guard let first = bytes.first else { return true }
    let found: Bool?? = text.utf8.withContiguousStorageIfAvailable { text in
      guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
      guard text.count >= bytes.count else { return false }
      for start in 0...(text.count - bytes.count) where Self.lower(text[start]) == first {
        if bytes.indices.dropFirst().allSatisfy({ Self.lower(text[start + $0]) == bytes[$0] }) {
          return true
        }
      }
      return false
    }
    return (found ?? nil) ?? text.folded.contains(wanted)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
