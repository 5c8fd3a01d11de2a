import JourneyModel

extension StringProtocol {
  /// The words of a name for comparing names: folded, punctuation gone. "E-Mail" is two words.
  package var foldedWords: [String] {
    folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The folded words with one space between them: alike for spellings that people take for one name.
  package var foldedName: String {
    foldedWords.joined(separator: " ")
  }

  /// The folded name between two spaces, as ``WordStems`` looks at it.
  var paddedName: String {
    " " + foldedName + " "
  }
}
