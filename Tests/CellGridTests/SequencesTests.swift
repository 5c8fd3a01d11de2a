import CellGrid
import TestSupport
import Testing

struct SequencesTests {
  @Test("whole sequences are taken out of a text, and nothing else")
  func taken() {
    for (text, left) in [
      ("\u{1B}[31mred\u{1B}[0m", "red"), ("a\u{1B}[1;32;4mb", "ab"),
      ("\u{1B}]0;title\u{7}text", "text"), ("\u{1B}]8;;http://x\u{1B}\\link", "link"),
      ("Gut\u{1B}schrift", "Gut\u{1B}schrift"), ("open \u{1B}[31", "open \u{1B}[31"),
      ("open \u{1B}]0;title", "open \u{1B}]0;title"), ("[31m", "[31m"), ("", ""),
      ("\u{1B}", "\u{1B}"),
    ] { expectSame(text.withoutSequences, left) }
  }
}
