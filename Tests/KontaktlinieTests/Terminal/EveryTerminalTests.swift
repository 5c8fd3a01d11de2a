import CellGrid
import Foundation
import PtySupport
import TestSupport
import Testing

/// The program on the terminals that the system knows.
@Suite("On every terminal", .serialized)
struct EveryTerminalTests {
  static let terms = [
    "vt100", "vt220", "linux", "screen", "screen-256color", "tmux", "tmux-256color", "xterm",
    "xterm-256color", "rxvt",
  ]

  /// The keys that lead into each room and out again, and what each room shows; some of it is read
  /// from the disk and comes with a later picture.
  private static let walk: [(key: String, shows: String)] = [
    ("Esc", "Kundenprozesse in"), ("Down", "> Ein Kunde will ein Angebot"),
    ("Enter", "Am besten jetzt"), ("f", "Bevor eine Sitzung zum"),
    ("Esc", "Am besten jetzt"), ("4", "Die Kundenkontaktlinie"),
    ("Enter", "Was geschieht hier wirklich?"), ("Esc", "Die Kundenkontaktlinie"),
    ("Esc", "Am besten jetzt"), ("5", "[Bewerten"), ("Esc", "Am besten jetzt"),
    ("6", "[Ergebnis"), ("e", "Gefährdeter Kundenwert"), ("Esc", "[Ergebnis"),
    ("v", "Vollständigkeit"), ("Esc", "[Ergebnis"), ("s", "Stellschrauben"), ("Esc", "[Ergebnis"),
    ("r", "Rechenweg"), ("Esc", "[Ergebnis"), ("Esc", "Am besten jetzt"), ("7", "[Handeln"),
    ("Esc", "Am besten jetzt"), ("o", "Noch zu klären"), ("Esc", "Am besten jetzt"),
    ("m", "Maßnahmen"), ("Esc", "Am besten jetzt"), ("1", "[Aufgaben"),
    ("Ctrl-O", "Am besten jetzt"), ("3", "[Produkte"), ("Ctrl-O", "Am besten jetzt"),
    ("2", "[Korrespondenz"), ("x", "x"), ("F1", "Hilfe"),
  ]

  private static func isInstalled(_ term: String) -> Bool {
    ["/lib/terminfo", "/usr/share/terminfo", "/etc/terminfo"].contains { folder in
      access("\(folder)/\(term.prefix(1))/\(term)", R_OK) == 0
    }
  }

  /// The pictures of the walk, and the session that stands at its end.
  private func pictures(
    term: String, environment: [String: String?] = [:], home: WalkHome
  ) throws -> ([[String]], PtySession) {
    let path = try home.putAudit()
    let session = try home.start(
      [path], environment: environment.merging(["TERM": term]) { $1 }, start: .underShell)
    try session.waitForIdle()
    var pictures = [session.screen.screenText]
    for (key, text) in Self.walk {
      try session.press(WalkPlayer.bytes(of: key))
      let isThere = session.screen.screenText.contains { $0.contains(text) }
      // All of that later picture.
      if !isThere, session.waitFor(text) { session.listen(milliseconds: 50) }
      try #require(
        session.screen.screenText.contains { $0.contains(text) },
        "\(term): \(text)\n\(session.screen.screenText.joined(separator: "\n"))")
      // The folder of each session has a name of its own.
      pictures.append(
        session.screen.screenText.map { $0.replacing(/kontaktlinie-\w+/, with: "kontaktlinie-") })
    }
    return (pictures, session)
  }

  @Test("every room shows the same everywhere, and all that was switched on is off at the end")
  func everywhere() throws {
    // The walk ends with text in a field, which the next session in the same place would offer.
    let (plainest, _) = try pictures(term: "vt100", home: try WalkHome())
    #expect(Set(plainest).count >= 19)
    for term in Self.terms {
      guard Self.isInstalled(term) else {
        print("not run: \(term) is not installed")
        continue
      }
      let home = try WalkHome()
      let (shown, session) = try pictures(term: term, home: home)
      expectSame(shown, plainest, term)
      session.send(Keys.control("q"))
      expectSame(session.waitForExit(), 0, term)
      expectSame(session.screen.unknown, [], term)
      #expect(session.isCooked, "\(term)")
      #expect(session.screen.isCursorVisible, "\(term)")
      for (mode, isOn) in session.screen.modes where ![25, 7, 12, 3, 4].contains(mode) {
        expectSame(isOn, false, "\(term): mode \(mode)")
      }
      #expect(!session.screen.modes.keys.contains { (1_000...1_006).contains($0) }, "\(term)")
      expectSame(Self.openKeypads(session.output), 0, term)
      // The title and the colours of the shell as well.
      expectSame(session.screen.title, "", term)
      expectSame(session.screen.keptTitles, [], term)
      #expect(session.screen.drawsPlain, "\(term)")
    }
  }

  @Test("the window has the program's title while it runs, and its own one before and after")
  func title() throws {
    let home = try WalkHome()
    let session = try home.start([try home.putAudit()], environment: ["TERM": "xterm"])
    try session.waitForIdle()
    expectSame(session.screen.title, "Kontaktlinie")
    expectSame(session.screen.keptTitles, [""])
    session.send("q")
    expectSame(session.waitForExit(), 0)
    expectSame(session.screen.title, "")
    expectSame(session.screen.keptTitles, [])
  }

  /// How often the numeric keypad was switched on and not off again.
  private static func openKeypads(_ bytes: [UInt8]) -> Int {
    zip(bytes, bytes.dropFirst()).reduce(0) { open, pair in
      guard pair.0 == 0x1B else { return open }
      return open + (pair.1 == UInt8(ascii: "=") ? 1 : pair.1 == UInt8(ascii: ">") ? -1 : 0)
    }
  }

  @Test(
    "where no colours are wanted or known none is sent; an empty NO_COLOR says nothing",
    arguments: [("vt100", nil, false), ("xterm", "1", false), ("xterm", "", true)])
  func colours(term: String, wish: String?, expectsColours: Bool) throws {
    let home = try WalkHome()
    let environment = wish.map { ["NO_COLOR": $0] } ?? [:]
    let (_, session) = try pictures(term: term, environment: environment, home: home)
    expectSame(Self.sendsColours(session.output), expectsColours)
    try session.press(Keys.escape, Keys.escape)
    try session.press(Keys.escape)
    try session.press("4")
    try session.press("j")
    // The marker and the cursor tell the row apart without any colour.
    expectSame(session.screen[0, session.screen.cursor.y].text, ">")
  }

  /// Whether an SGR sequence names a colour other than the terminal's own.
  private static func sendsColours(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[").contains { piece in
      guard let end = piece.firstIndex(where: { !$0.isNumber && $0 != ";" }), piece[end] == "m"
      else { return false }
      return piece[..<end].split(separator: ";").compactMap { Int($0) }.contains {
        (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
      }
    }
  }

  @Test("lines are drawn as characters, never through the other character set")
  func lines() throws {
    let home = try WalkHome()
    let (_, session) = try pictures(term: "xterm", home: home)
    let text = String(decoding: session.output, as: UTF8.self)
    #expect(text.contains("─"))
    for switching in ["\u{1B}(0", "\u{1B})0", "\u{E}", "\u{F}"] {
      #expect(!text.contains(switching))
    }
  }

  @Test("on the Linux console F1 is help, and the program's own glyphs are few")
  func console() throws {
    let home = try WalkHome()
    let (pictures, session) = try pictures(term: "linux", home: home)
    try session.press(Keys.escape)
    try session.press(Keys.escape)
    try session.press("\u{1B}[[A")
    #expect(session.screen.screenText.contains { $0.contains("Hilfe") })
    let strange = Set(pictures.joined().joined()).filter { character in
      !character.unicodeScalars.allSatisfy { $0.value < 0x100 }
    }
    // Frames and marks of the program, and the quotation marks and dashes of its German.
    expectSame(strange.subtracting("─│┌┐└┘├┤┬┴┼•›✓…„“–‚‘").sorted(), [])
  }

  @Test("the screen is cleared at the start where there is no second one")
  func cleared() throws {
    for term in ["vt100", "screen"] where Self.isInstalled(term) {
      let home = try WalkHome()
      let path = try home.putAudit()
      let session = try home.start([path], environment: ["TERM": term])
      try session.waitForIdle()
      let text = String(decoding: session.output, as: UTF8.self)
      #expect(text.contains("\u{1B}[H\u{1B}[J"), "\(term)")
      expectSame(text.contains("\u{1B}[?1049h"), term == "screen", term)
    }
  }
}
