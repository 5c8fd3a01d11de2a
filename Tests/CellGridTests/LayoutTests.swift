import CellGrid
import TestSupport
import Testing

@Suite struct LayoutTests {
  @Test("a text too long ends in the ellipsis and never splits a character")
  func clipping() {
    let tier = GlyphTier.unicode
    expectSame(
      (0...5).map { tier.clipped("中文abc", width: $0) },
      ["", "…", "…", "中…", "中…", "中文…"])
    expectSame(tier.clipped("中文abc", width: 7), "中文abc")
    expectSame(GlyphTier.ascii.clipped("Angebot", width: 4), "Ang~")
  }

  @Test("lines break at blanks and long words are split")
  func wrapping() {
    let tier = GlyphTier.unicode
    expectSame(
      tier.wrap("Wie lange wartet der Kunde?", width: 10), ["Wie lange", "wartet der", "Kunde?"])
    expectSame(
      tier.wrap("Donaudampfschiff fährt", width: 8), ["Donaudam", "pfschiff", "fährt"])
    expectSame(tier.wrap("a\n\n  b", width: 10), ["a", "", "  b"])
    expectSame(tier.wrap("中文中", width: 3), ["中", "文", "中"])
    expectSame(tier.wrap("", width: 10), [""])
  }

  @Test("wrapping loses no letter and no line is too long, at any width")
  func wrappingKeepsAll() {
    var random = TestRandom(seed: 7)
    for _ in 0..<300 {
      let text = random.text(count: random.below(60))
      let width = 2 + random.below(30)
      let lines = GlyphTier.unicode.wrap(text, width: width)
      for line in lines { #expect(GlyphTier.unicode.displayWidth(of: line) <= width) }
      let letters = { (text: String) in String(text.unicodeScalars.filter { $0 != " " }) }
      let shown = GlyphTier.unicode.clipped(text, width: .max)
      #expect(letters(lines.joined()) == letters(shown), "width \(width): \(text.debugDescription)")
    }
  }
}
