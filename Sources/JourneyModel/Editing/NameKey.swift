/// The words of a name by which it is compared with others, without case, umlauts, order, small
/// words and inflection.
struct NameKey: Hashable {
  /// The stems, sorted, each once.
  let stems: [String]

  init(_ name: String) {
    // Bytes, because a folded name is ASCII but for foreign letters, which count as letters.
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in name.folded.utf8 {
      if Self.isOfWord(byte) {
        word.append(byte)
      } else if byte != UInt8(ascii: "-") || word.count > 1 {
        // "E-Mail" is one word, "Angebots-Mail" two.
        if !word.isEmpty { words.append(word) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    let telling = words.filter { !Self.smallWords.contains($0) }
    var found: [String] = []
    for word in telling.isEmpty ? words : telling {
      let stem = Self.stem(word)
      if !found.contains(stem) { found.append(stem) }
    }
    stems = found.sorted()
  }

  /// The words that are numbers.
  var numbers: [String] {
    stems.filter { stem in
      stem.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }

  /// The word without the ending of a plural, a case or a verb form, and without its umlaut:
  /// Rückfrage, Rückfragen; Vertrag, Verträge; quote, quotes.
  private static func stem(_ word: [UInt8]) -> String {
    var end = word.count
    for _ in 0..<2 {
      guard let ending = endings.first(where: { end - $0.count >= 4 && word[..<end].hasEnding($0) })
      else { break }
      end -= ending.count
    }
    var plain: [UInt8] = []
    for index in 0..<end {
      // The e of a written-out umlaut.
      let isUmlaut =
        word[index] == UInt8(ascii: "e") && index > 0 && Self.umlautVowels.contains(word[index - 1])
      if !isUmlaut { plain.append(word[index]) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let umlautVowels = Array("aou".utf8)

  private static let endings = ["ungen", "ung", "en", "er", "es", "em", "e", "n", "s"].map {
    Array($0.utf8)
  }

  private static let smallWords = Set(
    [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und",
      "per", "fuer", "von", "vom", "zu", "zum", "zur", "an", "am", "auf", "bei", "beim", "mit",
      "im", "in", "ueber", "durch", "the", "a", "of", "for", "by", "to", "and", "with", "on", "at",
      "from",
    ].map { Array($0.utf8) })
}

extension ArraySlice<UInt8> {
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
