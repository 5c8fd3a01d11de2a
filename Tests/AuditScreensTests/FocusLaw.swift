import AuditFlow
import CellGrid
import JourneyModel

@testable import AuditScreens

/// Where the cursor of a frame has to stand: it is what a braille display and a screen reader follow.
enum FocusLaw {
  /// What is wrong with the place of the cursor; `nil` where it stands on the marker of the selected
  /// row or in the field, or where nothing can be selected or typed.
  static func problem(in state: AuditState, glyphs: GlyphTier = .unicode) -> String? {
    guard state.size.isEnough else { return nil }
    let context = ViewContext(state)
    let view = state.overlays.last?.view(context) ?? state.room.view(context)
    let parts = flat(view.blocks + view.pinned, in: state)
    let painter = AuditScreens.painted(state, glyphs: glyphs)
    let (marked, typed) = (parts.contains(where: isMarked), parts.contains(where: isTyped))
    guard marked || typed else { return nil }
    guard let cursor = painter.cursor else { return "no cursor" }
    let (cell, row) = (painter.grid[cursor.x, cursor.y], painter.grid.text(row: cursor.y))
    if typed, [.input, .hint, .selected, .border].contains(cell.style) || cell.text == "_" {
      return nil
    }
    guard marked, cell.text == ">" else { return "\(cursor) is \(cell.text) in \(row)" }
    guard let words = parts.compactMap({ selected(in: $0, glyphs) }).first else { return nil }
    let isThere = words.isEmpty || words.contains(where: row.contains)
    return isThere ? nil : "the marker stands before \(row), not \(words)"
  }

  /// The blocks that may be drawn, those side by side one by one.
  private static func flat(_ blocks: [Block], in state: AuditState) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard case .columns(let left, _, _) = block else { return [block] }
      return flat(left, in: state)
    }
  }

  private static func isMarked(_ block: Block) -> Bool {
    switch block {
    case .list(let list): list.hasFocus && list.count > 0 && list.entry == nil
    case .choices(let choices), .choiceList(let choices): choices.contains(where: \.isSelected)
    default: false
    }
  }

  private static func isTyped(_ block: Block) -> Bool {
    switch block {
    case .list(let list): list.hasFocus && list.entry != nil
    case .field(let field): field.cursor != nil
    default: false
    }
  }

  /// Beginnings of what the selected row of a list says, at least one of which its row on the screen
  /// has to show.
  private static func selected(in block: Block, _ glyphs: GlyphTier) -> [String]? {
    guard case .list(let list) = block, isMarked(block) else { return nil }
    return list.row(list.cursor).cells.map { cell in
      String(glyphs.clipped(cell.text, width: 500).drop { $0 == " " }.prefix(3))
    }.filter { $0.count == 3 }
  }
}
