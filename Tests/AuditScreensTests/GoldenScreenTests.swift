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
    [ScreenSize.smallest, ScreenSize(columns: 120, rows: 40)])
  func rooms(language: Language, size: ScreenSize) {
    for scene in ScreenScenes.all(language, size) {
      let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
      expectGolden(
        GoldenFrame.text(frame), named: "\(scene.name).\(language.rawValue).\(size.columns).txt",
        in: "screens")
    }
  }

  @Test(
    "every room and overlay is said in plain lines as it was reviewed", arguments: Language.allCases
  )
  func plain(language: Language) {
    for scene in ScreenScenes.all(language, .smallest) {
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
