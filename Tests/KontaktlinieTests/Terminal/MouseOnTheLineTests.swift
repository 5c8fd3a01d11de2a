import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// The mouse, the clipboard and the settings with the real program on a terminal.
@Suite("Mouse, clipboard and settings on the line", .serialized)
struct MouseOnTheLineTests {
  private static let terminal: [String: String?] = ["TERM": "xterm-256color"]

  @Test("the mouse is off until Ctrl-K, a click selects, and nothing of it is left at the end")
  func mouse() throws {
    let home = try WalkHome()
    let session = try home.start([try home.putAudit()], environment: Self.terminal)
    try session.waitForIdle()
    expectSame(session.screen.modes[1_000], nil)
    try session.press("4")
    try session.press(Keys.control("k"))
    expectSame(session.screen.modes[1_000], true)
    expectSame(session.screen.modes[1_006], true)
    #expect(session.screen.screenText.contains { $0.contains("Umschalt") })
    let row = session.screen.cursor.y + 2
    try session.press("\u{1B}[<0;10;\(row + 1)M")
    expectSame(session.screen.cursor.y, row)
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    expectSame(session.screen.modes[1_000], false)
    expectSame(session.screen.modes[1_006], false)
  }

  @Test(
    "switched off by its key it leaves nothing either; --mouse begins with it, --no-mouse does not")
  func options() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    try home.write("{ \"mouse\": true }", toSettings: "config.json")
    for (option, expected) in [("--mouse", true), ("--no-mouse", nil as Bool?)] {
      let session = try home.start([path, option], environment: Self.terminal)
      try session.waitForIdle()
      expectSame(session.screen.modes[1_000], expected)
      if expected == true {
        try session.press(Keys.control("k"))
        expectSame(session.screen.modes[1_000], false)
      }
      session.send(Keys.control("q"))
      expectSame(session.waitForExit(), 0)
    }
    let session = try home.start([path], environment: Self.terminal)
    try session.waitForIdle()
    expectSame(session.screen.modes[1_000], true)
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("y sends the row to the terminal once, and says so; the Linux console gets nothing")
  func copying() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let session = try home.start([path], environment: Self.terminal)
    try session.waitForIdle()
    expectSame(session.screen.clipboard, [])
    try session.press("4", "j", "y")
    expectSame(session.screen.clipboard.count, 1)
    let sent = session.screen.clipboard.first.flatMap { Data(base64Encoded: $0) }
    let text = String(decoding: sent ?? Data(), as: UTF8.self)
    #expect(!text.isEmpty)
    #expect(session.screen.screenText.contains { $0.contains("An das Terminal geschickt") })
    expectSame(session.screen.unknown, [])
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    let console = try home.start([path], environment: ["TERM": "linux"])
    try console.waitForIdle()
    try console.press("4", "j", "y")
    expectSame(console.screen.clipboard, [])
    #expect(console.screen.screenText.contains { $0.contains("keine Zwischenablage") })
    console.send(Keys.control("q"))
    expectSame(console.waitForExit(), 0)
  }

  @Test("a broken settings file is named and stops nothing; other keys count")
  func settings() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    try home.write("{ \"mouse\": ", toSettings: "config.json")
    let broken = try home.start([path], environment: Self.terminal)
    try broken.waitForIdle()
    #expect(broken.screen.screenText.contains { $0.contains("config.json:1:") })
    broken.send(Keys.control("q"))
    expectSame(broken.waitForExit(), 0)
    try home.write(
      "{ \"keys\": { \"measures\": \"M\", \"undo\": \"m\" } }", toSettings: "config.json")
    let session = try home.start([path], environment: Self.terminal)
    try session.waitForIdle()
    #expect(session.screen.screenText.contains { $0.contains("/keys/undo") })
    try session.press("M")
    #expect(session.screen.screenText.contains { $0.contains("[Handeln") })
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }
}
