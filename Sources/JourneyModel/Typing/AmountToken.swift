/// A word, number or sign of an amount as people type it, folded to lower case.
enum AmountToken: Hashable {
  /// A number, spelled with a point as decimal sign.
  case number(String)
  /// A fraction sign such as ½, alone or after a number.
  case fraction(String)
  case word(String)
  case percent
  case slash
  case comma
  case plus
  /// A hyphen or dash: a sign, or "to" between two values.
  case dash
  /// Two or more points, or an ellipsis.
  case dots

  /// The tokens of a text; `nil` when it has a character or a number that belongs to no amount.
  static func tokens(of text: String) -> [AmountToken]? {
    let scalars = Array(text.folded.unicodeScalars)
    var tokens: [AmountToken] = []
    var index = 0
    func at(_ position: Int) -> Unicode.Scalar? {
      position < scalars.count ? scalars[position] : nil
    }
    while let scalar = at(index) {
      if scalar.isDigit || scalar.isDecimalSign && at(index + 1)?.isDigit == true {
        let start = index
        while let next = at(index),
          next.isDigit || next.isDecimalSign && at(index + 1)?.isDigit == true
        {
          index += 1
        }
        guard let number = decimal(scalars[start..<index]) else { return nil }
        tokens.append(.number(number))
        continue
      }
      if scalar.properties.isAlphabetic {
        let start = index
        while at(index)?.properties.isAlphabetic == true { index += 1 }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[start..<index])
        tokens.append(.word(String(word)))
        // The point of an abbreviation, unless it begins a range: "2 Std." but "1d..3d".
        if at(index) == ".", at(index + 1) != "." { index += 1 }
        continue
      }
      index += 1
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}", "~", "≈": continue
      case "%": tokens.append(.percent)
      case "/": tokens.append(.slash)
      case ",": tokens.append(.comma)
      case "+": tokens.append(.plus)
      case "-", "–", "—", "−", "‐", "‑": tokens.append(.dash)
      case "…": tokens.append(.dots)
      case "€", "$": tokens.append(.word(String(scalar)))
      case "½": tokens.append(.fraction("0.5"))
      case "¼": tokens.append(.fraction("0.25"))
      case "¾": tokens.append(.fraction("0.75"))
      case "." where at(index) == ".":
        while at(index) == "." { index += 1 }
        tokens.append(.dots)
      default: return nil
      }
    }
    return tokens
  }

  /// The number in a run of digits, points and commas, with a point as decimal sign.
  ///
  /// One separator is the decimal sign. Where both occur, or one occurs more often, the others
  /// separate thousands and must stand before groups of three digits.
  private static func decimal(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let signs = scalars.filter { !$0.isDigit }
    let decimalSign: Unicode.Scalar? =
      switch signs.count {
      case 0: nil
      case 1: signs[0]
      default: Set(signs).count == 1 ? nil : signs[signs.count - 1]
      }
    if let decimalSign, signs.filter({ $0 == decimalSign }).count > 1 { return nil }
    var groups: [String] = [""]
    var fraction: String?
    for scalar in scalars {
      if scalar.isDigit {
        if fraction != nil {
          fraction?.unicodeScalars.append(scalar)
        } else {
          groups[groups.count - 1].unicodeScalars.append(scalar)
        }
      } else if scalar == decimalSign {
        fraction = ""
      } else {
        groups.append("")
      }
    }
    guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || !groups[0].isEmpty
    else { return nil }
    let whole = groups.joined()
    return (whole.isEmpty ? "0" : whole) + (fraction.map { "." + $0 } ?? "")
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isDecimalSign: Bool { self == "." || self == "," }
}
