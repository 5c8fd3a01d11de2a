extension StringProtocol {
  /// The text for comparing what people type: lower case, umlauts and ß written out (ä = ae),
  /// accents dropped. Linear.
  public var folded: String { LatinFolding.folded(self) ?? foldedByScalars }

  /// The same for any text.
  var foldedByScalars: String {
    var folded = String.UnicodeScalarView()
    for scalar in self.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x308:
        // A combining diaeresis: an umlaut typed as two scalars.
        if let vowel = folded.last, vowel == "a" || vowel == "o" || vowel == "u" {
          folded.append("e")
        }
      case 0x300...0x36F: continue
      case 0..<0x80: folded.append(scalar)
      default: folded.append(contentsOf: (latinSpellings[scalar] ?? String(scalar)).unicodeScalars)
      }
    }
    return String(folded)
  }

  /// The text without white space at its ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

private let latinSpellings: [Unicode.Scalar: String] = {
  var table: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae"]
  let plain: [(String, String)] = [
    ("àáâãåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
    ("ìíîïĩīĭįı", "i"), ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõøōŏő", "o"), ("ŕŗř", "r"),
    ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûũūŭůűų", "u"), ("ýÿŷ", "y"), ("źżž", "z"), ("œ", "oe"),
  ]
  for (accented, letter) in plain {
    for scalar in accented.unicodeScalars { table[scalar] = letter }
  }
  return table
}()
