import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// The program in a real terminal that is not ours: tmux, with and without a shell around it.
@Suite(
  "In tmux", .serialized, .enabled(if: Multiplexer.isInstalled, "not run: tmux is missing"))
struct MultiplexerTests {
  private let program = builtProgram("kontaktlinie")

  /// A window with the program on the sample audit.
  private func walk(
    terminal: String = "screen-256color", journey: String? = nil
  ) async throws -> (WalkHome, Multiplexer) {
    let home = try WalkHome()
    let path = try journey.map { try home.put($0) } ?? home.putAudit()
    let window = try await Multiplexer(
      "\(program) --lang de \(path); echo Status $?; exec cat", home: home, terminal: terminal)
    try await window.wait(for: "Am besten jetzt")
    return (home, window)
  }

  /// A window with an interactive shell whose prompt is `bereit>`.
  private func shell() async throws -> (WalkHome, Multiplexer) {
    let home = try WalkHome()
    try home.folder.write("PS1='bereit> '\n", to: "bashrc")
    let path = try home.putAudit()
    let window = try await Multiplexer(
      "exec bash --rcfile \(home.folder.path)/bashrc -i", home: home,
      environment: ["PROGRAM": program, "JOURNEY": path])
    try await window.wait(for: "bereit>")
    try await window.type("$PROGRAM --lang de $JOURNEY", "Enter")
    try await window.wait(for: "Am besten jetzt")
    return (home, window)
  }

  @Test(
    "each room is exact, and leaving gives the first screen back",
    arguments: ["screen", "screen-256color", "tmux-256color"])
  func rooms(terminal: String) async throws {
    let (home, window) = try await walk(terminal: terminal)
    let session = try home.start([try #require(home.journeys.first)])
    try session.waitForIdle()
    for key in ["4", "Esc", "5", "Esc", "6", "Esc", "7"] {
      try session.press(WalkPlayer.bytes(of: key))
      try await window.type(key == "Esc" ? "Escape" : key)
      let wanted = session.screen.screenText
      try await window.wait(for: "the picture of \(key)") { $0 == wanted }
      expectSame(try await window.value("cursor_y"), "\(session.screen.cursor.y)")
    }
    expectSame(try await window.value("alternate_on"), "1")
    expectSame(try await window.value("mouse_any_flag"), "0")
    try await window.type("C-q")
    try await window.wait(for: "Weiter geht es mit")
    expectSame(try await window.value("alternate_on"), "0")
    try await window.wait(for: "Status 0")
    expectSame(try await window.value("cursor_flag"), "1")
    expectSame(try await window.value("keypad_flag"), "0")
    try await window.end()
  }

  @Test("stopped and continued by a real shell, also in another size, it goes on where it was")
  func stopping() async throws {
    let (_, window) = try await shell()
    try await window.type("2")
    try await window.type("Halbe Zei")
    try await window.wait(for: "Halbe Zei")
    try await window.type("C-z")
    try await window.wait(for: "bereit>")
    expectSame(try await window.value("alternate_on"), "0")
    expectSame(try await window.value("cursor_flag"), "1")
    expectSame(try await window.value("keypad_flag"), "0")
    expectSame(try await window.value("mouse_any_flag"), "0")
    try await window.type("echo eins; stty -a | grep -c -e '-echo '", "Enter")
    // The shell reads its lines as before, and the terminal echoes.
    let rows = try await window.wait(for: "eins") { $0.contains("eins") && $0.contains("0") }
    #expect(rows.contains { $0.contains("Stopped") }, "\(rows)")
    #expect(rows.contains("Kontaktlinie wartet. Zurück: fg und Eingabe."), "\(rows)")
    try await window.tell("resize-window", "-x", "100", "-y", "30")
    try await window.type("fg", "Enter")
    let back = try await window.wait(for: "the keys in the last row") {
      $0.last?.contains("F1") == true && $0.contains { $0.contains("Halbe Zei") }
    }
    expectSame(back.count, 30)
    try await window.type("le")
    try await window.wait(for: "Halbe Zeile")
    try await window.type("C-q")
    try await window.wait(for: "Weiter geht es mit")
    try await window.end()
  }

  @Test("sizes down to one cell and back leave no trace")
  func resizing() async throws {
    let (_, window) = try await walk()
    try await window.type("4")
    let picture = try await window.wait(for: "Die Kundenkontaktlinie")
    for (columns, rows) in [(60, 10), (200, 50), (1, 1), (81, 25), (40, 12), (80, 24)] {
      try await window.tell("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }
    try await window.wait(for: "the same picture") { $0 == picture }
    try await window.end()
  }

  @Test("what tmux pastes is one paste")
  func paste() async throws {
    let (home, window) = try await walk()
    let before = try home.journeyText()
    try await window.type("2")
    try await window.wait(for: "An den Kunden:")
    try await window.tell("set-buffer", "Mahnung\nGutschrift\nLieferschein\n")
    try await window.tell("paste-buffer", "-p")
    try await window.wait(for: "3 Zeilen")
    expectSame(try home.journeyText(), before)
    try await window.type("C-q")
    try await window.wait(for: "Weiter geht es mit")
    try await window.end()
  }

  @Test("killed, it leaves its data whole, and reset gives the shell back")
  func killed() async throws {
    let (home, window) = try await shell()
    try await window.type("2")
    try await window.type("Zettel, Brief", "Enter")
    try await window.wait(for: "the save") { rows in
      rows.contains { $0.contains("Zettel") } && !rows[0].contains("wird")
        && rows[0].contains("gespeichert ")
    }
    let tty = try await window.value("pane_tty")
    let found = try await home.folder.run(
      "/bin/ps", ["-t", tty, "-o", "pid=,comm="]
    ).output.split(separator: "\n").first { $0.contains("kontaktlinie") }
    let process = try #require(
      found?.split(separator: " ").first.flatMap { Int32($0) })
    kill(process, SIGKILL)
    try await window.wait(for: "Killed")
    try await window.type("reset", "Enter")
    try await window.wait(for: "a clean prompt") { rows in
      rows.first { !$0.isEmpty }?.hasPrefix("bereit>") == true
    }
    try await window.type("echo $((20 + 3))", "Enter")
    try await window.wait(for: "23") { $0.contains("23") }
    expectSame(try home.journey().documents.last?.name, "Zettel")
    try await window.end()
  }

  @Test("whatever names contain, every row ends where the terminal thinks it does")
  func wideText() async throws {
    let home = try WalkHome()
    let names = [
      "中文名称", "👨‍👩‍👧 Familie", "❤️ gern", "🇩🇪 Flagge", "u\u{308}ber", "👍🏽 gut",
      "a\u{200B}b\u{AD}c", "עברית", "a\u{301}\u{302}\u{303}",
    ]
    var journey = try #require(
      JourneyReader.read(Array(try fixture("../Golden/audit/angebot.de.journey.json").utf8)).journey
    )
    for (index, name) in names.enumerated() where index < journey.touchpoints.count {
      journey.touchpoints[index].name = name
    }
    journey.title = names.prefix(4).joined(separator: " ") + " עברית a\u{301}"
    let path = try home.put(String(decoding: journey.canonicalBytes(), as: UTF8.self))
    let before = try home.journeyText()
    let window = try await Multiplexer("exec \(program) --lang de \(path)", home: home)
    let session = try home.start([path])
    try session.waitForIdle()
    try await window.wait(for: "Am besten jetzt")
    for key in ["4", "F1"] {
      try session.press(WalkPlayer.bytes(of: key))
      try await window.type(key)
      // Were a character wider there than here, the rest of its row would stand elsewhere.
      let wanted = session.screen.screenText
      try await window.wait(for: "the picture of \(key)") { $0 == wanted }
      if key == "4" { #expect(wanted.contains { $0.contains("中文") }) }
      #expect(wanted[0].contains("中文名称"), "\(wanted[0])")
    }
    // Typed and pasted, with what no field may take: of the control characters both sets.
    for (way, key) in [("Escape", Keys.escape), ("Escape", Keys.escape), ("2", "2")] {
      try session.press(key)
      try await window.type(way)
      let wanted = session.screen.screenText
      try await window.wait(for: "the picture of \(way)") { $0 == wanted }
    }
    let controls = "ein\u{1}s\u{7}zwei\u{9B}31mdrei\u{200E}\u{202E}"
    for text in names + [controls] {
      let typed = text.filter { !$0.unicodeScalars.contains { $0.value < 0x20 } }
      try session.press(typed)
      try await window.tell("send-keys", "-l", typed)
      let afterTyping = session.screen.screenText
      try await window.wait(for: "typed \(text.debugDescription)") { $0 == afterTyping }
      try session.press(Keys.paste(text))
      try await window.tell("set-buffer", text)
      try await window.tell("paste-buffer", "-p")
      let afterPasting = session.screen.screenText
      try await window.wait(for: "pasted \(text.debugDescription)") { $0 == afterPasting }
      #expect(
        !afterPasting.joined().unicodeScalars.contains {
          $0.value < 0x20 || (0x7F...0x9F).contains($0.value)
        })
    }
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    try await window.type("C-q")
    try await window.wait(for: "Weiter geht es mit")
    expectSame(try home.journeyText(), before)
    try await window.end()
  }
}
