import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("Every room says once what it is for")
struct IntroductionRoomsTests {
  /// Where nothing needs to be said: it is a question by itself, or lies over a room that has spoken.
  private static let silent: Set<Scope> = [
    .start, .pastState, .welcome, .moneyEditing, .broken, .loading, .tooSmall, .help, .helpSearch,
    .palette, .search, .confirm, .picker, .input,
  ]

  @Test("in its own words, in a line that fits, and not again", arguments: Language.allCases)
  func once(language: Language) {
    var (lines, rooms): (Set<String>, Set<Scope>) = ([], [])
    for scene in ScreenScenes.all(language, .full) where scene.state.overlays.isEmpty {
      var state = scene.state
      let scope = state.scope
      guard !Self.silent.contains(scope), rooms.insert(scope).inserted else { continue }
      state.introductions = Introductions()
      state.notice = nil
      let effects = state.handle(.first)
      guard state.scope == scope else { continue }
      expectSame(state.notice, .introduction(scope), scene.name)
      #expect(
        effects.contains(.remember(Introductions(seen: [scope.rawValue]))), "\(scene.name)")
      let line = Texts(language).introduction.line(scope) ?? ""
      #expect((1...76).contains(line.count), "\(scope): \(line)")
      let frame = AuditScreens.frame(of: state, glyphs: .unicode)
      #expect(frame.grid.text(row: 22).contains(line), "\(scene.name)")
      lines.insert(line)
      state.notice = nil
      _ = state.handle(.first)
      expectSame(state.notice, nil, scene.name)
    }
    expectSame(rooms, Set(Scope.allCases).subtracting(Self.silent))
    // The reasons of a result and its calculation say the same.
    expectSame(lines.count, rooms.count - 1)
  }

  @Test("and those that say nothing are known", arguments: Language.allCases)
  func silence(language: Language) {
    let texts = Texts(language).introduction
    // The start is introduced by the welcome, and by a line of its own when it is asked.
    let silent = Set(Scope.allCases.filter { texts.line($0) == nil })
    expectSame(silent.union([.start]), Self.silent)
  }
}
