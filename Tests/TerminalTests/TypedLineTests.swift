import Terminal
import TestSupport
import Testing

@Suite("A typed line")
struct TypedLineTests {
  /// What is in the line, and what the terminal shows, after typing.
  private func typed(_ text: String) -> (text: String, shown: String, outcome: TypedLine.Outcome) {
    var line = TypedLine()
    var outcome = TypedLine.Outcome.goesOn
    for byte in text.utf8 where outcome == .goesOn { outcome = line.take(byte) }
    return (line.text, String(decoding: line.echo, as: UTF8.self), outcome)
  }

  private static let back = "\u{8} \u{8}"

  @Test(
    "is edited and shown as the terminal does it",
    arguments: [
      ("Büro\n", "Büro", "Büro\n", TypedLine.Outcome.line), ("", "", "", .goesOn),
      ("ab\u{7F}c", "ac", "ab\(back)c", .goesOn), ("ab\u{8}c", "ac", "ab\(back)c", .goesOn),
      ("aü\u{7F}", "a", "aü\(back)", .goesOn), ("a漢\u{7F}", "a", "a漢\(back)\(back)", .goesOn),
      ("ae\u{301}\u{7F}", "a", "ae\u{301}\(back)", .goesOn),
      ("\u{7F}\u{17}\u{15}x", "x", "x", .goesOn),
      ("ab cd, \u{17}e", "ab e", "ab cd, \(back)\(back)\(back)\(back)e", .goesOn),
      ("ab\u{15}c", "c", "ab\(back)\(back)c", .goesOn),
      ("a\tb\u{7F}\u{7F}\u{7F}", "", "a b\(back)\(back)\(back)", .goesOn),
      ("a\u{1B}[A", "a\u{1B}[A", "a^[[A", .goesOn),
      ("\u{11}\u{7F}", "", "^Q\(back)\(back)", .goesOn),
      ("a\u{16}\u{7F}", "a\u{7F}", "a^\u{8}\u{7F}", .goesOn),
      ("ab\u{12}c", "abc", "ab^R\nabc", .goesOn),
      ("\u{4}", "", "", .end), ("a\u{4}b\n", "ab", "ab\n", .line),
    ])
  func editing(_ keys: String, _ text: String, _ shown: String, _ outcome: TypedLine.Outcome) {
    let line = typed(keys)
    expectSame(line.text, text)
    expectSame(line.shown, shown)
    expectSame(line.outcome, outcome)
  }

  @Test("that is no UTF-8 loses byte by byte")
  func bytes() {
    var line = TypedLine()
    for byte: UInt8 in [0x61, 0xFF, 0xFE, 0x7F] { _ = line.take(byte) }
    expectSame(line.bytes, [0x61, 0xFF])
  }
}
