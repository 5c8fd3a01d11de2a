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
  ]

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

  @Test("a window that is too small says what is needed")
  func tooSmall() {
    var state = Sample(language: .german).state
    state.size = ScreenSize(columns: 60, rows: 10)
    let frame = AuditScreens.frame(of: state, glyphs: .unicode)
    expectGolden(GoldenFrame.text(frame), named: "too-small.de.60.txt", in: "screens")
  }
}
