import TestSupport
import Testing

@testable import CellGrid

@Suite struct SafeTextTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let shown: String
    let width: Int
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "ASCII", text: "Anruf", shown: "Anruf", width: 5),
    Sample(name: "umlauts", text: "Übergröße", shown: "Übergröße", width: 9),
    Sample(name: "a decomposed umlaut", text: "u\u{308}", shown: "u\u{308}", width: 1),
    Sample(
      name: "more than two marks", text: "a\u{301}\u{302}\u{303}", shown: "a\u{301}\u{302}",
      width: 1),
    Sample(name: "a mark alone", text: "\u{301}", shown: " \u{301}", width: 1),
    Sample(name: "Chinese", text: "中文", shown: "中文", width: 4),
    Sample(name: "halfwidth Katakana", text: "ｱ", shown: "ｱ", width: 1),
    Sample(
      name: "a syllable in parts", text: "\u{1112}\u{1161}\u{11AB}",
      shown: "\u{1112}\u{1161}\u{11AB}", width: 2),
    Sample(name: "an emoji", text: "📞", shown: "📞", width: 2),
    Sample(name: "a joined emoji", text: "👨\u{200D}👩\u{200D}👧!", shown: "👨!", width: 3),
    Sample(name: "a skin tone", text: "👍\u{1F3FD}", shown: "👍", width: 2),
    Sample(name: "a flag", text: "\u{1F1E9}\u{1F1EA}", shown: "DE", width: 2),
    Sample(name: "the emoji selector", text: "❤\u{FE0F}|", shown: "❤|", width: 2),
    Sample(name: "controls", text: "a\u{1B}[31m\u{7}b\u{9B}", shown: "a␛[31m␇b\u{FFFD}", width: 9),
    Sample(name: "a tab", text: "ab\tc", shown: "ab      c", width: 9),
    Sample(name: "a line break", text: "a\r\nb", shown: "a b", width: 3),
    Sample(name: "a carriage return alone", text: "a\rb", shown: "a␍b", width: 3),
    Sample(name: "tags", text: "a\u{E0041}\u{E007F}", shown: "a\u{FFFD}\u{FFFD}", width: 3),
    Sample(
      name: "zero width and soft hyphen", text: "a\u{200B}\u{AD}b", shown: "a\u{FFFD}\u{FFFD}b",
      width: 4),
    Sample(name: "a bidi override", text: "a\u{202E}b", shown: "a\u{FFFD}b", width: 3),
    Sample(
      name: "private and unassigned", text: "\u{E000}\u{50000}", shown: "\u{FFFD}\u{FFFD}", width: 2
    ),
  ]

  @Test("what cannot be shown everywhere is taken out or replaced", arguments: samples)
  func sanitised(_ sample: Sample) {
    let tier = GlyphTier.unicode
    expectSame(tier.clipped(sample.text, width: 100), sample.shown)
    expectSame(tier.displayWidth(of: sample.text), sample.width)
  }

  @Test("without Unicode own words are spelled out and the rest is a question mark")
  func asciiTwins() {
    let tier = GlyphTier.ascii
    expectSame(tier.clipped("Grüße – 5 € • 中 é ✓", width: 100), "Gruesse - 5 EUR * ? e x")
    expectSame(tier.clipped("u\u{308}", width: 100), "u")
  }
}
