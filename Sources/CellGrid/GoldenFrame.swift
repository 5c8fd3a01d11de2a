/// The text form of a frame, for tests that keep whole screens as files.
public enum GoldenFrame {
  /// The size, a block of characters, a block with a letter for each cell's role, and the cursor.
  ///
  /// Rows stand between bars, so that blanks at their end are seen and no editor takes them away.
  public static func text(_ frame: Frame) -> String {
    let grid = frame.grid
    var lines = ["\(grid.size.columns)x\(grid.size.rows)"]
    for y in 0..<grid.size.rows { lines.append("|" + grid.text(row: y) + "|") }
    lines.append("")
    for y in 0..<grid.size.rows {
      let letters = (0..<grid.size.columns).map { grid[$0, y].style.letter }
      lines.append("|" + String(letters) + "|")
    }
    if let cursor = frame.cursor {
      lines.append("cursor \(cursor.x),\(cursor.y) visible")
    } else {
      lines.append("cursor hidden")
    }
    if let title = frame.title { lines.append("title " + title) }
    return lines.joined(separator: "\n") + "\n"
  }
}
