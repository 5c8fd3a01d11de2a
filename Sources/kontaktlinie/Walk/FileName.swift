import JourneyModel

/// Names of files made from what people type.
enum FileName {
  /// A file name from a title: folded to ASCII, words joined by `-`, at most 60 characters, never empty.
  static func base(for title: String) -> String {
    var name = ""
    for character in title.folded {
      if character.isASCII, character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
      if name.count == 60 { break }
    }
    while name.last == "-" { name.removeLast() }
    return name.isEmpty ? "audit" : name
  }
}
