import CTerminal
import CellGrid
import PtySupport
import TestSupport
import Testing

@testable import Terminal

/// Serialized, since curses has one screen for the process.
@Suite(.serialized) struct CursesScreenTests {
  static let terms = [
    "vt100", "xterm", "xterm-256color", "linux", "screen-256color", "tmux-256color",
  ]
  private static let size = Size(columns: 80, rows: 24)

  init() { _ = TerminalLocale.prepare() }

  /// A list as the program shows it: a title, rows with three roles, a marker before the selected one.
  private func frame(selected: Int, top: Int = 0, size: Size = size) -> Frame {
    var grid = Grid(size: size)
    grid.write("Kontaktlinie", x: 0, y: 0, style: .title)
    for line in 0..<max(0, size.rows - 2) {
      let row = top + line
      grid.write(row == selected ? ">" : " ", x: 0, y: line + 1)
      grid.write("\(row)", x: 2, y: line + 1, style: .dim)
      grid.write("Kontaktpunkt \(row * 7_919 % 1_000)", x: 8, y: line + 1)
      grid.write(
        "Telefon \(row * 31 % 97)", x: 40, y: line + 1, style: row % 4 == 0 ? .error : .good)
    }
    grid.write("Enter öffnen  ? Hilfe", x: 0, y: size.rows - 1, style: .hint)
    return Frame(grid: grid, cursor: .init(x: 0, y: selected - top + 1))
  }

  private func rows(_ grid: Grid) -> [String] {
    (0..<grid.size.rows).map { y in
      var text = grid.text(row: y)
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  @Test("each terminal shows the frames exactly, within the bytes allowed", arguments: terms)
  func budgets(_ term: String) throws {
    let screen = try #require(CursesScreen(term: term, size: Self.size, colours: true))
    var shown = PtyScreen(size: Self.size)
    var bytes: [String: Int] = [:]
    func show(_ step: String, _ frame: Frame) {
      let update = screen.update(to: frame)
      bytes[step] = update.count
      shown.feed(update)
      expectSame(shown.screenText, rows(frame.grid), "\(term): \(step)")
      expectSame(shown.cursor, frame.cursor ?? .init(x: -1, y: -1), "\(term): \(step)")
    }
    show("first", frame(selected: 3))
    show("same", frame(selected: 3))
    show("down", frame(selected: 4))
    show("up", frame(selected: 3))
    show("scroll", frame(selected: 23, top: 1))
    show("scroll on", frame(selected: 24, top: 2))
    show("scroll back", frame(selected: 1, top: 1))
    show("page", frame(selected: 40, top: 30))
    screen.forget()
    show("redraw", frame(selected: 40, top: 30))
    expectSame(shown.unknown, [])
    print("bytes \(term): \(bytes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    #expect(bytes["same"] == 0)
    #expect(bytes["down", default: 999] <= 17)
    #expect(bytes["up", default: 999] <= 17)
    #expect(bytes["scroll on", default: 999] <= 130)
    #expect(bytes["scroll back", default: 999] <= 130)
    #expect(bytes["first", default: 9_999] <= 2_500)
    #expect(bytes["page", default: 9_999] <= 2_000)
    #expect(bytes["redraw", default: 9_999] <= 2_500)
    #expect(screen.leaving.count <= 80)
  }

  @Test("the frame switches the mouse on and off, and leaving switches off what is on")
  func mouse() throws {
    let size = Size(columns: 40, rows: 10)
    let screen = try #require(CursesScreen(term: "xterm-256color", size: size, colours: false))
    func bytes(_ takesMouse: Bool) -> String {
      let frame = Frame(grid: Grid(size: size), cursor: .init(x: 0, y: 0), takesMouse: takesMouse)
      return String(decoding: screen.update(to: frame), as: UTF8.self)
    }
    func leaving() -> String { String(decoding: screen.leaving, as: UTF8.self) }
    #expect(!bytes(false).contains("?1000"))
    #expect(!leaving().contains("?1000"))
    #expect(bytes(true).contains("\u{1B}[?1000h\u{1B}[?1006h"))
    expectSame(bytes(true).contains("?1000"), false)
    #expect(leaving().hasPrefix("\u{1B}[?1006l\u{1B}[?1000l"))
    #expect(bytes(false).contains("\u{1B}[?1006l\u{1B}[?1000l"))
    #expect(!leaving().contains("?1000"))
  }

  @Test("one cell changed is a handful of bytes, and typing in a field too")
  func cells() throws {
    let screen = try #require(CursesScreen(term: "xterm-256color", size: Self.size, colours: true))
    var frame = frame(selected: 3)
    _ = screen.update(to: frame)
    frame.grid.write("a", x: 10, y: 20, style: .input)
    frame.cursor = .init(x: 11, y: 20)
    _ = screen.update(to: frame)
    frame.grid.write("b", x: 11, y: 20, style: .input)
    frame.cursor = .init(x: 12, y: 20)
    #expect(screen.update(to: frame).count <= 45)
  }

  @Test("after many changes each cell looks as if it had been drawn anew", arguments: terms)
  func styles(_ term: String) throws {
    let size = Size(columns: 24, rows: 6)
    let screen = try #require(CursesScreen(term: term, size: size, colours: true))
    var shown = PtyScreen(size: size)
    var frame = Frame(grid: Grid(size: size), cursor: .init(x: 0, y: 0))
    var number = 1
    for step in 0..<60 {
      for _ in 0..<5 {
        number = number * 75 % 65_537
        let style = Style.allCases[number % Style.allCases.count]
        frame.grid.write("\(number % 1000)", x: number % 21, y: number / 7 % 6, style: style)
      }
      if step % 20 == 19 { screen.forget() }
      shown.feed(screen.update(to: frame))
    }
    screen.forget()
    var anew = PtyScreen(size: size)
    anew.feed(screen.update(to: frame))
    for y in 0..<6 {
      for x in 0..<24 { expectSame(shown[x, y], anew[x, y], "\(term): \(x), \(y)") }
    }
    expectSame(shown.unknown, [])
  }

  @Test("that letters are letters is said when the screen is taken, not with each bold word")
  func letters() throws {
    let screen = try #require(CursesScreen(term: "xterm-256color", size: Self.size, colours: true))
    func times(_ bytes: [UInt8]) -> Int {
      String(decoding: bytes, as: UTF8.self).split(
        separator: "(B", omittingEmptySubsequences: false
      )
      .count - 1
    }
    var frame = frame(selected: 3)
    expectSame(times(screen.update(to: frame)), 1)
    frame.grid.write("bold", x: 20, y: 5, style: .emphasis)
    let update = String(decoding: screen.update(to: frame), as: UTF8.self)
    expectSame(update.contains("\u{1B}[1mbold"), true, update.debugDescription)
    expectSame(update.contains("(B"), false)
    screen.forget()
    expectSame(times(screen.update(to: frame)), 1)
    screen.enterAgain()
    expectSame(times(screen.update(to: frame)), 1)
  }

  @Test("texts of any kind keep the border where it is, on the terminal too")
  func border() throws {
    let size = Size(columns: 40, rows: 12)
    let screen = try #require(CursesScreen(term: "xterm-256color", size: size, colours: false))
    var grid = Grid(size: size)
    grid.box(x: 0, y: 0, size: size)
    let texts = [
      "中文中文", "👨\u{200D}👩\u{200D}👧 Familie", "❤\u{FE0F} gern", "\u{1F1E9}\u{1F1EA} Flagge",
      "u\u{308}ber", "👍\u{1F3FD}", "a\u{200B}b\u{AD}c", "\u{202E}rtl", "עברית",
      "a\u{301}\u{302}\u{303}",
    ]
    for (index, text) in texts.enumerated() {
      grid.write(text, x: 2, y: index + 1, width: 36)
    }
    var shown = PtyScreen(size: size)
    shown.feed(screen.update(to: Frame(grid: grid)))
    for y in 1..<11 { expectSame(shown[39, y].text, "│", "row \(y)") }
    expectSame(shown.screenText, rows(grid))
  }

  @Test("curses holds what the grid holds, the last cell included")
  func lastCell() throws {
    let size = Size(columns: 5, rows: 2)
    let screen = try #require(CursesScreen(term: "vt100", size: size, colours: false))
    var grid = Grid(size: size)
    grid.write("abcde", x: 0, y: 1)
    _ = screen.update(to: Frame(grid: grid))
    let held = (0..<5).map { ct_screen_character(1, Int32($0)) }
    expectSame(held, Array("abcde".unicodeScalars.map(\.value)))
  }

  @Test("without colours no colour is sent, and the selection is still told apart")
  func monochrome() throws {
    let screen = try #require(CursesScreen(term: "xterm-256color", size: Self.size, colours: false))
    var frame = frame(selected: 3)
    frame.grid.write("gewählt", x: 8, y: 4, style: .selected)
    var shown = PtyScreen(size: Self.size)
    shown.feed(screen.update(to: frame))
    for y in 0..<24 { for x in 0..<80 { #expect(shown[x, y].colour == nil) } }
    #expect(shown[8, 4].isReverse)
  }

  @Test("any size can be drawn, also one cell, and any frame at any size")
  func sizes() throws {
    let screen = try #require(CursesScreen(term: "xterm", size: Self.size, colours: true))
    var shown = PtyScreen(size: Self.size)
    for (columns, rows) in [(1, 1), (300, 100), (2, 60), (80, 2), (40, 12), (80, 24)] {
      let size = Size(columns: columns, rows: rows)
      screen.resize(to: size)
      shown.resize(to: size)
      let frame = frame(selected: 0, size: size)
      shown.feed(screen.update(to: frame))
      expectSame(shown.screenText, self.rows(frame.grid), "\(columns)x\(rows)")
      _ = screen.update(to: self.frame(selected: 1, size: Size(columns: 17, rows: 5)))
      _ = screen.update(to: frame)
    }
  }

  @Test("a screen opens and closes as often as one likes, one at a time")
  func again() throws {
    for term in Self.terms + Self.terms {
      let screen = try #require(CursesScreen(term: term, size: Self.size, colours: true))
      #expect(CursesScreen(term: term, size: Self.size, colours: true) == nil)
      #expect(!screen.update(to: frame(selected: 0)).isEmpty)
    }
    #expect(CursesScreen(term: "no-such-terminal", size: Self.size, colours: true) == nil)
  }

  @Test("what is switched on is switched off again", arguments: terms)
  func modes(_ term: String) throws {
    let screen = try #require(CursesScreen(term: term, size: Self.size, colours: true))
    var shown = PtyScreen(size: Self.size)
    var hidden = frame(selected: 0)
    hidden.cursor = nil
    shown.feed(screen.update(to: hidden))
    expectSame(shown.modes[2_004], true)
    shown.feed(screen.leaving)
    for mode in [1_049, 1_047, 47, 2_004] { #expect(shown.modes[mode] != true, "\(term): \(mode)") }
    #expect(shown.isCursorVisible)
  }

  /// The characters that the libc counts otherwise than the grid, most of them newer than the libc.
  private var disputed: [Unicode.Scalar] {
    (UInt32(0xA1)...0x1FFFF).compactMap { value in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      let text = GlyphTier.unicode.clipped(String(Character(scalar)), width: 2)
      guard text.unicodeScalars.first == scalar else { return nil }
      return Int(ct_width(value)) == GlyphTier.unicode.displayWidth(of: text) ? nil : scalar
    }
  }

  @Test("the width table and the running libc differ in few characters, which shift no row")
  func widths() throws {
    let disputed = disputed
    let sample = disputed.prefix(8).map { String($0.value, radix: 16) }
    print("widths: \(disputed.count) characters differ from the libc, such as \(sample)")
    #expect(disputed.count < 12_000)
    let size = Size(columns: 8, rows: 1)
    let screen = try #require(CursesScreen(term: "xterm", size: size, colours: false))
    for scalar in disputed.filter({ $0.value > 0x1F000 }).prefix(40) + disputed.prefix(40) {
      var grid = Grid(size: size)
      let end = grid.write("a\(scalar)", x: 0, y: 0)
      grid.write("|", x: end, y: 0)
      screen.forget()
      var shown = PtyScreen(size: size)
      shown.feed(screen.update(to: Frame(grid: grid)))
      expectSame(shown[1, 0].text, "?")
      expectSame(shown[end, 0].text, "|", String(scalar.value, radix: 16))
    }
  }
}
