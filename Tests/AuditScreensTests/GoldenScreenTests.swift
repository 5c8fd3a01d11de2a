import AuditFlow
import AuditScreens
import CellGrid
import JourneyModel
import TestSupport
import Testing

struct GoldenScreenTests {
  @Test(
    "every room and overlay is drawn as it was reviewed",
    arguments: [Language.german, .english],
    [ScreenSize.full, ScreenSize(columns: 120, rows: 40)])
  func rooms(language: Language, size: ScreenSize) {
    for scene in ScreenScenes.all(language, size) {
      let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
      expectGolden(
        GoldenFrame.text(frame), named: "\(scene.name).\(language.rawValue).\(size.columns).txt",
        in: "screens")
    }
  }

  @Test(
    "a small window shows what matters, as it was reviewed",
    arguments: [Language.german, .english],
    [ScreenSize.smallest, ScreenSize(columns: 60, rows: 20)])
  func compact(language: Language, size: ScreenSize) {
    for scene in ScreenScenes.all(language, size) where Self.shownSmall.contains(scene.name) {
      let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
      expectGolden(
        GoldenFrame.text(frame), named: "\(scene.name).\(language.rawValue).\(size.columns).txt",
        in: "screens")
    }
  }

  private static let shownSmall: Set = [
    "start", "trade", "occasion", "overview-collected", "tasks-asking", "correspondence-typing",
    "correspondence-list", "paste", "line", "search", "between", "doubles", "contact", "picker",
    "worst", "rate", "first-result", "result", "measures", "result-help", "palette", "money",
    "completeness", "explanation", "open-questions", "money-editing", "sensitivity", "welcome",
    "broken", "loading", "overview-fresh", "input", "help-search", "quit-unsaved", "calculation",
    "trial", "views", "call-sheet", "undecided", "history", "history-shown", "undone",
  ]

  @Test("every place where keys are pressed is among the pictures of a small window")
  func compactPlaces() {
    let scenes = ScreenScenes.all(.german, .smallest)
    let all = Set(scenes.map(\.state.scope))
    let shown = Set(scenes.filter { Self.shownSmall.contains($0.name) }.map(\.state.scope))
    expectSame(all.subtracting(shown), [])
    expectSame(Self.shownSmall.subtracting(scenes.map(\.name)), [])
    // A scene that nobody made cannot be missing.
    expectSame(Set(Scope.allCases).subtracting(all), [.tooSmall])
  }

  @Test(
    "every room and overlay is said in plain lines as it was reviewed", arguments: Language.allCases
  )
  func plain(language: Language) {
    for scene in ScreenScenes.all(language, .full) {
      expectGolden(
        AuditScreens.plain(of: scene.state).text + "\n",
        named: "\(scene.name).\(language.rawValue).plain.txt", in: "screens")
    }
  }

  @Test("a window that is too small says what is needed", arguments: Language.allCases)
  func tooSmall(language: Language) {
    var state = Sample(language: language).state
    state.size = ScreenSize(columns: 60, rows: 10)
    let frame = AuditScreens.frame(of: state, glyphs: .unicode)
    expectGolden(
      GoldenFrame.text(frame), named: "too-small.\(language.rawValue).60.txt", in: "screens")
  }

  @Test("in words that are two fifths longer every room is drawn as it was reviewed")
  func longer() {
    LongerWords.inForce {
      for scene in ScreenScenes.all(.english, .full) {
        let grid = AuditScreens.frame(of: scene.state, glyphs: .unicode).grid
        let rows = (0..<grid.size.rows).map { "|\(grid.text(row: $0))|\n" }
        expectGolden(rows.joined(), named: "\(scene.name).longer.80.txt", in: "screens")
      }
    }
  }
}
