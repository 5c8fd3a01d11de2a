/// Text from a file as a message may show it: control and formatting characters made visible, cut.
enum Quotation {
  /// The longest quotation, in characters.
  static let longest = 60

  /// Quotes a text as a JSON string.
  static func string(_ text: String) -> String {
    "\"\(visible(text))\""
  }

  /// Shows a text without quotes.
  static func visible(_ text: String, longest: Int = longest) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == longest { return result + "…" }
      if mustBeEscaped(scalar) {
        result += escaped(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return result
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  // Controls, bidi controls, zero-width and tag characters: a message must not steer the terminal
  // nor show another order than the bytes have.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
