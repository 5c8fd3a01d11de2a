extension StringProtocol {
  /// The text with every character that could deceive or control a terminal shown as a visible mark.
  ///
  /// For every sink: screen, window title, messages, plain mode, exports to a terminal. C0 controls
  /// (line feed and tab among them, so split lines first) and DEL become their control pictures;
  /// C1 and bidi controls, zero-width, tag and other invisible formatting characters become U+FFFD.
  /// One scalar becomes one scalar; with `ascii` every mark is `?`. Linear; a clean text is returned
  /// as it is, without copying when it is a `String`.
  public func madeVisible(ascii: Bool = false) -> String {
    guard !isSafe else { return String(self) }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      safe.append(scalar.needsVisibleMark ? scalar.visibleMark(ascii: ascii) : scalar)
    }
    return String(safe)
  }

  /// Whether ``madeVisible(ascii:)`` would leave the text as it is.
  public var isSafe: Bool {
    // Nearly every text is printable ASCII and letters of Western Europe, U+00C0 to U+017F, which its
    // bytes tell at once.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      var isInside = false
      for byte in bytes {
        switch byte {
        case 0x20...0x7E: isInside = false
        case 0xC3...0xC5: isInside = true
        case 0x80...0xBF where isInside: isInside = false
        default: return false
        }
      }
      return true
    }
    return isPlain == true || !unicodeScalars.contains(where: \.needsVisibleMark)
  }

  /// The text made visible, in quotation marks and cut after `limit` characters, for a message that
  /// names what was found.
  public func quoted(in language: Language, limit: Int = 60) -> String {
    var shown = prefix(limit).madeVisible()
    if dropFirst(limit).first != nil { shown += "…" }
    return language == .german ? "„\(shown)“" : "\"\(shown)\""
  }
}

extension Unicode.Scalar {
  /// Whether the scalar controls a terminal, reorders text or cannot be seen.
  var needsVisibleMark: Bool {
    // Nearly every scalar leaves here: printable ASCII.
    if value >= 0x20 && value < 0x7F { return false }
    return switch value {
    case 0...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5: true
    case 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE0FFF: true  // tags and further variation selectors
    default: false
    }
  }

  fileprivate func visibleMark(ascii: Bool) -> Unicode.Scalar {
    if ascii { return "?" }
    return switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
