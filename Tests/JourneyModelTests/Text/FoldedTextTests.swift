import TestSupport
import Testing

@testable import JourneyModel

@Suite("A text folded for comparing")
struct FoldedTextTests {
  @Test(
    "is the same byte by byte as scalar by scalar, for every letter beside every kind of letter")
  func twoWays() {
    let scalars = (1...0x17F).compactMap { Unicode.Scalar($0) } + ["\u{308}", "\u{301}", "ẞ", "😀"]
    var different: [String] = []
    for scalar in scalars {
      for around in ["a", "Ä", "ß", " ", "\u{308}", "é", ""] {
        let text = around + String(scalar) + "Z" + around
        if text.folded != text.foldedByScalars { different.append(text) }
      }
    }
    expectSame(different, [])
  }

  @Test(
    "writes umlauts out and drops accents",
    arguments: [
      ("Büro ÄÖÜ Straße", "buero aeoeue strasse"), ("Café à Gogo", "cafe a gogo"), ("", ""),
      ("Mu\u{308}ller", "mueller"), ("ŁÓDŹ", "lodz"), ("3 × 4 · 5", "3 × 4 · 5"),
    ])
  func folds(text: String, folded: String) {
    expectSame(text.folded, folded)
    // A part of another text has its own way to its bytes.
    expectSame(("x" + text + "x").dropFirst().dropLast().folded, folded)
  }

  @Test("is found where the folded text contains it, and nowhere else")
  func search() {
    let texts = [
      "Kunde fragt nach", "Büro bestätigt Angebot", "BÜRO", "Weiß", "weisswein", "ŁÓDŹ",
      "Mu\u{308}ller", "", "ue", "aé", "😀 ja",
    ]
    let wanted = [
      "", "ue", "buero", "ss", "weiss", "lodz", "mueller", "e", "kunde", "ja", "x", "×",
    ]
    var different: [String] = []
    for text in texts {
      for word in wanted where FoldedSearch(word).isIn(text) != text.folded.contains(word) {
        different.append(text + " / " + word)
      }
    }
    expectSame(different, [])
  }
}
