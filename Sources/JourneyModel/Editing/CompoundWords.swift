/// Takes German compounds apart into words that stand alone in other names: "Auftragsbestätigung"
/// where somebody also wrote "Bestätigung des Auftrags".
struct CompoundWords {
  /// The parts of each word that can be taken apart.
  private var parts: [String: [String]] = [:]

  /// Of more names than so many none is taken apart: each word is looked at in all its parts.
  private static let mostNames = 20_000
  /// Shorter parts are endings and syllables rather than words.
  private static let leastLength = 4
  private static let links = ["s", "es", "n", "en", "er", "e"].map { Array($0.utf8) }

  init(_ names: [NameKey]) {
    guard names.count <= Self.mostNames else { return }
    let known = Set(names.lazy.flatMap(\.stems))
    for word in known where word.utf8.count >= 2 * Self.leastLength {
      parts[word] = Self.parts(of: Array(word.utf8), among: known)
    }
  }

  /// The stems of a name, those of its compounds in their place.
  func stems(of name: NameKey) -> [String] {
    guard name.stems.contains(where: { parts[$0] != nil }) else { return name.stems }
    var stems: [String] = []
    for stem in name.stems.flatMap({ parts[$0] ?? [$0] }) where !stems.contains(stem) {
      stems.append(stem)
    }
    return stems
  }

  private static func parts(of word: [UInt8], among known: Set<String>) -> [String]? {
    for end in leastLength...(word.count - leastLength) {
      let second = String(decoding: word[end...], as: UTF8.self)
      guard known.contains(second) else { continue }
      let first = word[..<end]
      let whole = String(decoding: first, as: UTF8.self)
      if known.contains(whole) { return [whole, second] }
      for link in links where first.count - link.count >= leastLength && first.hasSuffix(link) {
        let bare = String(decoding: first.dropLast(link.count), as: UTF8.self)
        if known.contains(bare) { return [bare, second] }
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
