import CPty
import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// However the program ends or is stopped: the terminal is as before and nothing saved is lost.
@Suite("Endings", .serialized)
struct EndingTests {
  private func start(
    _ start: PtySession.Start = [], environment: [String: String?] = ["TERM": "xterm"],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> (home: WalkHome, session: PtySession) {
    let home = try WalkHome()
    let session = try home.start(
      [try home.putAudit()], environment: environment, size: size, start: start)
    try session.waitForIdle()
    return (home, session)
  }

  /// Enters a line and does not wait until it is saved.
  private func enter(_ line: String, in session: PtySession) throws {
    try session.press("2")
    session.send("\(line)\r")
    #expect(session.waitFor(line))
  }

  @Test(
    "when the terminal is gone, also with the signal ignored, everything is saved within a second",
    arguments: [PtySession.Start(), [.signalsBlocked], [.underShell, .signalsBlocked]])
  func hangUp(start: PtySession.Start) throws {
    let (home, session) = try self.start(start)
    try enter("Zettel", in: session)
    let before = ContinuousClock.now
    session.closeTerminal()
    expectSame(session.waitForExit(milliseconds: 1_000), 129)
    print("figure: hang-up to exit \(before.duration(to: .now))")
    expectSame(try home.journey().documents.last?.name, "Zettel")
  }

  @Test(
    "asked to end, it saves and gives the terminal back", arguments: [cpty_sigterm, cpty_sigint])
  func terminate(signal: Int32) throws {
    let (home, session) = try start(.underShell)
    try enter("Zettel", in: session)
    let before = ContinuousClock.now
    session.killProgram(signal)
    expectSame(session.waitForExit(), 128 + Int(signal))
    print("figure: signal \(signal) to exit \(before.duration(to: .now))")
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    expectSame(try home.journey().documents.last?.name, "Zettel")
  }

  @Test("a crash leaves the second screen, says where the log is and keeps what was saved")
  func crash() throws {
    let (home, session) = try start(
      .underShell, environment: ["TERM": "xterm", "KONTAKTLINIE_TEST_CRASH": "F12"])
    try enter("Zettel", in: session)
    #expect(session.wait { _ in (try? home.journey().documents.last?.name) == "Zettel" })
    session.send("\u{1B}[24~")
    let status = try #require(session.waitForExit())
    #expect([cpty_sigill, cpty_sigtrap].contains(Int32(status - 128)), "\(status)")
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    expectSame(session.screen.modes[2_004], false)
    #expect(session.screen.isCursorVisible)
    let text = String(decoding: session.output, as: UTF8.self)
    let shown = try #require(text.components(separatedBy: "\u{1B}[?1049l").last)
    #expect(shown.contains("Kontaktlinie ist abgestürzt."))
    #expect(shown.contains(home.log))
    #expect(!text.contains("KONTAKTLINIE_TEST_CRASH"))
    let log = contents(ofFile: home.log)
    #expect(log.contains("asked for by KONTAKTLINIE_TEST_CRASH"))
    #expect(
      log.contains(try Regex(#"kontaktlinie \d+\.\d+\.\d+, \d+: signal \d+ at( 0x[0-9a-f]+){2}"#)))
    expectSame(try home.journey().documents.last?.name, "Zettel")
  }

  @Test("without the flag of the tests F12 does nothing")
  func noCrash() throws {
    let (home, session) = try start()
    let picture = session.screen.screenText
    try session.press("\u{1B}[24~")
    expectSame(session.screen.screenText, picture)
    withExtendedLifetime(home) {}
  }

  @Test("what libraries write to standard error goes to the log and never to the screen")
  func noise() throws {
    let (home, session) = try start()
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: "/proc/\(session.process)/fd/2")
    expectSame(target, URL(fileURLWithPath: home.log).resolvingSymlinksInPath().path)
    let picture = session.screen.screenText
    let errors = try #require(FileHandle(forWritingAtPath: "/proc/\(session.process)/fd/2"))
    try errors.write(contentsOf: Data("a library complains\n".utf8))
    try session.press("4")
    try session.press(Keys.escape)
    expectSame(session.screen.screenText, picture)
    #expect(contents(ofFile: home.log).contains("a library complains"))
  }

  @Test("the log that was asked for takes what libraries write, after what it held before")
  func ownLog() throws {
    let home = try WalkHome()
    let log = "\(home.folder.path)/own.log"
    try Data("before\n".utf8).write(to: URL(fileURLWithPath: log))
    let session = try home.start(
      [try home.putAudit(), "--log", log], environment: ["TERM": "xterm"])
    try session.waitForIdle()
    let errors = try #require(FileHandle(forWritingAtPath: "/proc/\(session.process)/fd/2"))
    try errors.seekToEnd()
    try errors.write(contentsOf: Data("a library complains\n".utf8))
    session.send("q")
    expectSame(session.waitForExit(), 0)
    expectSame(contents(ofFile: log), "before\na library complains\n")
    #expect(!FileManager.default.fileExists(atPath: home.log))
  }

  @Test(
    "a log that cannot be written is refused before the screen opens", .timeLimit(.minutes(1)),
    arguments: [
      ("folder", "das ist ein Ordner."), ("pipe", "hier ist nichts, das Daten annimmt."),
      ("missing/own.log", "es gibt diese Datei oder diesen Ordner nicht."),
    ])
  func noLog(name: String, cause: String) throws {
    let home = try WalkHome()
    let log = "\(home.folder.path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: "\(home.folder.path)/folder", withIntermediateDirectories: true)
    expectSame(mkfifo("\(home.folder.path)/pipe", 0o600), 0)
    let session = try home.start(
      [try home.putAudit(), "--log", log], environment: ["TERM": "xterm"])
    expectSame(session.waitForExit(), 3)
    let text = String(decoding: session.output, as: UTF8.self)
    #expect(text.contains("\(log): Hier lässt sich kein Protokoll schreiben: \(cause)"), "\(text)")
    #expect(!text.contains("\u{1B}[?1049h"))
  }

  @Test("stopped in the middle of a line and continued in another size, it goes on where it was")
  func stopping() throws {
    let (home, session) = try start(.underShell)
    try session.press("2")
    try session.press("Halbe Zei")
    let bytes = session.output.count
    session.send(Keys.control("z"))
    #expect(session.waitForStop())
    #expect(session.isCooked)
    expectSame(session.screen.modes[1_049], false)
    expectSame(session.screen.modes[2_004], false)
    session.resize(to: Size(columns: 100, rows: 30))
    session.continueProgram()
    try session.waitForIdle()
    #expect(session.waitFor("Halbe Zei"))
    #expect(!session.isCooked)
    expectSame(session.screen.screenText.count, 30)
    #expect(
      session.wait { $0.screen.screenText[29].contains("F1") }, "\(session.screen.screenText)")
    expectSame(session.screen.modes[1_049], true)
    print("figure: stop and continue \(session.output.count - bytes) bytes")
    try session.press("le")
    #expect(session.waitFor("Halbe Zeile"))
    withExtendedLifetime(home) {}
  }

  @Test("where no shell could continue it, it says so instead of stopping")
  func noShell() throws {
    let (home, session) = try start()
    try session.press(Keys.control("z"))
    #expect(session.screen.screenText.contains { $0.contains("Anhalten geht hier nicht") })
    withExtendedLifetime(home) {}
  }

  @Test(
    "nor does it stop under a shell that cannot continue it: in a list, in a field, in plain lines",
    arguments: zip(["de", "en"], ["Anhalten geht hier nicht", "Cannot suspend here"]))
  func noJobControl(language: String, said: String) throws {
    let home = try WalkHome(language: language)
    let session = try home.start([try home.putAudit()], staysShell: true)
    try session.waitForIdle()
    for room in ["4", "\u{0F}2"] {
      try session.press(room)
      #expect(!session.screen.screenText.contains { $0.contains(said) })
      try session.press(Keys.control("z"))
      #expect(session.screen.screenText.contains { $0.contains(said) })
    }
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    let lines = try home.start(["--plain"], staysShell: true)
    #expect(lines.wait { $0.screen.screenText.contains { $0.hasPrefix(">") } })
    // The prompt stands a moment before the key is the program's.
    for _ in 0..<20 {
      lines.send(Keys.control("z"))
      if lines.waitFor(said, milliseconds: 250) { break }
    }
    #expect(lines.waitFor(said))
    lines.send("\(language == "de" ? "beenden" : "quit")\n")
    expectSame(lines.waitForExit(), 0)
  }

  @Test("a reader that stops for two seconds costs neither time nor memory, and sees the latest")
  func slowReader() throws {
    let (home, session) = try start(environment: ["TERM": "xterm-256color"])
    try session.press("4")
    let (memory, used) = (session.memory, session.processorMilliseconds)
    let (frames, bytes) = (session.frames, session.output.count)
    session.typeUnread("j", "k", milliseconds: 2_000)
    session.queue(Keys.end)
    let end = try #require(
      session.wait(bytesPerSecond: 960, milliseconds: 20_000) { $0.isAtEnd })
    try session.waitForIdle()
    print(
      "figure: 2 s unread: memory +\(session.memory - memory) KiB,",
      "\(session.processorMilliseconds - used) ms of CPU; then \(end) ms at 9,600 bit/s,",
      "\(session.output.count - bytes) bytes, \(session.frames - frames) frames")
    #expect(session.memory - memory < 1_024)
    #expect(session.processorMilliseconds - used < 1_000)
    // Two hundred keys, and no more bytes than their pictures one by one.
    #expect(session.output.count - bytes < 8_000)
    withExtendedLifetime(home) {}
  }

  @Test("a save that fails is said, nothing is lost, and the next one that works has it all")
  func failingSave() throws {
    let (home, session) = try start()
    let folder = "\(home.folder.path)/home/Kontaktlinie"
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-away")
    try session.press("2")
    session.send("Zettel\r")
    #expect(session.waitFor("NICHT gespeichert"))
    try FileManager.default.moveItem(atPath: folder + "-away", toPath: folder)
    session.send("Brief an alle\r")
    #expect(
      session.wait { _ in
        (try? home.journey().documents.suffix(2).map(\.name)) == ["Zettel", "Brief an alle"]
      })
    #expect(session.wait { !$0.screen.screenText[0].contains("NICHT") })
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("at 9,600 bit/s a cursor key is on the screen within 50 milliseconds")
  func slowLine() throws {
    let (home, session) = try start(environment: ["TERM": "xterm-256color"])
    try session.press("4")
    var times: [Int] = []
    for key in ["j", "j", "k", "j", "k", "j"] {
      let y = session.screen.cursor.y
      session.queue(key)
      times.append(
        try #require(session.wait(bytesPerSecond: 960) { $0.screen.cursor.y != y && $0.isQuiet }))
    }
    print("figure: cursor key at 9,600 bit/s \(times) ms")
    #expect(times.sorted()[times.count / 2] < 50)
    withExtendedLifetime(home) {}
  }
}

extension PtySession {
  /// Whether the position at the end of the last row is the last one ("19 von 19").
  fileprivate var isAtEnd: Bool {
    let words = (screen.screenText.last ?? "").split(separator: " ")
    return words.count > 2 && words[words.count - 3] == words.last
  }

  /// Whether the marker stands where the cursor is.
  fileprivate var isQuiet: Bool { screen[0, screen.cursor.y].text == ">" }
}
