/// A name of a person to look for, however it is spelled: in any case, with umlauts written out or
/// not, composed or not, with other white space, points or hyphens between its parts as in addresses,
/// with another apostrophe or dash, with invisible characters in it, in the genitive.
///
/// It is found as whole words: who removes "Anna" keeps "Annahme" and "Hannah". Inside longer words
/// it is found only when that is asked for.
public struct NameSearch: Hashable, Sendable {
  private let wanted: [Unicode.Scalar]
  /// The characters of the name as they are, in lower case.
  private let plain: [String]
  private let isInsideWords: Bool

  /// A search; `nil` when the name has no letter and no digit.
  public init?(_ name: String, insideWords: Bool = false) {
    let pieces = Piece.all(of: name.trimmed).filter { !$0.scalars.isEmpty }
    wanted = pieces.flatMap(\.scalars)
    plain = pieces.map(\.plain)
    isInsideWords = insideWords
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
  }

  /// Whether the text names the person. O(text · name), mostly O(text).
  public func isIn(_ text: String) -> Bool { replacing(in: text, by: "") != nil }

  /// The text with something else in place of the name; `nil` when it is not in it.
  public func replacing(in text: String, by replacement: String) -> String? {
    let pieces = Piece.all(of: text)
    var result = ""
    var index = 0
    var isFound = false
    while index < pieces.count {
      if let end = end(of: pieces, at: index, wholeWords: !isInsideWords) {
        result += replacement
        index = end
        isFound = true
      } else {
        result += pieces[index].text
        index += 1
      }
    }
    return isFound ? result : nil
  }

  /// The longer words in which the name stands and that are left as they are.
  public func longerWords(in text: String) -> [String] {
    guard !isInsideWords else { return [] }
    let pieces = Piece.all(of: text)
    return pieces.indices.compactMap { start in
      guard end(of: pieces, at: start, wholeWords: true) == nil,
        let end = end(of: pieces, at: start, wholeWords: false)
      else { return nil }
      let first = pieces[..<start].lastIndex { !$0.isOfWord }.map { $0 + 1 } ?? 0
      let last = pieces[end...].firstIndex { !$0.isOfWord } ?? pieces.endIndex
      return pieces[first..<last].map(\.text).joined()
    }
  }

  /// Where the name ends that begins at a piece; `nil` when none does.
  private func end(of pieces: [Piece], at start: Int, wholeWords: Bool) -> Int? {
    guard let end = endByFolding(of: pieces, at: start) ?? endByCharacters(of: pieces, at: start)
    else { return nil }
    guard wholeWords else { return end }
    if start > 0, pieces[start - 1].isOfWord { return nil }
    func endsWord(_ place: Int) -> Bool { place >= pieces.count || !pieces[place].isOfWord }
    if endsWord(end) { return end }
    // "Annas" is hers.
    return pieces[end].scalars == ["s"] && endsWord(end + 1) ? end + 1 : nil
  }

  /// By what is left of the characters when they are folded: umlauts written out, accents dropped.
  private func endByFolding(of pieces: [Piece], at start: Int) -> Int? {
    guard pieces[start].scalars.first == wanted.first else { return nil }
    var matched = 0
    var end = start
    while matched < wanted.count {
      guard end < pieces.count, wanted[matched...].starts(with: pieces[end].scalars) else {
        return nil
      }
      matched += pieces[end].scalars.count
      end += 1
    }
    return end
  }

  /// By the characters themselves, which are the same composed and decomposed, in every script.
  private func endByCharacters(of pieces: [Piece], at start: Int) -> Int? {
    guard !pieces[start].scalars.isEmpty else { return nil }
    var matched = 0
    var end = start
    while matched < plain.count {
      guard end < pieces.count else { return nil }
      if !pieces[end].scalars.isEmpty {
        guard pieces[end].plain == plain[matched] else { return nil }
        matched += 1
      }
      end += 1
    }
    return end
  }
}

/// A character of a text with what it is compared by.
private struct Piece {
  var text: String
  /// None for what cannot be seen and for white space after white space.
  var scalars: [Unicode.Scalar]
  /// The same in lower case, with its accents.
  var plain: String
  var isOfWord: Bool

  static func all(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let characters = text.map(Self.usual)
    let originals = Array(text)
    func isOfWord(_ place: Int) -> Bool {
      characters.indices.contains(place)
        && (characters[place].isLetter || characters[place].isNumber)
    }
    for (place, character) in characters.enumerated() {
      var piece = Piece(
        text: String(originals[place]), scalars: [], plain: "", isOfWord: isOfWord(place))
      let joins =
        (character == "." || character == "_" || character == "-")
        && isOfWord(place - 1) && isOfWord(place + 1)
      if character.isWhitespace || joins {
        if pieces.last(where: { !$0.scalars.isEmpty })?.scalars != [" "] {
          (piece.scalars, piece.plain) = ([" "], " ")
        }
      } else {
        let seen = character.unicodeScalars.filter { !$0.needsVisibleMark }
        let plain = String(String.UnicodeScalarView(seen)).lowercased()
        (piece.scalars, piece.plain) = (Array(plain.folded.unicodeScalars), plain)
      }
      pieces.append(piece)
    }
    return pieces
  }

  /// Apostrophes and dashes that are typed for one another are one.
  private static func usual(_ character: Character) -> Character {
    switch character {
    case "’", "‘", "ʼ", "′", "´", "`", "＇": "'"
    case "‐", "‑", "‒", "–", "—", "―", "−", "－": "-"
    default: character
    }
  }
}
