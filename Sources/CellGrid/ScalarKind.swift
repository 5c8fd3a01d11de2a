/// What a scalar outside printable ASCII means to a screen of cells.
enum ScalarKind: Hashable {
  case lineBreak
  case carriageReturn
  case tab
  case dropped
  /// A control or something that hides or reorders text; the mark stands for it.
  case marked(Unicode.Scalar)
  case joiner
  case mark
  case unshowable
  case regionalIndicator(Unicode.Scalar)
  case spacing(isWide: Bool)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x2028, 0x2029: self = .lineBreak
    case 0x0D: self = .carriageReturn
    case 0x00...0x1F: self = .marked(Unicode.Scalar(UInt16(0x2400 + scalar.value)) ?? Self.unknown)
    case 0x7F: self = .marked("\u{2421}")
    case 0x80...0x9F, 0xAD: self = .marked(Self.unknown)
    // Letters of Western Europe and lines: common, and all of them take one column.
    case 0xA0...0xAC, 0xAE...0x2FF, 0x2500...0x257F: self = .spacing(isWide: false)
    case 0x200D: self = .joiner
    // Bidi controls can turn a line around on some terminals only; the rest cannot be seen.
    case 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B, 0x200C, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
      self = .marked(Self.unknown)
    // Variation selectors and skin tones: drawn as one or two columns, as the terminal likes.
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: self = .dropped
    case 0x1F1E6...0x1F1FF:
      self = .regionalIndicator(Unicode.Scalar(UInt8(0x41 + (scalar.value - 0x1F1E6))))
    // Vowels and finals of Hangul syllables written in parts.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark
    default: self = Self(category: scalar.properties.generalCategory, of: scalar)
    }
  }

  /// What stands for something that must be seen and has no picture.
  private static let unknown: Unicode.Scalar = "\u{FFFD}"

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .format, .control: self = .marked(Self.unknown)
    case .unassigned, .privateUse, .surrogate: self = .unshowable
    default: self = .spacing(isWide: WideRanges.contains(scalar))
    }
  }
}
