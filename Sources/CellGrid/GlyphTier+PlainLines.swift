extension GlyphTier {
  /// What ``wrap(_:width:)`` makes of a text whose every scalar is drawn as it stands, in one column;
  /// nothing for any other text.
  ///
  /// By bytes: rooms wrap the same sentences with every key, and putting these together again scalar by
  /// scalar was a quarter of the time of a typed letter.
  func plainLines(of text: String, width: Int) -> [String]? {
    guard let columns = plainColumns(of: text) else { return nil }
    guard columns > width else { return [text] }
    return text.utf8.withContiguousStorageIfAvailable { Self.lines(of: $0, width: width) }
  }

  private static func lines(of text: UnsafeBufferPointer<UInt8>, width: Int) -> [String] {
    let blank = UInt8(ascii: " ")
    var lines: [String] = []
    var start = 0
    while let (end, isAtBlank) = endOfLine(in: text, from: start, width: width) {
      var stop = end
      while isAtBlank, stop > start, text[stop - 1] == blank { stop -= 1 }
      lines.append(String(decoding: text[start..<stop], as: UTF8.self))
      start = end
      while isAtBlank, start < text.count, text[start] == blank { start += 1 }
      if start == text.count { return lines }
    }
    return lines + [String(decoding: text[start...], as: UTF8.self)]
  }

  /// Where the line that begins at a byte must end; nothing when the rest fits. The same rules as those of
  /// ``LineBreaker``.
  private static func endOfLine(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, width: Int
  ) -> (index: Int, isAtBlank: Bool)? {
    var column = 0
    var blank: Int?
    var sawWord = false
    for index in start..<text.count where text[index] & 0xC0 != 0x80 {
      // Blanks before the first word are an indent, not a place to break.
      if text[index] != UInt8(ascii: " ") {
        sawWord = true
      } else if sawWord {
        blank = index
      }
      column += 1
      if column > width { return blank.map { ($0, true) } ?? (index, !sawWord) }
    }
    return nil
  }
}
