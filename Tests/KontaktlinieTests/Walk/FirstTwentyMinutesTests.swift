import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("The first twenty minutes")
struct FirstTwentyMinutesTests {
  private static let page =
    #filePath.replacingOccurrences(
      of: "/Tests/KontaktlinieTests/Walk/FirstTwentyMinutesTests.swift",
      with: "/docs/first-twenty-minutes.md")

  @Test("fifteen contacts, four ratings, a first result and one measure fit the plan, room by room")
  func plan() throws {
    let script = try WalkScript(named: "first-twenty-minutes.de.walk")
    let home = try WalkHome()
    let player = try WalkPlayer(home)
    let transcript = try Self.record(script, player, home)

    for room in transcript.rooms {
      #expect(room.stopwatch.seconds <= Double(room.planned), "\(room.name)")
    }
    expectSame(transcript.rooms.reduce(0) { $0 + $1.planned }, 20 * 60)
    let journey = try home.journey()
    expectSame(journey.touchpoints.count, 15)
    expectSame(journey.rounds.last?.ratings.count, 4)
    expectSame(
      journey.campaigns.flatMap(\.measures).map(\.what), ["Anrufe am selben Tag zurückrufen"])

    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try transcript.page.write(toFile: Self.page, atomically: true, encoding: .utf8)
      Issue.record("docs/first-twenty-minutes.md: recorded; read the diff")
      return
    }
    let kept = try String(contentsOfFile: Self.page, encoding: .utf8)
    for room in transcript.rooms {
      let row = Transcript.row(room.name, room.planned, room.stopwatch)
      #expect(kept.contains(row), "record docs/first-twenty-minutes.md again: \(row)")
    }
  }

  /// Plays the rooms, counting and looking.
  private static func record(
    _ script: WalkScript, _ player: WalkPlayer, _ home: WalkHome
  ) throws -> Transcript {
    var transcript = Transcript()
    var known: Set<[Substring]> = []
    for room in script.rooms {
      var record = Transcript.Room(
        name: room.name, planned: room.planned, stopwatch: Stopwatch(),
        typed: room.steps.flatMap(\.typed), screen: try neutral(player))
      var typed: [String] = []
      for step in room.steps.flatMap(\.single) {
        record.stopwatch.read(player.session.screen.screenText, known: &known, typed: typed)
        record.stopwatch.count(step)
        if !step.typed.isEmpty { record.screen = try neutral(player) }
        try player.play(step, in: room.name)
        // Long names are cut off on the screen.
        if case .line(let text) = step { typed.append(String(text.prefix(12))) }
      }
      transcript.rooms.append(record)
    }
    transcript.contacts = try home.journey().touchpoints.count
    return transcript
  }

  /// The screen once everything is saved, without the clock and the folder of this run.
  private static func neutral(_ player: WalkPlayer) throws -> [String] {
    if player.shows("wird gespeichert") { try player.waitUntilSaved() }
    return player.session.screen.screenText.map { row in
      row.replacing(#/\S*/kontaktlinie-\w+/work/#, with: "~/work")
        .replacing(#/gespeichert \d\d:\d\d/#, with: "gespeichert 19:30")
    }
  }
}
