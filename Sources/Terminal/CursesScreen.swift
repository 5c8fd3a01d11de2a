internal import CTerminal
package import CellGrid

/// Frames in, bytes out: what a terminal must be sent so that it shows a frame.
///
/// A class, since curses has one state for the whole process; at most one screen is open at a time.
package final class CursesScreen {
  private var shown: Grid?
  private var shownTitle: String?
  package private(set) var size: Size

  /// A screen for a terminal known to terminfo; nothing when it is unknown or another one is open.
  package init?(term: String, size: Size, colours: Bool) {
    // Before anything is set: a refusal must not end in `deinit`, which would close the other screen.
    guard ct_screen_open(term, Int32(size.rows), Int32(size.columns), colours) else { return nil }
    self.size = size
    for style in Style.allCases {
      let look = Look.of(style, colours: ct_screen_has_colour())
      ct_screen_style(Int32(style.rawValue), look.colour.rawValue, look.attributes.rawValue)
    }
  }

  deinit { ct_screen_close() }

  package func resize(to size: Size) {
    self.size = size
    ct_screen_resize(Int32(size.rows), Int32(size.columns))
    shown = nil
  }

  /// The next update draws everything.
  package func forget() {
    shown = nil
    ct_screen_redraw()
  }

  /// The terminal was given back in between; its modes are set again.
  package func enterAgain() {
    ct_screen_enter()
    shown = nil
    shownTitle = nil
  }

  /// The bytes that turn what the terminal shows into this frame.
  package func update(to frame: Frame) -> [UInt8] {
    put(frame.grid)
    if let cursor = frame.cursor, size.columns > 0, size.rows > 0 {
      let x = min(max(0, cursor.x), size.columns - 1)
      let y = min(max(0, cursor.y), size.rows - 1)
      ct_screen_update(Int32(y), Int32(x))
    } else {
      ct_screen_update(-1, 0)
    }
    ct_screen_mouse(frame.takesMouse)
    if let title = frame.title, title != shownTitle, ct_screen_keeps_title() {
      shownTitle = title
      append("\u{1B}]2;" + GlyphTier.unicode.clipped(title, width: 100) + "\u{1B}\\")
    }
    return take()
  }

  private func put(_ grid: Grid) {
    grid.forEachChange(since: shown, within: size) { x, y, cell in
      ct_screen_put(
        Int32(y), Int32(x), cell.base.value, cell.marks.0.value, cell.marks.1.value,
        cell.part == .lead ? 2 : 1, Int32(cell.style.rawValue))
    }
    shown = grid
  }

  private func append(_ text: String) {
    let bytes = Array(text.utf8)
    ct_screen_append(bytes, bytes.count)
  }

  private func take() -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    let count = ct_screen_take(&bytes)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The bytes that undo every mode of the terminal.
  package var leaving: [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    let count = ct_screen_leave(&bytes)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
