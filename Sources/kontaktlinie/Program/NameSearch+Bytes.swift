import JourneyModel

extension NameSearch {
  /// Whether the name stands in the bytes of any file; escapes count as what they mean.
  func isIn(_ bytes: [UInt8]) -> Bool {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\\u", omittingEmptySubsequences: false)
    let spelledOut = parts.dropFirst().reduce(String(parts[0])) { text, part in
      guard let scalar = UInt32(part.prefix(4), radix: 16).flatMap(Unicode.Scalar.init) else {
        return text + part
      }
      return text + String(scalar) + part.dropFirst(4)
    }
    return isIn(spelledOut)
  }
}
