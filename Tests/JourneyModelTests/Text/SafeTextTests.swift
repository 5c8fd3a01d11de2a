import JourneyModel
import TestSupport
import Testing

@Suite("Text made safe for every sink")
struct SafeTextTests {
  @Test("a clean text stays as it is")
  func cleanText() {
    for text in ["", "Angebot für Müller & Söhne: 1–3 Tage, 50 €", "日本語", "👍🏽 ❤️"] {
      expectSame(text.madeVisible(), text)
      #expect(text.isSafe)
    }
  }

  @Test("control characters become their pictures")
  func controls() {
    expectSame("a\u{1B}[31mb\tc\nd\u{0}\u{7F}".madeVisible(), "a␛[31mb␉c␊d␀␡")
    expectSame("a\r\nb".madeVisible(), "a␍␊b")
  }

  @Test(
    "what reorders or hides text becomes a mark",
    arguments: [
      "\u{80}", "\u{9B}", "\u{9F}", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}",
      "\u{200F}", "\u{2028}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}",
      "\u{FEFF}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
    ])
  func hidden(mark: String) {
    expectSame("Rech\(mark)nung".madeVisible(), "Rech\u{FFFD}nung")
    expectSame("Rech\(mark)nung".madeVisible(ascii: true), "Rech?nung")
    #expect(!"Rech\(mark)nung".isSafe)
  }

  @Test("nothing that needs a mark is left, and one scalar stays one scalar")
  func everyScalar() {
    for value in (0...0x2FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = String(scalar).madeVisible()
      guard safe.isSafe, safe.unicodeScalars.count == 1 else {
        Issue.record("U+\(String(value, radix: 16)) became \(safe.debugDescription)")
        return
      }
      if scalar.properties.generalCategory == .control { #expect(safe != String(scalar)) }
    }
  }

  @Test("found text is quoted in the manner of the language and cut")
  func quoted() {
    expectSame("a\u{1B}b".quoted(in: .german), "„a␛b“")
    expectSame(String(repeating: "x", count: 9).quoted(in: .english, limit: 4), "\"xxxx…\"")
    expectSame("xxxx".quoted(in: .english, limit: 4), "\"xxxx\"")
  }
}
