/// The selected row of a list and the first row on screen.
public struct ListPosition: Hashable, Sendable {
  public private(set) var cursor: Int
  public private(set) var top: Int

  public init(cursor: Int = 0, top: Int = 0) {
    self.cursor = cursor
    self.top = top
  }

  /// Selects a row, kept inside `count` rows, and scrolls just far enough to show it.
  ///
  /// `height` is the number of rows on screen.
  public mutating func select(_ row: Int, count: Int, height: Int) {
    cursor = max(0, min(row, count - 1))
    let rows = max(1, height)
    if cursor < top { top = cursor }
    if cursor >= top + rows { top = cursor - rows + 1 }
    top = max(0, min(top, max(0, count - rows)))
  }

  /// Selects the row to which the selected one has moved, and shows it where it was on screen.
  public mutating func follow(to row: Int, count: Int, height: Int) {
    top += row - cursor
    select(row, count: count, height: height)
  }

  /// Moves by a number of rows; see ``select(_:count:height:)``.
  public mutating func move(by rows: Int, count: Int, height: Int) {
    select(cursor + rows, count: count, height: height)
  }

  /// Scrolls by a page and keeps the selected row at its place on screen.
  public mutating func page(_ direction: Int, count: Int, height: Int) {
    let rows = max(1, height)
    let step = direction * rows
    top = max(0, min(top + step, max(0, count - rows)))
    select(cursor + step, count: count, height: height)
  }
}
