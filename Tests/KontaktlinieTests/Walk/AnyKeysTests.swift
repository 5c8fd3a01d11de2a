import Foundation
import JourneyModel
import JourneySamples
import PtySupport
import TestSupport
import Testing

@Suite("Any keys", .serialized)
struct AnyKeysTests {
  private static let keys =
    "nabcdefghijklmoprstuvwxyz0123456789/?<>JKUGPN ".map(String.init)
    + ["Enter", "Enter", "Enter", "Esc", "Tab", "BackTab", "Up", "Down", "Left", "Right", "Del"]
    + [
      "Backspace", "Home", "End", "F1", "Ctrl-A", "Ctrl-N", "Ctrl-U", "Ctrl-_", "Ctrl-Y", "Ctrl-F",
      "Ctrl-O",
    ]

  @Test(
    "no sequence of keys ends the program or spoils the file",
    arguments: [1, 2, 3] as [UInt64])
  func any(seed: UInt64) async throws {
    var random = SplitMix(seed: seed)
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/angebot.de.journey.json"))
    let player = try WalkPlayer(home, path)
    var typed: [String] = []
    for _ in 0..<400 {
      guard let key = Self.keys.randomElement(using: &random) else { break }
      typed.append(key)
      do {
        try player.press(key)
      } catch {
        Issue.record("after \(typed.suffix(40).joined(separator: " ")): \(error)")
        return
      }
    }
    expectSame(player.session.screen.unknown, [])
    player.session.send(Keys.control("q"))
    // With something tried the first time asks what becomes of it.
    player.session.send(Keys.control("q"))
    expectSame(player.session.waitForExit(), 0, typed.suffix(40).joined(separator: " "))
    for file in home.journeys {
      let problems = JourneyReader.read(
        Array(try String(contentsOfFile: file, encoding: .utf8).utf8)
      )
      .problems.filter { $0.severity == .error }
      expectSame(problems.map { $0.message(in: .english) }, [])
    }
  }
}
