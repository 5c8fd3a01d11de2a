/// Finds bytes that are not UTF-8.
enum UTF8Check {
  /// The offset of the first byte that does not belong to well-formed UTF-8; `nil` when all do.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    let end = bytes.count
    var index = 0
    while index < end {
      // Most of a file is ASCII: many bytes at a time.
      while index + 32 <= end {
        let words = UnsafeRawPointer(start + index).loadUnaligned(as: SIMD4<UInt64>.self)
        guard (words[0] | words[1] | words[2] | words[3]) & 0x8080_8080_8080_8080 == 0 else {
          break
        }
        index += 32
      }
      while index + 8 <= end,
        UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < end else { return nil }
      let length = sequenceLength(start + index, end - index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  // Table 3-7 of the Unicode standard: shortest forms only, no surrogates, nothing above U+10FFFF.
  private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[0] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard count >= length, second.contains(bytes[1]) else { return 0 }
    for index in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index]) { return 0 }
    return length
  }
}
