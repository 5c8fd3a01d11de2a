/// Breaks one line of clusters into several that fit.
struct LineBreaker {
  /// Columns of a line; at least two.
  let width: Int

  func lines(of clusters: [Cluster]) -> [ArraySlice<Cluster>] {
    var lines: [ArraySlice<Cluster>] = []
    var rest = clusters[...]
    while let end = endOfLine(in: rest) {
      var line = rest[..<end.index]
      if end.isAtBlank {
        while line.last?.isSpace == true { line = line.dropLast() }
      }
      lines.append(line)
      rest = rest[end.index...]
      if end.isAtBlank { rest = rest.drop(while: \.isSpace) }
      if rest.isEmpty { return lines }
    }
    return lines + [rest]
  }

  /// Where the line must end; nothing when the rest fits.
  private func endOfLine(in rest: ArraySlice<Cluster>) -> (index: Int, isAtBlank: Bool)? {
    var column = 0
    var blank: Int?
    var sawWord = false
    for index in rest.indices {
      // Blanks before the first word are an indent, not a place to break.
      if rest[index].isSpace {
        if sawWord { blank = index }
      } else {
        sawWord = true
      }
      column += rest[index].width
      if column > width {
        if let blank { return (blank, true) }
        return (max(index, rest.startIndex + 1), !sawWord)
      }
    }
    return nil
  }
}
