/// A folded text to look for in many other texts.
///
/// Finds it where `text.folded.contains(wanted)` would, without making folded copies of texts in
/// ASCII and Latin letters.
package struct FoldedSearch: Hashable, Sendable {
  private let wanted: String
  private let bytes: [UInt8]

  /// A search for a text that is folded already.
  package init(_ folded: String) {
    wanted = folded
    bytes = Array(folded.utf8)
  }

  /// Whether a text begins with the wanted one, whatever the case.
  package func begins(_ text: String) -> Bool { text.folded.hasPrefix(wanted) }

  /// Whether the wanted text is contained, whatever the case. O(text · wanted), mostly O(text).
  package func isIn(_ text: String) -> Bool {
    guard !bytes.isEmpty else { return true }
    let found: Bool?? = text.utf8.withContiguousStorageIfAvailable { text in
      guard LatinFolding.covers(text) else { return nil }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { folded in
        isIn(folded, count: LatinFolding.fold(text, into: folded))
      }
    }
    return (found ?? nil) ?? text.folded.contains(wanted)
  }

  private func isIn(_ folded: UnsafeMutableBufferPointer<UInt8>, count: Int) -> Bool {
    guard count >= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(count - bytes.count) where folded[start] == bytes[0] {
        var length = 1
        while length < bytes.count, folded[start + length] == bytes[length] { length += 1 }
        if length == bytes.count { return true }
      }
      return false
    }
  }
}
