import CPty
import CellGrid
import PtySupport
import TestSupport
import Testing

/// The whole layer on a real pseudo-terminal.
@Suite struct TerminalSessionTests {
  private func probe(
    _ arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 40, rows: 10), start: PtySession.Start = []
  ) throws -> PtySession {
    let session = try PtySession(
      builtProgram("TerminalProbe"), arguments, environment: environment, size: size, start: start)
    try session.waitForIdle()
    return session
  }

  private func status(_ session: PtySession) -> String { session.screen.screenText.last ?? "" }

  @Test("the list is shown, moves with one small write a key and ends clean")
  func moving() throws {
    let session = try probe()
    expectSame(session.screen.screenText[2], "> contact 0 über")
    expectSame(session.screen.cursor, .init(x: 0, y: 2))
    let before = session.output.count
    try session.press(Keys.down)
    expectSame(session.screen.screenText[3], "> contact 1 über")
    expectSame(session.screen.cursor, .init(x: 0, y: 3))
    #expect(session.output.count - before <= 17)
    session.send("q")
    expectSame(session.waitForExit(), 0)
    expectSame(session.screen.unknown, [])
    expectSame(session.screen.modes[2_004], false)
  }

  @Test("a burst of keys is one frame")
  func burst() throws {
    let session = try probe()
    let frames = session.frames
    session.send(String(repeating: Keys.down, count: 200))
    try session.waitForIdle()
    expectSame(session.screen.cursor, .init(x: 0, y: 8))
    expectSame(session.screen.screenText[8], "> contact 59 über")
    #expect(session.frames - frames <= 3)
  }

  @Test("nothing is sent while nothing happens, and the program does not wake up")
  func idle() throws {
    let session = try probe()
    // The mark comes just before the sleep.
    session.listen(milliseconds: 50)
    let sleeps = session.sleeps
    #expect(sleeps > 0)
    let before = session.output.count
    let frames = session.frames
    session.listen(milliseconds: 400)
    expectSame(session.output.count, before)
    expectSame(session.frames, frames)
    expectSame(session.sleeps, sleeps)
  }

  @Test("another size is drawn, however small and however often")
  func resizing() throws {
    let session = try probe()
    for (columns, rows) in [(60, 20), (1, 1), (30, 5), (120, 40), (40, 10)] {
      session.resize(to: Size(columns: columns, rows: rows))
      try session.waitForIdle()
    }
    expectSame(session.screen.screenText[2], "> contact 0 über")
    for step in 0..<60 { session.resize(to: Size(columns: 20 + step, rows: 5 + step % 20)) }
    session.resize(to: Size(columns: 44, rows: 8))
    try session.waitForIdle()
    try session.press("x")
    expectSame(session.screen.screenText.count, 8)
    expectSame(session.screen.screenText[1], String(repeating: "─", count: 44))
    #expect(status(session).contains("x"))
  }

  @Test("the program ends within a second when its terminal goes away", arguments: [false, true])
  func hangUp(blocked: Bool) throws {
    let session = try probe(start: blocked ? [.signalsBlocked] : [])
    session.closeTerminal()
    expectSame(session.waitForExit(milliseconds: 1_000), 129)
  }

  @Test("it ends by the missing terminal alone when nobody sends the signal")
  func hangUpWithoutSignal() throws {
    let session = try probe(start: [.underShell, .signalsBlocked])
    session.closeTerminal()
    expectSame(session.waitForExit(milliseconds: 1_000), 129)
  }

  @Test("a size is noticed also when the parent had blocked the signal")
  func blockedSize() throws {
    let session = try probe(start: .signalsBlocked)
    session.resize(to: Size(columns: 50, rows: 12))
    try session.waitForIdle()
    expectSame(session.screen.screenText[1], String(repeating: "─", count: 50))
  }

  @Test("asked to end, it gives the terminal back", arguments: [cpty_sigterm, cpty_sigint])
  func terminate(signal: Int32) throws {
    let session = try probe(environment: ["TERM": "xterm"], start: .underShell)
    #expect(!session.isCooked)
    expectSame(session.screen.title, "Probe 40x10")
    session.killProgram(signal)
    expectSame(session.waitForExit(), 128 + Int(signal))
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    expectSame(session.screen.modes[2_004], false)
  }

  @Test("stopped and continued, it gives the terminal back and takes it again")
  func stopping() throws {
    let session = try probe(environment: ["TERM": "xterm"], start: .underShell)
    session.send("z")
    #expect(session.waitForStop())
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    session.resize(to: Size(columns: 50, rows: 9))
    session.continueProgram()
    try session.waitForIdle()
    #expect(!session.isCooked)
    expectSame(session.screen.screenText[2], "> contact 0 über")
    expectSame(session.screen.screenText.count, 9)
    #expect(status(session).hasSuffix("resumed"))
    session.send("q")
    expectSame(session.waitForExit(), 0)
  }

  @Test("stopped by a signal from outside, it gives the terminal back as well")
  func stoppedFromOutside() throws {
    let session = try probe(start: .underShell)
    session.killProgram(cpty_sigtstp)
    #expect(session.waitForStop())
    #expect(session.isCooked)
    session.continueProgram()
    try session.waitForIdle()
    #expect(!session.isCooked)
    #expect(status(session).hasSuffix("resumed"))
  }

  @Test("without a shell that could continue it, it does not stop")
  func noShell() throws {
    let session = try probe()
    try session.press("z")
    #expect(status(session).hasSuffix("not suspended"))
  }

  @Test("a crash gives the terminal back and says where the log is")
  func crash() throws {
    let log = "/tmp/kontaktlinie-probe-\(cpty_now_milliseconds()).log"
    let session = try probe([log], environment: ["TERM": "xterm"], start: .underShell)
    session.send("!")
    let status = try #require(session.waitForExit())
    #expect(status > 128)
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    #expect(session.screen.screenText.contains("The probe crashed; see the log."))
    #expect(!session.screen.screenText.joined().contains("asked for"))
    let message = contents(ofFile: log)
    #expect(message.contains("asked for"))
    removeFile(log)
  }

  @Test(
    "an unknown terminal is treated as its nearest known one, and named",
    arguments: [
      ("xterm-ghostty", "xterm-256color"), ("nope", "vt100"),
    ])
  func unknownTerm(name: String, used: String) throws {
    let session = try probe(
      environment: ["TERM": name], size: Size(columns: 80, rows: 24))
    #expect(status(session).hasPrefix("\(used) instead of \(name)"))
  }

  @Test(
    "without a usable terminal nothing of the full screen is sent", arguments: [nil, "", "dumb"])
  func noTerm(name: String?) throws {
    let session = try PtySession(builtProgram("TerminalProbe"), environment: ["TERM": name])
    expectSame(session.waitForExit(), 0)
    expectSame(
      session.screen.screenText.first, "plain: plain(Terminal.TerminalKind.PlainReason.noTerm)")
    #expect(!session.output.contains(0x1B))
  }

  @Test(
    "no character is lost in any locale, and lines are drawn where they can be",
    arguments: [
      ("C", "-"), ("", "-"), ("xx_YY.UTF-8", "─"), ("C.UTF-8", "─"),
    ])
  func locales(name: String, line: Character) throws {
    let session = try probe(environment: ["LC_ALL": name])
    expectSame(session.screen.screenText[1], String(repeating: line, count: 40))
    session.send([0xC3])
    session.listen(milliseconds: 20)
    session.send([0xA9, 0xFF, 0x68])
    try session.waitForIdle()
    expectSame(status(session), line == "-" ? "e?h" : "é\u{FFFD}h")
  }

  @Test("a wrong size in the environment does not count")
  func wrongSize() throws {
    let session = try probe(environment: ["COLUMNS": "10", "LINES": "5"])
    expectSame(session.screen.screenText[1], String(repeating: "─", count: 40))
  }

  @Test(
    "NO_COLOR takes the colours away, an empty one does not", arguments: [("1", false), ("", true)])
  func noColour(value: String, expectsColour: Bool) throws {
    let session = try probe(environment: ["TERM": "xterm", "NO_COLOR": value])
    expectSame(session.screen[2, 2].colour != nil, expectsColour)
  }

  @Test("Escape, pastes and replies of the terminal arrive as what they are")
  func input() throws {
    let session = try probe()
    try session.press(Keys.escape)
    try session.press(Keys.paste("eins\nzwei"))
    try session.press("\u{1B}]11;rgb:0000/0000/0000\u{7}")
    expectSame(status(session), " escape,paste 9,ignored")
  }

  @Test("what is typed before the first picture is not lost")
  func early() throws {
    let session = try PtySession(builtProgram("TerminalProbe"), size: Size(columns: 40, rows: 10))
    session.send("ab")
    try session.waitForIdle()
    while !status(session).contains("ab") { try session.waitForIdle() }
    expectSame(status(session), "ab")
  }

  @Test("the timer comes once")
  func timer() throws {
    let session = try probe()
    try session.press("t")
    try session.waitForIdle()
    expectSame(status(session), " timer")
    session.listen(milliseconds: 100)
    expectSame(status(session), " timer")
  }

  @Test("another thread wakes the loop")
  func waking() throws {
    let session = try probe()
    session.send(Keys.control("w"))
    while status(session).isEmpty { try session.waitForIdle() }
    expectSame(status(session), " woken")
  }

  @Test("asked to, everything is drawn again, once")
  func redrawing() throws {
    let session = try probe()
    let (picture, before) = (session.screen.screenText, session.output.count)
    try session.press(Keys.control("l"))
    #expect(session.output.count - before > 150)
    expectSame(session.screen.screenText, picture)
    let after = session.output.count
    try session.press(Keys.down)
    #expect(session.output.count - after <= 17)
  }

  private static let huge = Size(columns: 600, rows: 300)

  @Test("a terminal that takes nothing does not keep the program from ending")
  func stalled() throws {
    let session = try probe(size: Self.huge, start: .underShell)
    session.sendUnread(Keys.control("f"))
    session.killProgram(cpty_sigterm)
    expectSame(session.waitForExitUnread(milliseconds: 3_000), 143)
  }

  @Test("after a stall no key is lost and only the latest picture is drawn")
  func stallEnds() throws {
    let session = try probe(size: Self.huge)
    let frames = session.frames
    session.sendUnread(Keys.control("f"))
    // The program is busy with that picture; these wait.
    for _ in 0..<50 { session.queue(Keys.control("f")) }
    try session.waitForIdle()
    #expect(session.frames - frames <= 4)
    // Row 2 of the fifty-first picture.
    let letters = (0..<600).map { column in
      let number: Int = (column * 7 + 2 + 51) % 26
      return Character(Unicode.Scalar(UInt8(97 + number)))
    }
    expectSame(session.screen.screenText[2], String(letters))
  }
}
