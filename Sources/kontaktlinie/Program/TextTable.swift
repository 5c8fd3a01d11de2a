import CellGrid
import JourneyModel

/// Rows of text with aligned columns, safe for a terminal.
struct TextTable {
  private var rows: [[String]]

  init(_ heads: [String]) {
    rows = [heads]
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map { $0.madeVisible() })
  }

  /// The table; the columns in `numbers` are aligned at their right.
  func text(numbers: Set<Int>) -> String {
    var widths = [Int](repeating: 0, count: rows[0].count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], Self.width(cell))
      }
    }
    return rows.map { row in
      var line = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - Self.width(cell))
        return numbers.contains(column) ? gap + cell : cell + gap
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func width(_ text: String) -> Int {
    GlyphTier.unicode.displayWidth(of: text)
  }
}
