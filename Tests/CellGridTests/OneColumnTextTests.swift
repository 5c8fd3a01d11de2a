import TestSupport
import Testing

@testable import CellGrid

@Suite struct OneColumnTextTests {
  @Test(
    "a scalar counted as one plain column is drawn as it stands, in both tiers",
    arguments: [
      GlyphTier.unicode, .ascii,
    ])
  func scalars(tier: GlyphTier) {
    var strange: [Unicode.Scalar] = []
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), tier.plainColumns(of: String(scalar)) == 1 else {
        continue
      }
      let lines = SafeText("a\(scalar)b", tier: tier).lines
      if lines != [["a", scalar, "b"].map { Cluster(base: $0) }] { strange.append(scalar) }
    }
    expectSame(strange, [])
  }

  @Test("texts of German letters, quotation marks, lines and arrows are plain")
  func plain() {
    expectSame(GlyphTier.unicode.plainColumns(of: "„Größe“ – 5 € → ─│┌ ≥ • … ›"), 27)
    expectSame(GlyphTier.ascii.plainColumns(of: "Groesse"), 7)
    expectSame(GlyphTier.unicode.plainColumns(of: ""), 0)
  }

  @Test(
    "what has marks, is wide, hides or breaks a line is not plain",
    arguments: [
      "u\u{308}", "中", "📞", "a\u{200B}b", "a\nb", "a\tb", "\u{AD}", "\u{7F}", "\u{9B}", "\u{2028}",
      "\u{202E}",
    ])
  func notPlain(text: String) {
    expectSame(GlyphTier.unicode.plainColumns(of: text), nil)
  }

  @Test("a text of more columns than there is room for is not plain there")
  func tooLong() {
    expectSame(GlyphTier.unicode.plainColumns(of: "Größe", atMost: 5), 5)
    expectSame(GlyphTier.unicode.plainColumns(of: "Größe", atMost: 4), nil)
    expectSame(GlyphTier.ascii.plainColumns(of: "Größe", atMost: 40), nil)
  }

  @Test("texts over other texts leave the same cells as each character by itself")
  func likeOneByOne() {
    var random = TestRandom(seed: 5)
    for _ in 0..<300 {
      var (grid, slow) = (
        Grid(size: Size(columns: 12, rows: 2)), Grid(size: Size(columns: 12, rows: 2))
      )
      for style in Style.allCases.prefix(6) {
        let (x, y) = (random.below(18) - 4, random.below(4) - 1)
        let text = ["中文", "Größe", "ab", "a中b文", "•→"][random.below(5)]
        grid.write(text, x: x, y: y, style: style)
        var column = x
        for cluster in GlyphTier.unicode.fitted(text, width: max(0, 12 - x)) {
          slow.put(cluster, x: column, y: y, style: style)
          column += cluster.width
        }
        expectSame(grid, slow)
      }
    }
  }

  @Test(
    "plain texts are wrapped like any others, at any width", arguments: [GlyphTier.unicode, .ascii])
  func wrapped(tier: GlyphTier) {
    var random = TestRandom(seed: 11)
    for _ in 0..<500 {
      let words = (0..<random.below(9)).map { _ in
        ["", "a", "Größe", "Angebot", "–", "an"][random.below(6)]
      }
      let text = words.joined(separator: " ")
      let width = random.below(14)
      expectSame(tier.wrap(text, width: width), tier.anyLines(of: text, width: width))
    }
  }
}
