import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct ScreenLawTests {
  private static let sizes = [
    ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 81, rows: 25),
    ScreenSize(columns: 97, rows: 31), ScreenSize(columns: 120, rows: 40),
    ScreenSize(columns: 300, rows: 100),
  ]

  @Test(
    "the cursor stands inside, and the three entry points are whole in every frame",
    arguments: sizes)
  func frames(size: ScreenSize) {
    for language in Language.allCases {
      for tier in [GlyphTier.unicode, .ascii] {
        for scene in ScreenScenes.all(language, size) {
          let frame = AuditScreens.frame(of: scene.state, glyphs: tier)
          let name = "\(scene.name) \(language) \(size)"
          guard let cursor = frame.cursor else {
            Issue.record("no cursor in \(name)")
            continue
          }
          #expect(
            (0..<size.columns).contains(cursor.x) && (0..<size.rows).contains(cursor.y), "\(name)")
          let map = frame.grid.text(row: 1)
          for word in ["Aufgaben", "Korrespondenz", "Produkte"] + steps(language) {
            #expect(map.contains(word), "\(word) in \(name): \(map)")
          }
        }
      }
    }
  }

  private func steps(_ language: Language) -> [String] {
    Step.allCases.map(Texts(language).chrome.step)
  }

  @Test("the ASCII tier draws nothing but ASCII, in every size", arguments: ScreenScenes.often)
  func ascii(size: ScreenSize) {
    for language in Language.allCases {
      for scene in ScreenScenes.all(language, size) {
        let frame = AuditScreens.frame(of: scene.state, glyphs: .ascii)
        for row in 0..<frame.grid.size.rows {
          let text = frame.grid.text(row: row)
          #expect(text.utf8.allSatisfy { $0 < 128 }, "\(scene.name) \(language): \(text)")
        }
      }
    }
  }

  @Test(
    "a selected row of a list is on screen and bears the marker and the cursor; in a field it is there",
    arguments: ScreenScenes.often)
  func marker(size: ScreenSize) {
    var marked = 0
    for language in Language.allCases {
      for scene in ScreenScenes.all(language, size) {
        let problem = FocusLaw.problem(in: scene.state)
        #expect(problem == nil, "\(scene.name) \(language) \(size): \(problem ?? "")")
        let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
        if let cursor = frame.cursor, frame.grid[cursor.x, cursor.y].text == ">" { marked += 1 }
      }
    }
    // Otherwise there was nothing to look at.
    #expect(marked > 100, "\(marked)")
  }

  @Test(
    "where letters are text the cursor stands in the row of the field", arguments: sizes.prefix(4))
  func field(size: ScreenSize) {
    for scene in ScreenScenes.all(.english, size) where scene.state.scope.isTyping {
      let frame = AuditScreens.frame(of: scene.state, glyphs: .unicode)
      guard let cursor = frame.cursor else {
        Issue.record("no cursor in \(scene.name)")
        continue
      }
      // The rest of every field is underlined with characters of its own.
      let row = frame.grid.text(row: cursor.y)
      let typed = (0..<size.columns).contains { frame.grid[$0, cursor.y].style == .input }
      #expect(row.contains("_") || typed, "\(scene.name): \(row)")
    }
  }

  @Test("smaller windows say what is needed and what there is, down to a single cell")
  func small() {
    for (language, columns) in Language.allCases.flatMap({ language in
      [1, 10, 39, 40, 79, 80, 200].map { (language, $0) }
    }) {
      for rows in [1, 5, 11, 12, 24] where columns < 40 || rows < 12 {
        var state = Sample(language: language).state
        state.size = ScreenSize(columns: columns, rows: rows)
        let frame = AuditScreens.frame(of: state, glyphs: .unicode)
        expectSame(frame.grid.size, Size(columns: columns, rows: rows))
        expectSame(frame.cursor, Frame.Cursor(x: 0, y: 0))
        if columns >= 39, rows >= 5 {
          let text = (0..<rows).map { frame.grid.text(row: $0) }.joined(separator: "\n")
          #expect(text.contains("40x12") && text.contains("\(columns)x\(rows)"))
        }
      }
    }
  }

  @Test("moving the selection redraws the marker and the position, nothing else")
  func cheapMoves() {
    for name in ["line", "worst", "contact", "overview-rated", "start", "result", "picker"] {
      guard
        let scene = ScreenScenes.all(.german, .full).first(where: { $0.name == name })
      else {
        Issue.record("no scene \(name)")
        continue
      }
      var state = scene.state
      // From a contact to a contact: on the heading of a phase other keys are offered.
      if name == "line" { _ = state.handle(Action.select(3)) }
      state.notice = nil
      let before = AuditScreens.frame(of: state, glyphs: .unicode)
      // The start begins at the journey opened last, which may be the last row.
      _ = state.handle(name == "start" ? Action.up : Action.down)
      let after = AuditScreens.frame(of: state, glyphs: .unicode)
      let changed = zip(before.grid.cells, after.grid.cells).count { $0 != $1 }
      // Two markers and at most two digits of "12 von 18".
      #expect((1...4).contains(changed), "\(name): \(changed) cells")
    }
  }

  @Test(
    "the details stand beside the board from 100 columns on, in the same rows for every contact")
  func detailsBeside() {
    guard let scene = ScreenScenes.all(.english, .full).first(where: { $0.name == "line-rated" })
    else { return }
    /// The rows in which the answers stand, by the names of the questions.
    func rows(columns: Int, row: Int) -> [Int] {
      var state = scene.state
      state.size = ScreenSize(columns: columns, rows: 24)
      _ = state.handle(.resized(state.size))
      _ = state.handle(.select(row))
      let grid = AuditScreens.frame(of: state, glyphs: .unicode).grid
      return ["Wait ", "Ease ", "Frequency "].compactMap { name in
        (0..<24).first { grid.text(row: $0).contains("   " + name) }
      }
    }
    expectSame(rows(columns: 99, row: 1), [])
    let beside = rows(columns: 100, row: 1)
    expectSame(beside.count, 3)
    for row in [2, 4, 6] { expectSame(rows(columns: 100, row: row), beside) }
  }

  @Test("plain lines contain no drawing characters and end where the user types")
  func plain() {
    for language in Language.allCases {
      for scene in ScreenScenes.all(language, .full) {
        let text = AuditScreens.plain(of: scene.state).text
        #expect(text.hasSuffix("\n> "), "\(scene.name)")
        #expect(!text.contains { "─│┌┐└┘•".contains($0) }, "\(scene.name): \(text)")
      }
    }
  }

  @Test("a list of a hundred thousand rows asks only for those on screen")
  func lazyRows() {
    let asked = Counter()
    let list = ListBlock(
      count: 100_000, position: ListPosition(cursor: 50_000, top: 49_995),
      columns: [.init(.flexible(1))]
    ) { index in
      asked.count += 1
      return .init([Span("row \(index)")])
    }
    var painter = Painter(Grid(size: Size(columns: 80, rows: 20)))
    painter.draw([.heading("x"), .list(list)], in: Area(x: 2, y: 0, width: 76, height: 20))
    expectSame(asked.count, 19)
    expectSame(painter.grid.text(row: 6).prefix(12), "> row 50000 ")
  }

  /// Counts calls of a row closure; a class, because the closure may not change a captured value.
  private final class Counter: @unchecked Sendable {
    var count = 0
  }
}
