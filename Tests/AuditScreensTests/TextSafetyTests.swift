import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// Whatever a file holds, nothing of it can control a terminal or hide.
struct TextSafetyTests {
  static let hostile = "a\u{1B}[31m\u{7}\u{7F}\u{9B}5m\u{202E}\u{200B}\u{E0041}\rz"

  @Test("cells and lines show the same marks for the same characters")
  func sameMarks() {
    // Emoji are joined and coloured by invisible characters, which cells leave out; line breaks and
    // tabs have their meaning there.
    let parts: Set<UInt32> = [0x09, 0x0A, 0x2028, 0x2029, 0x200D]
    // No other plane holds a character that is marked.
    let planes: [ClosedRange<UInt32>] = [0...0x2FFFF, 0xE0000...0xE0FFF]
    for value in planes.joined() {
      guard let scalar = Unicode.Scalar(value), !parts.contains(value),
        !(0x180B...0x180F).contains(value), !(0xE0100...0xE01EF).contains(value)
      else { continue }
      let text = "a\(String(scalar))b"
      let (line, cells) = (text.madeVisible(), GlyphTier.unicode.spelled(text))
      guard cells.isSafe, line == text || cells == line else {
        Issue.record("U+\(String(value, radix: 16)): \(cells.debugDescription)")
        return
      }
    }
  }

  @Test("hostile names are marks in every room, on the screen and in plain lines")
  func rooms() {
    var sample = Sample(language: .german)
    sample.rateAll()
    guard var journey = sample.state.audit?.journey else { return }
    journey.title = Self.hostile
    for index in journey.touchpoints.indices { journey.touchpoints[index].name += Self.hostile }
    for index in journey.phases.indices { journey.phases[index].name += Self.hostile }
    for index in journey.channels.indices { journey.channels[index].name += Self.hostile }
    for index in journey.participants.indices { journey.participants[index].alias += Self.hostile }
    for index in journey.tasks.indices { journey.tasks[index].name += Self.hostile }
    for index in journey.documents.indices { journey.documents[index].name += Self.hostile }
    for index in journey.products.indices { journey.products[index].name += Self.hostile }
    let path = "/home/x/\(Self.hostile).journey.json"
    sample.perform(sample.state.handle(Event.opened(journey, path: path, readOnly: Self.hostile)))

    let walks: [[Action]] =
      [[], [.openQuestions], [.measures], [.go(.result), .confirm], [.go(.result), .calculation]]
      + [.money, .completeness, .sensitivity, .views].map { [.go(.result), $0] }
      + [[.openQuestions, .callSheet], [.go(.order), .confirm], [.go(.order), .choosePhase]]
      + [[.go(.order), .choosePhase, .confirm], [.go(.order), .rename], [.go(.judge), .confirm]]
      + [[.history], [.palette], [.help], [.notUnderstood(Self.hostile)], [.go(.order), .remove]]
      + Step.allCases.map { [.go($0)] }
    for walk in walks {
      var there = sample
      for action in walk { there.act(action) }
      let frame = AuditScreens.frame(of: there.state, glyphs: .unicode)
      for row in 0..<frame.grid.size.rows {
        let text = frame.grid.text(row: row)
        #expect(text.isSafe, "\(walk): \(text.debugDescription)")
      }
      #expect(frame.title?.isSafe ?? true)
      expectSafe(AuditScreens.plain(of: there.state).text, "\(walk)")
      expectSafe(AuditScreens.farewell(of: there.state), "\(walk)")
    }
  }

  private func expectSafe(_ text: String, _ name: String) {
    for line in text.split(separator: "\n") where !line.isSafe {
      Issue.record("\(name): \(line.debugDescription)")
    }
  }

  @Test("in the ASCII tier plain lines are ASCII, line for line")
  func plainASCII() {
    for scene in ScreenScenes.all(.german, .full) {
      let text = AuditScreens.plain(of: scene.state).text
      let spelled = GlyphTier.ascii.spelled(text)
      #expect(spelled.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 < 127 }, "\(scene.name)")
      expectSame(spelled.count { $0 == "\n" }, text.count { $0 == "\n" }, scene.name)
    }
  }
}
