/// What stands for a character on a terminal that shows only ASCII.
enum ASCIITwin {
  /// One to three ASCII characters; `?` for what has no twin.
  static func text(for scalar: Unicode.Scalar) -> String { twins[scalar] ?? "?" }

  private static let twins: [Unicode.Scalar: String] = {
    var twins: [Unicode.Scalar: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS",
      "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
      "\u{A0}": " ", "€": "EUR", "…": "...", "–": "-", "—": "-", "‑": "-", "−": "-", "•": "*",
      "›": ">", "‹": "<", "»": ">>", "«": "<<", "✓": "x", "✗": "-", "×": "x", "·": "-",
      "→": "->", "←": "<-", "↑": "^", "↓": "v", "≤": "<=", "≥": ">=", "≈": "~", "±": "+-",
      "½": "1/2", "¼": "1/4", "¾": "3/4", "°": "deg", "§": "S.", "„": "\"", "“": "\"",
      "”": "\"", "‘": "'", "’": "'", "‚": ",", "´": "'", "─": "-", "│": "|",
    ]
    let alike: [(String, String)] = [
      ("àáâãāăą", "a"), ("ÀÁÂÃĀĂĄ", "A"), ("çćč", "c"), ("ÇĆČ", "C"), ("ďđ", "d"), ("ĎĐ", "D"),
      ("èéêëēęě", "e"), ("ÈÉÊËĒĘĚ", "E"), ("ğģ", "g"), ("ĞĢ", "G"), ("ìíîïīįı", "i"),
      ("ÌÍÎÏĪĮİ", "I"), ("ł", "l"), ("Ł", "L"), ("ñńň", "n"), ("ÑŃŇ", "N"), ("òóôõōő", "o"),
      ("ÒÓÔÕŌŐ", "O"), ("ř", "r"), ("Ř", "R"), ("śšşș", "s"), ("ŚŠŞȘ", "S"), ("ťţț", "t"),
      ("ŤŢȚ", "T"), ("ùúûūůűų", "u"), ("ÙÚÛŪŮŰŲ", "U"), ("ýÿ", "y"), ("ÝŸ", "Y"),
      ("źżž", "z"), ("ŹŻŽ", "Z"), ("┌┐└┘├┤┬┴┼", "+"),
    ]
    for (letters, twin) in alike {
      for letter in letters.unicodeScalars { twins[letter] = twin }
    }
    return twins
  }()
}
