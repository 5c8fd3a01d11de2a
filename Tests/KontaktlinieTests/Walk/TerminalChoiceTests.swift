import PtySupport
import TestSupport
import Testing

/// Which front end a terminal gets.
@Suite("The choice of the front end", .serialized)
struct TerminalChoiceTests {
  @Test(
    "without a usable terminal the walk is plain and sends no control function",
    arguments: ["dumb", "", nil])
  func plain(term: String?) throws {
    let home = try WalkHome()
    let session = try home.start(environment: ["TERM": term])
    try expectPlain(session)
  }

  @Test(
    "a plain walk can be asked for", arguments: [["KONTAKTLINIE_PLAIN": "1"], ["ACCESSIBLE": "1"]])
  func asked(environment: [String: String]) throws {
    let home = try WalkHome()
    try expectPlain(try home.start(environment: environment.mapValues { $0 }))
  }

  private func expectPlain(_ session: PtySession) throws {
    #expect(session.wait { $0.output.suffix(2).elementsEqual("> ".utf8) })
    #expect(session.screen.screenText.contains { $0.contains("Wo hakt es für Ihre Kunden?") })
    session.send("beenden\r")
    expectSame(session.waitForExit(), 0)
    expectSame(session.output.contains(0x1B), false)
  }

  @Test("with input and output that are no terminal the walk is plain, and its end leaves with 0")
  func pipes() async throws {
    let home = try WalkHome()
    let run = try await home.folder.run(
      "--lang", "de", input: "", environment: ["TERM": "xterm-256color"])
    expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
    #expect(run.output.hasPrefix("Wo hakt es für Ihre Kunden?"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("with output alone in a pipe the walk is plain, too, and no control function goes there")
  func outputPipe() throws {
    let home = try WalkHome()
    let program = "\(builtProgram("kontaktlinie")) --lang de"
    let session = try PtySession(
      "/bin/sh", ["-c", "\(program) | cat; echo Ende"],
      environment: ["TERM": "xterm-256color", "HOME": "\(home.folder.path)/home"])
    #expect(session.waitFor("Wo hakt es für Ihre Kunden?"))
    session.send("beenden\r")
    #expect(session.waitFor("Ende"))
    expectSame(session.output.contains(0x1B), false)
  }

  @Test(
    "a terminal that is not known here gets the full screen all the same, and is told once",
    arguments: [("xterm-ghostty", "xterm-256color"), ("nope", "vt100")])
  func unknown(name: String, used: String) throws {
    let home = try WalkHome()
    let session = try home.start(environment: ["TERM": name])
    try session.waitForIdle()
    let notice = "Das Terminal \(name) ist unbekannt; benutzt wird \(used)."
    #expect(session.screen.screenText.contains { $0.contains(notice) })
    try session.press("n")
    #expect(!session.screen.screenText.contains { $0.contains(notice) })
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("an option that does not exist names the right one, and nothing is opened")
  func wrongOption() async throws {
    let home = try WalkHome()
    let run = try await home.folder.run("--plian", "--lang", "de")
    expectSame(run.status, 2)
    expectSame(run.output, "")
    #expect(run.messages.contains("--plian"))
    #expect(run.messages.contains("--plain"))
    expectSame(home.journeys, [])
  }
}
