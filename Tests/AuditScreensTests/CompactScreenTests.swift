import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

/// What holds in a window below the full size, down to the smallest one.
struct CompactScreenTests {
  @Test(
    "a field has room to type in, a list three rows and its marker, and two keys are named",
    arguments: [
      (ScreenSize.smallest, Language.german), (ScreenSize(columns: 41, rows: 13), .english),
      (ScreenSize(columns: 40, rows: 60), .english), (ScreenSize(columns: 60, rows: 20), .german),
      (ScreenSize(columns: 79, rows: 23), .english), (ScreenSize(columns: 200, rows: 12), .german),
    ])
  func laws(size: ScreenSize, language: Language) {
    for scene in ScreenScenes.all(language, size) {
      let painter = AuditScreens.painted(scene.state, glyphs: .unicode)
      let place = "\(scene.name) \(size.columns)x\(size.rows) \(language.rawValue)"
      guard let cursor = painter.cursor else {
        // The help and the first picture of a computation have nothing to select.
        #expect([.help, .loading, .tooSmall, .result].contains(scene.state.scope), "\(place)")
        continue
      }
      if scene.state.scope.isTyping { field(in: painter.grid, row: cursor.y, place) }
      list(of: scene.state, painter, cursor, place)
      keys(of: scene.state, painter.grid, place)
    }
  }

  private func field(in grid: Grid, row: Int, _ place: String) {
    let columns = (0..<grid.size.columns).count { column in
      let cell = grid[column, row]
      return cell.style == .input || cell.style == .hint || cell.text == "_"
    }
    #expect(columns >= 8, "\(place): \(grid.text(row: row))")
  }

  private func list(
    of state: AuditState, _ painter: Painter, _ cursor: Frame.Cursor, _ place: String
  ) {
    let context = ViewContext(state)
    let view = state.overlays.last?.view(context) ?? state.room.view(context)
    guard let list = Self.focusedList(in: view.blocks), list.count > 0, list.entry == nil,
      !state.scope.isTyping, state.scope != .help
    else { return }
    expectSame(painter.grid[cursor.x, cursor.y].text, ">", place)
    guard case .numbered = list.plain else { return }
    let wanted = min(list.count, list.height ?? .max, AuditState.leastRows)
    #expect(painter.targets.count >= wanted, "\(place): \(painter.targets.count) rows")
  }

  private static func focusedList(in blocks: [Block]) -> ListBlock? {
    for block in blocks {
      switch block {
      case .list(let list) where list.hasFocus: return list
      case .columns(let left, _, _): if let list = focusedList(in: left) { return list }
      default: break
      }
    }
    return nil
  }

  private func keys(of state: AuditState, _ grid: Grid, _ place: String) {
    let row = grid.size.rows - 1
    let named = (0..<grid.size.columns).count { column in
      grid[column, row].style == .key && (column == 0 || grid[column - 1, row].style != .key)
    }
    let working = KeyTable.bindings(in: state.scope).filter {
      $0.rank != nil && $0.disabledReason(state, Texts(state.language)) == nil
    }
    let bound = Set(working.map { $0.label(KeyTexts.german).hint })
    #expect(named >= min(2, bound.count), "\(place): \(grid.text(row: row))")
  }

  @Test("from large to small and back the picture is the same: selection, text, place")
  func thereAndBack() {
    let large = ScreenSize(columns: 120, rows: 40)
    for scene in ScreenScenes.all(.german, large) {
      var state = scene.state
      let before = AuditScreens.frame(of: state, glyphs: .unicode)
      _ = state.handle(.resized(.smallest))
      _ = state.handle(.resized(large))
      let after = AuditScreens.frame(of: state, glyphs: .unicode)
      expectSame(GoldenFrame.text(after), GoldenFrame.text(before), scene.name)
    }
  }

  @Test("a small window says in full what its selected row had to cut")
  func cutRow() {
    var sample = Sample(language: .german, size: .smallest)
    sample.collect()
    sample.act(.go(.order))
    let grid = AuditScreens.frame(of: sample.state, glyphs: .unicode).grid
    let text = (0..<12).map { grid.text(row: $0) }.joined(separator: "\n")
    #expect(text.contains("Telefon"), "\(text)")
  }
}
