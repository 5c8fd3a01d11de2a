import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// Earlier states at the keyboard of the real program, and in plain lines.
@Suite("Earlier states while walking", .serialized)
struct HistoryWalkTests {
  private func home() async throws -> (home: WalkHome, path: String) {
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/angebot.de.journey.json"))
    let run = try await home.folder.run("add", path, "touchpoint", "Eins", "Zwei")
    expectSame(run.status, 0)
    return (home, path)
  }

  @Test("are listed, looked at, brought back and undone; each step is saved")
  func screen() async throws {
    let (home, path) = try await home()
    let before = try home.journeyText()
    let player = try WalkPlayer(home, path)
    try player.press("f")
    #expect(player.shows("+2 Kontaktpunkte"))
    expectSame(try home.journeyText(), before)
    try player.press("Enter")
    #expect(player.shows("„Eins“"))
    try player.press("z")
    try player.waitUntilSaved()
    expectSame(try home.journeyText(), try fixture("../Golden/audit/angebot.de.journey.json"))
    try player.press("u")
    try player.waitUntilSaved()
    expectSame(try home.journeyText(), before)
    // The state before was kept first, although the session had just begun to save.
    try player.press("f")
    #expect(player.shows("1 von 2"))
  }

  @Test("the same in plain lines")
  func plain() async throws {
    let (home, path) = try await home()
    let run = try await home.folder.run(
      path, "--plain", "--lang", "de", input: "frühere stände\n1\nzurückholen\nbeenden\n")
    expectSame(run.status, 0)
    #expect(run.output.contains("„Eins“"))
    #expect(run.output.contains("Zurückgeholt"))
    expectSame(try home.journeyText(), try fixture("../Golden/audit/angebot.de.journey.json"))
  }
}
