import JourneyModel
import TestSupport
import Testing

@Suite("How far spellings are apart")
struct SpellingTests {
  @Test(
    "single changes are counted",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("score", "score", 0), ("score", "scroe", 1), ("rate", "rat", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("Prüfung", "pruefung", 0),
    ])
  func distances(left: String, right: String, distance: Int) {
    expectSame(Spelling.distance(left, right), distance)
    expectSame(Spelling.distance(right, left), distance)
  }

  @Test("the nearest command is named, a far one is not")
  func nearest() {
    let commands = ["score", "set", "explain", "check"]
    expectSame(Spelling.nearest(to: "scroe", among: commands), "score")
    expectSame(Spelling.nearest(to: "exp", among: commands), "explain")
    expectSame(Spelling.nearest(to: "frobnicate", among: commands), nil)
    expectSame(Spelling.nearest(to: "", among: commands), nil)
  }

  @Test("umlauts, case and accents fold to one spelling")
  func folding() {
    expectSame("Rückfrage GRÖSSE Straße".folded, "rueckfrage groesse strasse")
    expectSame("u\u{308}ber café".folded, "ueber cafe")
  }
}
