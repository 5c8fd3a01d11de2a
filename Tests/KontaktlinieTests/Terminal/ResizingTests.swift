import CellGrid
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
    let player = try WalkPlayer(home, try home.putAudit())
    try player.press("2")
    player.session.send("Zettel, Brief\r")
    player.session.resize(to: Size(columns: 100, rows: 30))
    try player.session.waitForIdle()
    try player.waitUntilSaved()
    expectSame(player.session.screen.screenText.count, 30)
    expectSame(try home.journey().documents.last?.name, "Zettel")
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
