/// What a scalar outside printable ASCII means to a screen of cells.
enum ScalarKind: Hashable {
  case lineBreak
  case tab
  case dropped
  case joiner
  case mark
  case unshowable
  case regionalIndicator(Unicode.Scalar)
  case spacing(isWide: Bool)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x2028, 0x2029: self = .lineBreak
    case 0x00...0x1F, 0x7F...0x9F: self = .dropped
    // Letters of Western Europe and lines: common, and all of them take one column.
    case 0xA0...0xAC, 0xAE...0x2FF, 0x2500...0x257F: self = .spacing(isWide: false)
    case 0x200D: self = .joiner
    // The overrides and isolates can turn a line around on some terminals only.
    case 0x202A...0x202E, 0x2066...0x2069: self = .unshowable
    // Variation selectors and skin tones: drawn as one or two columns, as the terminal likes.
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: self = .dropped
    case 0x1F1E6...0x1F1FF:
      self = .regionalIndicator(Unicode.Scalar(UInt8(0x41 + (scalar.value - 0x1F1E6))))
    // Vowels and finals of Hangul syllables written in parts.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark
    default: self = Self(category: scalar.properties.generalCategory, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .format, .control: self = .dropped
    case .unassigned, .privateUse, .surrogate: self = .unshowable
    default: self = .spacing(isWide: WideRanges.contains(scalar))
    }
  }
}
