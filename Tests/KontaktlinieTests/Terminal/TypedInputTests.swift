import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// What arrives on the line: keys, replies, pastes, in any pieces.
@Suite("Input on the line", .serialized)
struct TypedInputTests {
  private func room(
    _ key: String, environment: [String: String?] = [:]
  ) throws -> (home: WalkHome, session: PtySession) {
    let home = try WalkHome()
    let session = try home.start([try home.putAudit()], environment: environment)
    try session.waitForIdle()
    try session.press(key)
    return (home, session)
  }

  @Test(
    "without a locale the frames are ASCII and what is typed is kept as it is",
    arguments: ["C", "POSIX", nil])
  func locale(name: String?) throws {
    let (home, session) = try room("2", environment: ["LC_ALL": name, "LANG": nil])
    for character in "Café 中" {
      for byte in Array(String(character).utf8) { session.send([byte]) }
      try session.waitForIdle()
    }
    try session.press(Keys.enter)
    let text = session.screen.screenText.joined()
    expectSame(text.filter { !$0.isASCII }, "")
    #expect(text.contains("Caf"))
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    expectSame(try home.journey().documents.last?.name, "Café 中")
  }

  @Test("Escape alone is one step back, within 60 milliseconds at best")
  func escape() throws {
    let (home, session) = try room("4", environment: ["ESCDELAY": nil])
    var times: [Duration] = []
    for _ in 0..<5 {
      let start = ContinuousClock.now
      try session.press(Keys.escape)
      times.append(start.duration(to: .now))
      // One step only: the overview, not the way out of it.
      #expect(session.screen.screenText.contains { $0.contains("Am besten jetzt") })
      try session.press("4")
    }
    print("figure: Escape \(times.sorted())")
    // A busy machine may be late, but not every time.
    #expect(times.sorted()[0] < .milliseconds(60))
    withExtendedLifetime(home) {}
  }

  @Test("an arrow in either form is one step, also in pieces")
  func arrows() throws {
    let (home, session) = try room("4", environment: ["ESCDELAY": "3000"])
    try session.press("j")
    let y = session.screen.cursor.y
    for arrow in ["\u{1B}[B", "\u{1B}OB"] {
      for byte in arrow.utf8 {
        session.send([byte])
        session.listen(milliseconds: 10)
      }
      try session.waitForIdle()
    }
    expectSame(session.screen.cursor.y, y + 2)
    #expect(session.screen.screenText.contains { $0.contains("Die Kundenkontaktlinie") })
    withExtendedLifetime(home) {}
  }

  @Test("focus events and late replies of the terminal change nothing and draw nothing")
  func replies() throws {
    let (home, session) = try room("4")
    let (picture, count) = (session.screen.screenText, session.output.count)
    for reply in [
      "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}[?62;22c",
      "\u{1B}P>|XTerm(380)\u{1B}\\", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[<0;3;4M",
    ] { try session.press(reply) }
    expectSame(session.screen.screenText, picture)
    expectSame(session.output.count, count)
    withExtendedLifetime(home) {}
  }

  @Test("a paste of several lines asks once and enters nothing by itself")
  func paste() throws {
    let (home, session) = try room("2")
    let before = try home.journeyText()
    try session.press(Keys.paste("Mahnung\r\nGut\u{1B}schrift\nLieferschein\r"))
    for text in ["3 Zeilen", "Mahnung", "Gutschrift", "Lieferschein"] {
      #expect(session.screen.screenText.contains { $0.contains(text) }, "\(text)")
    }
    try session.press(Keys.escape)
    expectSame(try home.journeyText(), before)
  }

  @Test("lines pasted into a terminal that does not mark pastes ask once, too")
  func unmarkedPaste() throws {
    let (home, session) = try room("2")
    let before = try home.journeyText()
    try session.press("Eins eins\rZwei\rDrei\rVier\rFünf\r")
    #expect(session.screen.screenText.contains { $0.contains("5 Zeilen") })
    expectSame(try home.journeyText(), before)
  }

  @Test("a paste of a megabyte and one without an end leave the program usable")
  func hugePaste() throws {
    let (home, session) = try room("2")
    let (memory, count) = (session.memory, try home.journey().documents.count)
    try session.press(Keys.paste(String(repeating: "Angebot ", count: 131_072)))
    print("figure: paste of 1 MiB, memory +\(session.memory - memory) KiB")
    expectSame(try home.journey().documents.count, count)
    try session.press(Keys.control("u"))
    session.send("\u{1B}[200~ohne Ende")
    #expect(session.waitFor("ohne Ende", milliseconds: 3_000))
    try session.press("x")
    #expect(session.waitFor("ohne Endex"))
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("Tab and Enter go to the next field, Shift-Tab back, and Enter in the last takes all")
  func fields() throws {
    let (home, session) = try room("7")
    try session.press("a")
    let first = session.screen.cursor.y
    try session.press("Rückruf am selben Tag")
    try session.press(Keys.tab)
    expectSame(session.screen.cursor.y, first + 1)
    try session.press(Keys.backTab)
    expectSame(session.screen.cursor.y, first)
    try session.press(Keys.enter)
    expectSame(session.screen.cursor.y, first + 1)
    try session.press("Büro")
    let before = try home.journey().campaigns.flatMap(\.measures).count
    try session.press(Keys.enter)
    expectSame(try home.journey().campaigns.flatMap(\.measures).count, before)
    try session.press(Keys.enter)
    #expect(
      session.wait { _ in
        (try? home.journey().campaigns.flatMap(\.measures).map(\.what))?.last
          == "Rückruf am selben Tag"
      })
  }

  @Test("after every key the cursor stands on the marker, which is where a screen reader looks")
  func cursor() throws {
    let (home, session) = try room("4")
    for keys in [["4"], ["6", "o"], ["7"]] {
      try session.press(Keys.escape)
      for key in keys { try session.press(key) }
      for key in ["j", "j", "k", Keys.pageDown, Keys.pageUp, Keys.end, Keys.home, Keys.down] {
        try session.press(key)
        let cursor = session.screen.cursor
        expectSame(session.screen[cursor.x, cursor.y].text, ">", "\(keys) \(key.debugDescription)")
        #expect(session.screen.isCursorVisible)
      }
      try session.press(Keys.escape)
    }
    withExtendedLifetime(home) {}
  }

  @Test("each frame ends by putting the cursor where it belongs, after all that it draws")
  func cursorLast() throws {
    let (home, session) = try room("4", environment: ["TERM": "xterm-256color"])
    for key in ["j", "k", Keys.end, Keys.home, Keys.pageDown, "\r", Keys.escape, "F1", Keys.escape]
    {
      let before = session.output.count
      try session.press(WalkPlayer.bytes(of: key))
      let frame = String(decoding: session.output[before...], as: UTF8.self)
      // Colours may be switched off in between; a character after the movement would take it along.
      let end = /(\x1B\[[0-9;]*[HABCDGd]|\r|\x08)((\x1B\[[0-9;]*m|\x1B\(B|\x1B\[\?(12|25)[hl])*)$/
      #expect(
        frame.firstMatch(of: end) != nil,
        "\(key.debugDescription): \(frame.suffix(40).debugDescription)")
    }
    withExtendedLifetime(home) {}
  }

  @Test("a character in two pieces a tenth of a second apart is one, and broken bytes cost no key")
  func brokenBytes() throws {
    let (home, session) = try room("2")
    try session.press("a")
    session.send([0xC3])
    session.listen(milliseconds: 100)
    session.send([0xA9])
    try session.waitForIdle()
    // No byte of UTF-8, a slash written too long, the middle of a character: each with the next key.
    for bytes: [UInt8] in [[0xFF, 0x62], [0xC0, 0xAF, 0x63], [0x80, 0x64]] {
      session.send(bytes)
      try session.waitForIdle()
    }
    try session.press(Keys.enter)
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    let name = try #require(try home.journey().documents.last?.name)
    expectSame(name.filter { $0 != "\u{FFFD}" }, "aébcd")
    #expect((3...4).contains(name.count { $0 == "\u{FFFD}" }), "\(name)")
  }

  @Test(
    "the same answers give the same bytes under every locale, by commands and with keys",
    .enabled(if: InstalledLocales.canBeMade, "not run: localedef or its sources are missing"))
  func files() async throws {
    let folder = try ProgramFolder()
    try await InstalledLocales.make(["de_DE.UTF-8", "en_US.ISO-8859-1"], in: folder)
    var (files, pictures): (Set<String>, [[String]]) = ([], [])
    for name in ["C.UTF-8", "C", "de_DE.UTF-8", "en_US.ISO-8859-1"] {
      let home = try WalkHome()
      let start = try home.putAudit()
      let path = "home/Kontaktlinie/a.journey.json"
      let before = try home.journeyText()
      let locale = ["LC_ALL": name, "LANG": name, "LOCPATH": folder.path]
      for arguments in [
        ["rate", path, "Anfrage annehmen", "wait=1.5h..2.25d", "effort=2.5", "failure=12.5%"],
        ["set", path, "journey", "title=Café 1,5"],
      ] {
        let run = try await home.folder.run(
          builtProgram("kontaktlinie"), arguments + ["--lang", "de"], environment: locale)
        expectSame(run.status, 0)
      }
      let session = try home.start([start], environment: locale.mapValues { $0 })
      try session.waitForIdle()
      for key in ["2", "Brief 1,5", "Enter", "Ctrl-O", "6"] {
        try session.press(WalkPlayer.bytes(of: key))
      }
      // Without the time of the save.
      if name.hasSuffix("UTF-8") { pictures.append(Array(session.screen.screenText.dropFirst())) }
      session.send(Keys.control("q"))
      expectSame(session.waitForExit(), 0)
      let after = try home.journeyText()
      #expect(after != before)
      expectSame(try home.journey().documents.last?.name, "Brief 1,5")
      let score = try await home.folder.run(
        "score", path, "--format", "json", "--draws", "0", "--lang", "de",
        environment: locale)
      expectSame(score.status, 0)
      files.insert(after + score.output)
    }
    expectSame(files.count, 1)
    expectSame(pictures[1], pictures[0])
  }

  @Test("what is typed while the program starts is neither lost nor left on the screen")
  func early() throws {
    let (home, session) = try room("4")
    let path = try #require(home.journeys.first)
    for term in ["vt100", "xterm"] {
      let early = try home.start([path], environment: ["TERM": term])
      early.send("4")
      #expect(early.waitFor("Die Kundenkontaktlinie"))
      try early.waitForIdle()
      expectSame(early.screen.screenText, session.screen.screenText)
    }
  }
}
