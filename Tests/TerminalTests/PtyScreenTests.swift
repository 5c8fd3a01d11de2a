import CellGrid
import PtySupport
import TestSupport
import Testing

@Suite struct PtyScreenTests {
  private func screen(_ text: String) -> PtyScreen {
    var screen = PtyScreen(size: Size(columns: 6, rows: 4))
    screen.feed(Array(text.utf8))
    return screen
  }

  @Test("text wraps at the edge only when more comes, and scrolls at the bottom")
  func wrapping() {
    expectSame(screen("abcdef").cursor, .init(x: 5, y: 0))
    expectSame(screen("abcdefg").screenText, ["abcdef", "g", "", ""])
    expectSame(screen("1\r\n2\r\n3\r\n4\r\n5").screenText, ["2", "3", "4", "5"])
    expectSame(screen("ab中c").screenText, ["ab中c", "", "", ""])
    expectSame(screen("u\u{308}x").cursor, .init(x: 2, y: 0))
  }

  @Test("the cursor moves, and parts are erased")
  func erasing() {
    let filled = "abcdef\r\nghijkl\r\nmnopqr"
    expectSame(screen(filled + "\u{1B}[2;3H\u{1B}[J").screenText, ["abcdef", "gh", "", ""])
    expectSame(
      screen(filled + "\u{1B}[2;3H\u{1B}[1K").screenText, ["abcdef", "   jkl", "mnopqr", ""])
    expectSame(
      screen(filled + "\u{1B}[2;3H\u{1B}[2X").screenText, ["abcdef", "gh  kl", "mnopqr", ""])
    expectSame(
      screen(filled + "\u{1B}[A\u{1B}[2DX").screenText, ["abcdef", "ghiXkl", "mnopqr", ""])
  }

  @Test("rows scroll within their region, are taken out and put in")
  func scrolling() {
    let filled = "a\r\nb\r\nc\r\nd"
    expectSame(screen(filled + "\u{1B}[2;3r\u{1B}[3;1H\n").screenText, ["a", "c", "", "d"])
    expectSame(screen(filled + "\u{1B}[2;3r\u{1B}[2;1H\u{1B}M").screenText, ["a", "", "b", "d"])
    expectSame(screen(filled + "\u{1B}[2;1H\u{1B}[M").screenText, ["a", "c", "d", ""])
    expectSame(screen(filled + "\u{1B}[2;1H\u{1B}[L").screenText, ["a", "", "b", "c"])
  }

  @Test("modes, title, pen and what is not understood are kept")
  func modes() {
    let shown = screen("\u{1B}[?1049h\u{1B}[?25l\u{1B}]2;T\u{1B}\\\u{1B}[7;31mx\u{1B}[0my\u{1B}[5n")
    expectSame(shown.modes, [1_049: true, 25: false])
    expectSame(shown.title, "T")
    expectSame([shown[0, 0].isReverse, shown[1, 0].isReverse], [true, false])
    expectSame(shown[0, 0].colour, 1)
    expectSame(shown.unknown, ["[5n"])
    expectSame(shown.drawsPlain, true)
    expectSame(screen("\u{1B}[4mx").drawsPlain, false)
  }

  @Test("a title that was put aside is given back")
  func titles() {
    let kept = "\u{1B}]2;before\u{7}\u{1B}[22;0;0t\u{1B}]2;T\u{1B}\\"
    expectSame([screen(kept).title, screen(kept + "\u{1B}[23;0;0t").title], ["T", "before"])
    expectSame(
      [screen(kept).keptTitles, screen(kept + "\u{1B}[23;0;0t").keptTitles], [["before"], []])
  }
}
