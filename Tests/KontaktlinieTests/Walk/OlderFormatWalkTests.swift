import AuditFlow
import AuditScreens
import CellGrid
import Foundation
import JourneyFiles
import JourneyModel
import JourneySamples
import Terminal
import TestSupport
import Testing

@testable import kontaktlinie

/// The whole way of a file of an older format, through the walk as the program makes it. The program
/// knows no older format yet, so the test lends it the artificial version 0.
@Suite("An older format in the walk")
struct OlderFormatWalkTests {
  let folder: ProgramFolder
  let path: String
  let original: String

  init() throws {
    folder = try ProgramFolder()
    original = try fixture("v0/offer.journey.json")
    try folder.write(original, to: "a.journey.json")
    path = "\(folder.path)/a.journey.json"
  }

  private func setting(_ language: Language) -> WalkSetting {
    var setting = WalkSetting(
      path: path, folder: folder.path, newAuditFolder: folder.path,
      places: Places(home: folder.path) { _ in nil }, home: folder.path, language: language,
      today: Day("2026-11-22")!, identifiers: SeededIdentifiers(seed: 1), isASCII: false,
      color: .never, holder: "a test", terminal: TerminalEnvironment(term: nil))
    setting.givesHints = false
    setting.reader = { VersionZero.read($0) }
    return setting
  }

  /// Carries out what a walk without a background does.
  private func perform(_ effects: [Effect], _ state: inout AuditState, _ world: WalkWorld) {
    for effect in effects {
      for event in world.perform(effect) + world.finish() {
        perform(state.handle(event), &state, world)
      }
    }
  }

  private func rows(of state: AuditState) -> [String] {
    let grid = AuditScreens.frame(of: state, glyphs: .unicode).grid
    return (0..<grid.size.rows).map { grid.text(row: $0) }
  }

  private func kept() throws -> [String] {
    try History(of: path).states().map { state in
      try String(contentsOfFile: try History(of: path).path(of: state), encoding: .utf8)
    }
  }

  @Test(
    "is said on screen and in plain lines, left alone until the first change, and kept then",
    arguments: Language.allCases)
  func wholeWay(language: Language) throws {
    let said =
      language == .german
      ? "Format 0: Die erste Änderung speichert Format 1; der alte Stand bleibt."
      : "Format 0: the first change saves format 1; the old state is kept."
    let setting = setting(language)
    let world = WalkWorld(setting)
    var state = try WalkStart.state(setting, world: world)
    #expect(AuditScreens.plain(of: state).text.hasPrefix("\(said)\n"))
    state.size = .full
    let shown = rows(of: state)
    #expect(shown.contains { $0.contains(said) })
    #expect(
      shown[0].contains(language == .german ? "Format 0, unverändert" : "format 0, unchanged"))
    perform(state.handle(Action.go(.tasks)), &state, world)
    expectSame(try folder.text(of: "a.journey.json"), original)
    expectSame(try kept(), [])

    perform(state.handle(.setText("Aufmaß nehmen")), &state, world)
    perform(state.handle(Action.confirm), &state, world)
    expectSame(state.audit?.isSaved, true)
    let bytes = Array(try folder.text(of: "a.journey.json").utf8)
    expectSame(JourneyFormat.version(of: bytes), 1)
    expectSame(JourneyReader.read(bytes).journey, state.audit?.journey)
    expectSame(state.audit?.journey.tasks.last?.name, "Aufmaß nehmen")
    expectSame(try kept(), [original])
    let after = rows(of: state)
    #expect(!after.contains { $0.localizedCaseInsensitiveContains("format 0") })
  }
}
