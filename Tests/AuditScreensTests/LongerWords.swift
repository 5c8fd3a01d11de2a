import AuditFlow

/// Every text of the program two fifths longer, with accents and a Chinese character at its end: what
/// a translation into another language might need.
enum LongerWords {
  static func inForce(_ body: () -> Void) { Say.$respelling.withValue(respelled, operation: body) }

  private static let respelled: @Sendable (String) -> String = { text in
    guard text.contains(where: \.isLetter), text.count > 1 else { return text }
    let accents: [Character: Character] = [
      "a": "á", "e": "ê", "i": "ï", "o": "ö", "u": "ü", "A": "Å", "E": "É", "O": "Ø", "U": "Û",
    ]
    let strange = String(text.map { accents[$0] ?? $0 })
    let end = strange.last.map { !$0.isLetter } ?? false ? String(strange.last ?? " ") : ""
    let padding = String(repeating: "ž", count: max(0, text.count * 2 / 5 - 2))
    return String(strange.dropLast(end.count)) + padding + "語" + end
  }
}
