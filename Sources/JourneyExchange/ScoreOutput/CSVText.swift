import JourneyModel

/// Lines of comma-separated values that no spreadsheet takes for a formula.
enum CSVText {
  /// A line; every cell stands in quotes.
  static func line(_ cells: [Cell]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      text += "\""
      text += cell.quoted
      text += "\""
    }
    text += "\n"
    return text
  }

  /// One cell of a line.
  enum Cell {
    case text(String)
    case number(String)
    case none

    /// What stands between the quotes.
    ///
    /// A spreadsheet runs a cell that begins with one of these characters; an apostrophe before it
    /// makes it a text. A true number keeps its sign.
    fileprivate var quoted: String {
      switch self {
      case .none: return ""
      case .number(let number): return number
      case .text(let text):
        // Controls would also reach a terminal that shows the lines.
        let visible = text.madeVisible()
        guard let first = visible.unicodeScalars.first else { return "" }
        var quoted = String.UnicodeScalarView()
        if Self.starters.contains(first) { quoted.append("'") }
        // By scalars: a quotation mark with a combining mark is another character, but still ends
        // the cell.
        for scalar in visible.unicodeScalars {
          if scalar == "\"" { quoted.append(scalar) }
          quoted.append(scalar)
        }
        return String(quoted)
      }
    }

    private static let starters: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
  }
}
