extension GlyphTier {
  /// The columns of a text whose every scalar is drawn as it stands, in one column and without looking at
  /// its neighbours; nothing for any other text, and for one that takes more than so many columns.
  ///
  /// Almost every text on a screen is such: ASCII, German letters, quotation marks, lines and arrows.
  /// What ``SafeText`` would make of it takes ten times as long.
  func plainColumns(of text: String, atMost limit: Int = .max) -> Int? {
    let columns: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var columns = 0
      var index = 0
      while index < bytes.count {
        let length = plainLength(in: bytes, at: index)
        guard length > 0 else { return nil }
        index += length
        columns += 1
      }
      return columns <= limit ? columns : nil
    }
    return columns ?? nil
  }

  /// The bytes of a scalar that is drawn as it stands; 0 for any other.
  ///
  /// The text is valid UTF-8, so that what follows a first byte is there.
  private func plainLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first >= 0x20, first < 0x7F { return 1 }
    guard self == .unicode else { return 0 }
    switch first {
    // U+00A0 to U+00BF but the soft hyphen.
    case 0xC2: return bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
    // U+00C0 to U+02FF.
    case 0xC3...0xCB: return 2
    case 0xE2:
      switch (bytes[index + 1], bytes[index + 2]) {
      // U+2010 to U+2027 and U+2030 to U+203F: dashes, quotation marks, bullets.
      case (0x80, 0x90...0xA7), (0x80, 0xB0...0xBF): return 3
      // The euro sign, arrows and signs of comparison, lines.
      case (0x82, 0xAC), (0x86, 0x90...0xBF), (0x87...0x8B, _), (0x94...0x95, _): return 3
      default: return 0
      }
    default: return 0
    }
  }
}

extension String {
  /// Puts a text that has plain columns over cells, one scalar in each; what lies outside the place is
  /// left out.
  func overwrite(
    _ cells: UnsafeMutableBufferPointer<Cell>, at start: Int, within place: Range<Int>, style: Style
  ) {
    // As many bytes as columns: ASCII throughout, and all of it within the place.
    let isWritten = utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count == place.count, start == place.lowerBound else { return false }
      for offset in 0..<bytes.count {
        cells[start + offset] = Cell(Unicode.Scalar(bytes[offset]), style: style)
      }
      return true
    }
    if isWritten == true { return }
    var index = start
    for scalar in unicodeScalars {
      if place.contains(index) { cells[index] = Cell(scalar, style: style) }
      index += 1
    }
  }
}
