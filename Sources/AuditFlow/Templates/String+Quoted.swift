package import JourneyModel

extension StringProtocol {
  /// The text in the quotes of a language; quotes within become single ones.
  package func quoted(in language: Language) -> String {
    let (opening, closing, innerOpening, innerClosing):
      (Character, Character, Character, Character) =
        language == .german ? ("„", "“", "‚", "‘") : ("\"", "\"", "'", "'")
    var isInside = false
    var result = String(opening)
    for character in self {
      switch character {
      case "„":
        isInside = true
        result.append(innerOpening)
      case "“", "”", "\"":
        let isOpening = character != "”" && !isInside
        result.append(isOpening ? innerOpening : innerClosing)
        isInside = isOpening
      default: result.append(character)
      }
    }
    result.append(closing)
    return result
  }
}
