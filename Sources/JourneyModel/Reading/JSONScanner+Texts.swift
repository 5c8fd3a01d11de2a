extension JSONScanner {
  /// Reads the text whose opening quote is at hand.
  mutating func string() -> String {
    let first = position + 1
    let index = endOfPlainText(from: first)
    guard index < end, start[index] == UInt8(ascii: "\"") else {
      return stringWithoutPlainEnd(index)
    }
    let count = index - first
    position = index + 1
    // A shorter text lies within the value itself.
    guard count > 15 else { return shortText(from: first, count) }
    guard count <= Self.longestText else { return tooLong(from: first - 1, upTo: index + 1) }
    spend(Self.listCost + count)
    return String(
      decoding: UnsafeBufferPointer(start: start + first, count: count), as: UTF8.self)
  }

  // The offset of the first quote, backslash or control character; the end when there is none.
  @inline(__always)
  private func endOfPlainText(from first: Int) -> Int {
    var index = first
    while index + 8 <= end {
      let marks = Self.marks(in: word(at: index))
      if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < end {
      let byte = start[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    return index
  }

  // The lowest bit set is the highest bit of the first byte that ends a plain text: subtracting
  // borrows from a byte only above one that is below its limit (Mycroft 1987).
  @inline(__always)
  static func marks(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let below =
      ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
      | ((word &- ones &* 0x20) & ~word)
    return below & (ones &* 0x80)
  }

  // Most texts are identifiers and words: at most 15 bytes need no memory of their own, and those
  // of ASCII no second look.
  @inline(__always)
  private func shortText(from first: Int, _ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { target in
      for index in 0..<count { target[index] = start[first + index] }
      return count
    }
  }

  private mutating func stringWithoutPlainEnd(_ index: Int) -> String {
    if index < end { return stringWithEscapes() }
    position = end
    stop(.unexpectedEnd, at: end, allowed: .syntax(.closingQuote))
    return ""
  }

  private mutating func tooLong(from quote: Int, upTo next: Int) -> String {
    report(.stringTooLong, at: quote, allowed: .limit(Self.longestText))
    position = next
    return ""
  }

  // The slow way: a first walk finds the end, checks the escapes and counts, so that nothing is
  // allocated for a text that is too long.
  private mutating func stringWithEscapes() -> String {
    let first = position + 1
    guard let (last, count) = measuredText(from: first) else { return "" }
    guard count <= Self.longestText else { return tooLong(from: position, upTo: last + 1) }
    spend(Self.listCost + count)
    let text = String(unsafeUninitializedCapacity: count) { target in
      var index = first
      var length = 0
      while index < last {
        if start[index] != UInt8(ascii: "\\") {
          target[length] = start[index]
          length += 1
          index += 1
        } else {
          let (scalar, next) = escape(at: index)
          // A lone surrogate has been reported; U+FFFD takes as many bytes as were counted.
          for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")! {
            target[length] = byte
            length += 1
          }
          index = next
        }
      }
      return length
    }
    position = last + 1
    return text
  }

  // The offset of the closing quote and the number of bytes between the quotes once unescaped.
  private mutating func measuredText(from first: Int) -> (last: Int, count: Int)? {
    var index = first
    var count = 0
    while index < end {
      switch start[index] {
      case UInt8(ascii: "\""): return (index, count)
      case 0..<0x20:
        stop(
          .controlCharacter, at: index,
          found: Quotation.visible(String(Unicode.Scalar(start[index])))
        )
        return nil
      case UInt8(ascii: "\\"):
        let (scalar, next) = escape(at: index)
        guard next > index else {
          let rest = UnsafeBufferPointer(start: start + index, count: min(6, end - index))
          stop(
            index + 1 < end ? .badEscape : .unexpectedEnd, at: index,
            found: Quotation.visible(String(decoding: rest, as: UTF8.self)),
            allowed: .syntax(.escape))
          return nil
        }
        if (0xD800..<0xE000).contains(scalar) {
          report(
            .loneSurrogate, at: index, found: "\\u" + String(scalar, radix: 16, uppercase: true))
        }
        count += Unicode.Scalar(scalar).map { UTF8.width($0) } ?? 3
        index = next
      default:
        count += 1
        index += 1
      }
    }
    position = end
    stop(.unexpectedEnd, at: end, allowed: .syntax(.closingQuote))
    return nil
  }

  // The scalar of the escape at a backslash and the offset after it; the same offset when it is
  // none. A surrogate comes back alone when its other half is missing.
  private func escape(at index: Int) -> (scalar: UInt32, next: Int) {
    guard index + 1 < end else { return (0, index) }
    switch start[index + 1] {
    case UInt8(ascii: "\""): return (0x22, index + 2)
    case UInt8(ascii: "\\"): return (0x5C, index + 2)
    case UInt8(ascii: "/"): return (0x2F, index + 2)
    case UInt8(ascii: "b"): return (0x08, index + 2)
    case UInt8(ascii: "f"): return (0x0C, index + 2)
    case UInt8(ascii: "n"): return (0x0A, index + 2)
    case UInt8(ascii: "r"): return (0x0D, index + 2)
    case UInt8(ascii: "t"): return (0x09, index + 2)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(at: index + 2) else { return (0, index) }
      guard (0xD800..<0xDC00).contains(unit), index + 7 < end,
        start[index + 6] == UInt8(ascii: "\\"), start[index + 7] == UInt8(ascii: "u"),
        let low = hexadecimal(at: index + 8), (0xDC00..<0xE000).contains(low)
      else { return (unit, index + 6) }
      return (0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), index + 12)
    default: return (0, index)
    }
  }

  private func hexadecimal(at index: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in UnsafeBufferPointer(start: start + index, count: 4) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x61 + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x41 + 10)
      default: return nil
      }
    }
    return value
  }
}
