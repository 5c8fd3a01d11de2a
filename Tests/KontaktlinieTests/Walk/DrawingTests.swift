import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// How sure the ranking is, worked out while the user goes on.
@Suite("Draws in the background", .serialized)
struct DrawingTests {
  /// The program with a rated journey of so many contacts, in the overview.
  private func player(contacts: Int, _ home: WalkHome) throws -> WalkPlayer {
    try WalkPlayer(home, try home.put(uncertain(contacts)))
  }

  /// A journey in which any contact may come before any other.
  private func uncertain(_ contacts: Int) -> String {
    var journey = Journey.budget(contacts: contacts)
    for index in journey.rounds[0].ratings.indices {
      journey.rounds[0].ratings[index].effort = .range(low: 2, high: 5)
    }
    return String(decoding: journey.canonicalBytes(), as: UTF8.self)
  }

  private func selectedRow(_ player: WalkPlayer) -> Int? {
    player.session.screen.screenText.firstIndex { $0.hasPrefix(">") }
  }

  @Test("the result is there at once, keys are answered meanwhile, and the places follow")
  func typing() throws {
    let home = try WalkHome()
    let player = try player(contacts: 60, home)
    player.session.send("6")
    try player.expectShown("Rangfolge wird geprüft", in: "result")
    let first = try #require(selectedRow(player))
    player.session.send("j")
    for _ in 0..<50 where selectedRow(player) != first + 1 {
      player.session.listen(milliseconds: 10)
    }
    expectSame(selectedRow(player), first + 1)
    #expect(player.shows("Rangfolge wird geprüft"), "the key was answered before the draws ended")

    // The draws go on while one is elsewhere.
    player.session.send(Keys.escape)
    try player.expectShown("Am besten jetzt", in: "overview")
    try player.session.waitForIdle(milliseconds: 60_000)
    player.session.send("6")
    try player.expectShown("möglicher Platz", in: "result")
    #expect(!player.shows("Rangfolge wird geprüft"))
  }

  @Test("an answer gives the draws up, and the next look makes new ones")
  func changing() throws {
    let home = try WalkHome()
    let player = try player(contacts: 60, home)
    player.session.send("6")
    try player.expectShown("Rangfolge wird geprüft", in: "result")
    player.session.send("b6")
    try player.waitUntilSaved()
    player.session.send("\u{1B}")
    player.session.listen(milliseconds: 100)
    try player.session.waitForIdle(milliseconds: 60_000)
    try player.expectShown("möglicher Platz", in: "result")
  }

  @Test("leaving and a lost terminal wait for no draw")
  func leaving() throws {
    let home = try WalkHome()
    var player = try player(contacts: 300, home)
    player.session.send("6")
    try player.expectShown("Rangfolge wird geprüft", in: "result")
    player.session.send("q")
    expectSame(player.session.waitForExit(milliseconds: 1_000), 0)

    player = try WalkPlayer(home, try #require(home.journeys.first))
    player.session.send("6")
    try player.expectShown("Rangfolge wird geprüft", in: "result")
    player.session.closeTerminal()
    expectSame(player.session.waitForExit(milliseconds: 1_000), 129)
  }

  @Test("after the draws the program sleeps: no byte and no wake-up of any thread")
  func idle() throws {
    let home = try WalkHome()
    let player = try player(contacts: 40, home)
    player.session.send("6")
    try player.session.waitForIdle(milliseconds: 60_000)
    try player.expectShown("möglicher Platz", in: "result")
    let session = player.session
    session.listen(milliseconds: 500)
    let (size, sleeps) = (session.output.count, try session.sleepsOfAllThreads())
    session.listen(milliseconds: 2_500)
    expectSame(session.output.count - size, 0)
    expectSame(try session.sleepsOfAllThreads(), sleeps)
  }

  @Test("plain lines wait for the draws, and say so where it takes long")
  func plain() async throws {
    let home = try WalkHome()
    for (contacts, says) in [(20, false), (101, true)] {
      let path = try home.put(uncertain(contacts))
      let run = try await home.folder.run(
        "--lang", "de", "open", "--plain", path, input: "6\nbeenden\n")
      expectSame(run.status, 0)
      #expect(run.output.contains("möglich "))
      expectSame(run.output.contains("Rangfolge wird geprüft ..."), says)
    }
  }
}

extension PtySession {
  /// How often each thread has gone to sleep; a thread that came or went is seen too.
  func sleepsOfAllThreads() throws -> [String: String] {
    let folder = "/proc/\(process)/task"
    var sleeps: [String: String] = [:]
    for thread in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let status = try String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
      sleeps[thread] = status.split(separator: "\n")
        .first { $0.hasPrefix("voluntary") }.map(String.init)
    }
    return sleeps
  }
}
