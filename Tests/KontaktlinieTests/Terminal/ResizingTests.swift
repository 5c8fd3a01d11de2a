import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// The window changes its size under the program.
@Suite("Resizing", .serialized)
struct ResizingTests {
  /// Two hundred sizes in a row, a single cell among them, and back to 80x24.
  private func storm(_ session: PtySession) throws {
    for step in 0..<200 {
      session.resize(to: Size(columns: 1 + step * 37 % 160, rows: 1 + step * 11 % 60))
    }
    session.resize(to: Size(columns: 1, rows: 1))
    try session.waitForIdle()
    session.resize(to: Size(columns: 80, rows: 24))
    try session.waitForIdle()
  }

  @Test(
    "two hundred sizes, one cell and back leave the same picture, whatever is open",
    arguments: [
      ["4"], ["4", "/", "An"], ["2", "Angebot, Tele"], ["2", "paste"], ["5"], ["6", "Enter"],
      ["F1"],
      ["7"],
    ])
  func storms(keys: [String]) throws {
    let home = try WalkHome()
    let session = try home.start([try home.putAudit()])
    try session.waitForIdle()
    for key in keys {
      try session.press(
        key == "paste" ? Keys.paste("Eins\nZwei\nDrei") : WalkPlayer.bytes(of: key))
    }
    let (picture, cursor) = (session.screen.screenText, session.screen.cursor)
    let (frames, bytes) = (session.frames, session.output.count)
    let used = session.processorMilliseconds
    try storm(session)
    print(
      "figure: storm of 202 sizes: \(session.frames - frames) frames,",
      "\(session.output.count - bytes) bytes, \(session.processorMilliseconds - used) ms of CPU")
    expectSame(session.screen.screenText, picture)
    expectSame(session.screen.cursor, cursor)
    expectSame(session.screen.unknown, [])
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("a resize while an answer is being saved loses neither")
  func whileSaving() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let player = try WalkPlayer(home, path)
    try player.press("2")
    // While somebody holds the file, a save is under way and cannot end.
    let lock = open(
      path.replacingOccurrences(of: "/a.journey", with: "/.a.journey") + ".lock",
      O_RDWR | O_CREAT, 0o600)
    defer { close(lock) }
    expectSame(flock(lock, LOCK_EX), 0)
    player.session.send("Zettel, Brief\r")
    #expect(player.session.waitFor("wird gespeichert"))
    player.session.resize(to: Size(columns: 100, rows: 30))
    // The mark of the picture before may still be on its way.
    #expect(player.session.wait { $0.screen.screenText.last?.contains("F1") == true })
    #expect(player.shows("wird gespeichert"))
    expectSame(flock(lock, LOCK_UN), 0)
    try player.waitUntilSaved()
    expectSame(player.session.screen.screenText.count, 30)
    expectSame(try home.journey().documents.last?.name, "Zettel")
  }

  @Test("a wrong size in the environment does not count")
  func wrongSize() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let wrong: [String: String?] = ["COLUMNS": "10", "LINES": "10"]
    let sessions = try [[:], wrong].map { try home.start([path], environment: $0) }
    for session in sessions {
      try session.waitForIdle()
      try session.press("4")
    }
    expectSame(sessions[1].screen.screenText, sessions[0].screen.screenText)
    expectSame(sessions[1].screen.cursor, sessions[0].screen.cursor)
    #expect(sessions[1].screen.screenText[2].contains("────"))
  }

  @Test("in a window too small the program says what it needs, and keys still lead out")
  func tooSmall() throws {
    let home = try WalkHome()
    let session = try home.start(
      [try home.putAudit()], size: Size(columns: 30, rows: 8))
    try session.waitForIdle()
    #expect(session.screen.screenText.joined(separator: " ").contains("Vorhanden: 30x8"))
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }
}
