import Foundation
import PtySupport
import TestSupport
import Testing

/// What the program says of itself comes once, and is not over before somebody has seen it.
@Suite("The welcome", .serialized)
struct WelcomeWalkTests {
  private let home: WalkHome

  init() throws {
    home = try WalkHome()
    try home.write("{}", toSettings: "config.json")
  }

  private func welcomes(_ arguments: [String]) throws -> Bool {
    let session = try home.start(arguments)
    try session.waitForIdle()
    let isWelcome = session.screen.screenText.contains { $0.contains("Willkommen") }
    if isWelcome {
      try session.press(Keys.enter)
      #expect(!session.screen.screenText.contains { $0.contains("Willkommen") })
    }
    #expect(
      session.screen.screenText.contains {
        $0.contains(arguments.isEmpty ? "Wo hakt es" : "Angebot")
      })
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    return isWelcome
  }

  @Test("it comes at the very first start and never again")
  func once() throws {
    expectSame(try welcomes([]), true)
    expectSame(try welcomes([]), false)
  }

  @Test("it comes over the journey that the first start opens, and never again")
  func overAJourney() throws {
    let path = try home.putAudit()
    expectSame(try welcomes([path]), true)
    expectSame(try welcomes([path]), false)
    expectSame(try welcomes([]), false)
  }

  @Test("a start that shows nothing does not use it up")
  func notSeen() throws {
    let session = try home.start(["missing.journey.json"])
    #expect(session.waitForExit() != 0)
    expectSame(try welcomes([]), true)
  }

  @Test("plain lines say it once, with a journey as well")
  func plainLines() throws {
    let path = try home.putAudit()
    for isFirst in [true, false] {
      let session = try home.start(["--plain", path])
      session.send("beenden\n")
      expectSame(session.waitForExit(), 0)
      let said = String(decoding: session.output, as: UTF8.self)
      expectSame(said.contains("Kontaktlinie zeigt, wo es"), isFirst)
    }
  }
}
