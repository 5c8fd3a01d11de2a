import JourneyModel

extension StringProtocol {
  /// The words of a name for comparing names: folded, punctuation gone. "E-Mail" is two words.
  package var foldedWords: [String] {
    let folded = folded
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    // Nearly all names: byte by byte. The properties of each character of all names took a third of the
    // time of an answer in a large journey.
    return folded.utf8.split { !Self.isOfWord($0) }.map { String(Substring($0)) }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
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
