import Foundation
import PtySupport
import TestSupport
import Testing

/// A journey begun by mistake leaves the start screen and can come back.
@Suite("Putting a journey aside", .serialized)
struct PuttingAsideWalkTests {
  private let home: WalkHome
  private let path: String
  private let player: WalkPlayer

  init() throws {
    home = try WalkHome()
    path = try home.putAudit()
    player = try WalkPlayer(home, path)
  }

  private var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  @Test("x moves the file out of the list, also that of the open journey, and u brings it back")
  func thereAndBack() throws {
    let before = try home.journey()
    try player.press("Esc", "g", "x")
    #expect(player.shows("nur auf einem Kundenprozess"))
    expectSame(isThere, true)
    try player.press("Down", "x")
    #expect(player.session.waitFor("Entfernt, u holt es zurück"))
    expectSame(isThere, false)
    try player.press("u")
    #expect(player.session.waitFor("liegt wieder an seinem Platz"))
    expectSame(try home.journey(), before)
    try player.press("u")
    #expect(player.shows("nichts beiseitegelegt"))
  }

  @Test("a file that has taken the place meanwhile is left alone, and both are kept")
  func occupied() throws {
    try player.press("Esc", "g", "Down", "x")
    #expect(player.session.waitFor("Entfernt, u holt es zurück"))
    try Data("{}".utf8).write(to: URL(fileURLWithPath: path))
    try player.press("u")
    let screen = player.session.screen.screenText.joined(separator: "\n")
    #expect(player.session.waitFor("Diese Datei gibt"), "\(screen)")
    expectSame(try String(contentsOfFile: path, encoding: .utf8), "{}")
  }
}
