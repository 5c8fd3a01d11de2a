import AuditFlow

extension PlainPart {
  /// The rows that were not there, or not selected, and in a sentence or two those that only got another
  /// number; all rows where they were chosen or ordered in another way.
  ///
  /// - Parameter underHeadings: whether a row that is new is said under its heading.
  func news(
    since old: [PlainPart], _ texts: PlainTexts, underHeadings: Bool = false
  ) -> News {
    let lists = old.filter(\.isList)
    let before = isNumbered ? lists.first(where: \.isNumbered) : nil
    if let before, before.arrangement != arrangement {
      return News(lines: spoken, rows: lines.count)
    }
    let known = Set(lists.flatMap(\.spoken))
    let bare = Set(lists.flatMap(\.lines))
    let numbers = isNumbered ? Self.numbers(of: lists.flatMap(\.lines)) : [:]
    let seen = before.flatMap(seen)
    var (said, moved): (Set<Int>, [Moved]) = ([], [])
    for (index, (row, line)) in zip(spoken, lines).enumerated() {
      // A row that only lost its mark is no news.
      guard !known.contains(row), row != line || !bare.contains(line) else { continue }
      guard index == selected || seen?.contains(index) != false else { continue }
      let (number, name) = Self.parts(of: line)
      if let now = number, index != selected, let then = numbers[name] ?? nil, then != now {
        moved.append(Moved(index: index, number: now, shift: now - then))
      } else {
        said.insert(index)
        if underHeadings, numbers[name] == nil, let heading = heading(above: index) {
          said.insert(heading)
        }
      }
    }
    let changed = said.union(moved.map(\.index))
    guard moved.count > 2 else { return News(lines: spoken(changed), rows: changed.count) }
    var runs = Self.runs(of: moved.filter { !said.contains($0.index) }, between: said)
    // Each row that moved for itself would be a sentence of its own.
    if runs.count < 4 {
      for run in runs where run.count == 1 { said.insert(run[0].index) }
      runs.removeAll { $0.count == 1 }
    }
    let grown = before.map { total - $0.total } ?? 0
    return News(lines: spoken(said) + sentences(runs, grownBy: grown, texts), rows: changed.count)
  }

  /// What is said of a list, and of how many of its rows.
  struct News {
    var lines: [String]
    var rows: Int
  }

  /// A row that only got another number.
  private struct Moved {
    var index: Int
    var number: Int
    var shift: Int
  }

  /// Which of the lines stand for rows that were in sight before; `nil` where the page was turned, or
  /// the list was whole.
  private func seen(in old: PlainPart) -> Range<Int>? {
    guard old.total > old.lines.count else { return nil }
    let grown = total - old.total
    let first = old.start - start
    let seen = first..<max(first, first + old.lines.count + grown)
    let isTurned = grown == 0 && selected.map { !seen.contains($0) } ?? false
    return isTurned ? nil : seen
  }

  private func heading(above index: Int) -> Int? {
    headings.contains(index) ? nil : headings.filter { $0 < index }.max()
  }

  private func spoken(_ rows: Set<Int>) -> [String] {
    let all = spoken
    return rows.sorted().map { all[$0] }
  }

  /// The rows that have moved together: by as much, with nothing between them that stayed.
  private static func runs(of moved: [Moved], between said: Set<Int>) -> [[Moved]] {
    moved.reduce(into: []) { runs, row in
      if let last = runs.last?.last, last.shift == row.shift,
        (last.index..<row.index).dropFirst().allSatisfy(said.contains)
      {
        runs[runs.count - 1].append(row)
      } else {
        runs.append([row])
      }
    }
  }

  private func sentences(
    _ runs: [[Moved]], grownBy grown: Int, _ texts: PlainTexts
  ) -> [String] {
    guard let first = runs.first?.first, let last = runs.last?.last else { return [] }
    let isToEnd = last.index == lines.count - 1
    guard runs.count < 4 else {
      return [texts.renumbered(from: first.number, through: isToEnd ? nil : last.number)]
    }
    return runs.map { run in
      let (first, last) = (run[0], run[run.count - 1])
      let isRest =
        last.index == lines.count - 1 && (start + lines.count == total || grown == first.shift)
      if isRest, abs(first.shift) == 1 {
        return texts.renumbered(from: first.number, by: first.shift)
      }
      return texts.renumbered(
        first.number - first.shift, through: last.number - last.shift,
        to: first.number, through: last.number)
    }
  }

  /// The number of each row by what it says; nothing for what several rows say.
  private static func numbers(of rows: [String]) -> [Substring: Int?] {
    rows.reduce(into: [:]) { numbers, row in
      let (number, name) = parts(of: row)
      numbers.updateValue(numbers.keys.contains(name) ? nil : number, forKey: name)
    }
  }

  private static func parts(of row: String) -> (number: Int?, name: Substring) {
    let digits = row.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return (nil, row[...]) }
    return (Int(digits), row.dropFirst(digits.count))
  }
}
