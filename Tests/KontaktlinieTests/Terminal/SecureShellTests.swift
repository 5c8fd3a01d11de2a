import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// The program at the other end of a real connection.
@Suite(
  "Over SSH", .serialized,
  .enabled(if: SecureShell.isInstalled, "not run: openssh-server or its user is missing"))
struct SecureShellTests {
  private func connect() async throws -> (
    home: WalkHome, server: SecureShell, path: String
  ) {
    let home = try WalkHome()
    let path = try home.putAudit()
    return (home, try await SecureShell(home: home), path)
  }

  @Test("the program is the same as on this machine, also with a locale that is missing there")
  func locale() async throws {
    let (home, server, path) = try await connect()
    let here = try home.start([path])
    try here.waitForIdle()
    let there = try server.openProgram(path, environment: ["LC_ALL": "xx_YY.UTF-8"])
    try there.waitForIdle(milliseconds: 10_000)
    try here.press("4")
    there.send("4")
    let wanted = here.screen.screenText
    #expect(there.wait { $0.screen.screenText == wanted })
    expectSame(there.screen.screenText, wanted)
    there.send(Keys.control("q"))
    expectSame(there.waitForExit(), 0)
    expectSame(there.screen.modes[1_049], false)
    expectSame(there.screen.unknown, [])
  }

  @Test("the client killed, the program is gone within a second and everything is saved")
  func killedClient() async throws {
    let (home, server, path) = try await connect()
    let session = try server.openProgram(path)
    try session.waitForIdle(milliseconds: 10_000)
    session.send("2")
    #expect(session.waitFor("An den Kunden:"))
    session.send("Zettel\r")
    #expect(session.waitFor("Zettel"))
    let process = try #require(server.process)
    let start = ContinuousClock.now
    session.killProgram(SIGKILL)
    let time = try #require(Self.end(of: process, within: .seconds(1), since: start))
    print("figure: client killed to program gone \(time)")
    expectSame(try home.journey().documents.last?.name, "Zettel")
  }

  @Test("the client killed while text is typed, the text is in its field in the next session")
  func killedWhileTyping() async throws {
    let (home, server, path) = try await connect()
    let session = try server.openProgram(path)
    try session.waitForIdle(milliseconds: 10_000)
    session.send("2")
    #expect(session.waitFor("An den Kunden:"))
    session.send("Zettel, halb getip")
    #expect(session.waitFor("halb getip"))
    let process = try #require(server.process)
    session.killProgram(SIGKILL)
    _ = try #require(Self.end(of: process, within: .seconds(1), since: .now))
    let next = try home.start([path])
    #expect(next.waitFor("An den Kunden: Zettel, halb getip"))
    #expect(next.waitFor("Unfertig ("))
    expectSame(try home.journey().documents.contains { $0.name == "Zettel" }, false)
  }

  @Test(
    "a connection that stands still costs no time of the processor, and its end ends the program")
  func frozen() async throws {
    let (home, server, path) = try await connect()
    let session = try server.openProgram(path)
    try session.waitForIdle(milliseconds: 10_000)
    let process = try #require(server.process)
    let carrier = try #require(Self.parent(of: process))
    kill(carrier, SIGSTOP)
    // Each makes the program draw everything again, until nobody takes it any more.
    for _ in 0..<60 {
      kill(process, SIGCONT)
      session.listen(milliseconds: 10)
    }
    let memory = ProcessFigures.memory(of: Int(process))
    let used = ProcessFigures.processorMilliseconds(of: Int(process))
    session.listen(milliseconds: 2_000)
    let idle = ProcessFigures.processorMilliseconds(of: Int(process)) - used
    // It looks once a second whether it is to end.
    #expect(idle < 5)
    let start = ContinuousClock.now
    kill(carrier, SIGKILL)
    let time = try #require(Self.end(of: process, within: .seconds(2), since: start))
    print("figure: frozen for 2 s: \(idle) ms of CPU, \(memory) KiB; killed to gone \(time)")
    withExtendedLifetime(home) {}
  }

  @Test("the budgets hold at the other end: bytes of a cursor key, a page, a burst and of nothing")
  func budgets() async throws {
    let (home, server, path) = try await connect()
    let session = try server.openProgram(path)
    try session.waitForIdle(milliseconds: 10_000)
    session.send("4")
    #expect(session.waitFor("Die Kundenkontaktlinie"))
    try session.press("j")
    func bytes(_ keys: String) throws -> Int {
      let before = session.output.count
      try session.press(keys)
      return session.output.count - before
    }
    let cursor = try ["j", "k", "j"].map(bytes)
    let page = try [Keys.pageDown, Keys.pageUp].map(bytes)
    let frames = session.frames
    let burst = try bytes(String(repeating: "j", count: 200))
    print(
      "figure: over SSH cursor \(cursor), page \(page), burst \(burst) bytes in",
      "\(session.frames - frames) frames")
    #expect(cursor.allSatisfy { $0 <= 40 })
    #expect(page.allSatisfy { $0 <= 2_000 })
    #expect(burst <= 6_000)
    let count = session.output.count
    session.listen(milliseconds: 1_000)
    expectSame(session.output.count, count)
    withExtendedLifetime(home) {}
  }

  @Test("over a line of 200 ms there and back each key costs one round trip, and the start one too")
  func farAway() async throws {
    let (home, server, path) = try await connect()
    let line = try #require(SlowLine(to: server.port, delay: 100, bytesPerMillisecond: 125))
    let session = try server.open("PS1='bereit> ' exec sh -i", through: line.port)
    #expect(session.waitFor("bereit>", milliseconds: 20_000))
    func milliseconds(_ keys: String, until text: String) -> Double {
      let start = ContinuousClock.now
      session.send(keys)
      #expect(session.waitFor(text), "\(text)")
      return start.duration(to: .now) / .milliseconds(1)
    }
    let program = "\(builtProgram("kontaktlinie")) --lang de \(path) 9>$MARKS\r"
    let start = milliseconds(program, until: "Am besten jetzt")
    let before = session.output.count
    let key = milliseconds("2", until: "An den Kunden:")
    let word = milliseconds("Zettel", until: "Zettel")
    print(
      "figure: 200 ms and 1 Mbit/s: start \(start) ms, key \(key) ms, six letters \(word) ms,",
      "\(session.output.count - before) bytes")
    #expect(key >= 200)
    for time in [start, key, word] { #expect(time < 400) }
    // Nothing is asked of the terminal.
    let sent = String(decoding: session.output, as: UTF8.self)
    for question in [
      "\u{1B}[c", "\u{1B}[>c", "\u{1B}[6n", "\u{1B}[5n", ";?\u{7}", ";?\u{1B}", "\u{1B}P",
    ] {
      #expect(!sent.contains(question))
    }
    withExtendedLifetime((home, line)) {}
  }

  private static func parent(of process: Int32) -> Int32? {
    contents(ofFile: "/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix("PPid") }?.split(separator: "\t").last.flatMap { Int32($0) }
  }

  /// How long it took until a process that is no child of ours was gone.
  private static func end(
    of process: Int32, within limit: Duration, since start: ContinuousClock.Instant
  ) -> Duration? {
    // Dead ones may stand in the list until the init system clears them away.
    while case let status = contents(ofFile: "/proc/\(process)/status"), !status.isEmpty,
      !status.contains("State:\tZ")
    {
      if start.duration(to: .now) > limit { return nil }
    }
    return start.duration(to: .now)
  }
}
