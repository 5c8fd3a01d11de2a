import AuditFlow

/// Lines that belong together: a text, or the rows of a list.
public struct PlainPart: Hashable, Sendable {
  public var lines: [String]
  /// Whether each line stands for itself; the lines of a text are said together or not at all.
  public var isList: Bool
  /// The row that Enter takes, and the words that say so.
  public var selected: Int?
  public var mark: String
  /// Whether the rows begin with their numbers.
  var isNumbered = false

  public init(_ lines: [String], isList: Bool = false, selected: Int? = nil, mark: String = "") {
    self.lines = lines
    self.isList = isList
    self.selected = selected
    self.mark = mark
  }

  /// The lines with the mark behind the selected one.
  var spoken: [String] {
    lines.enumerated().map { $0.offset == selected ? $0.element + mark : $0.element }
  }

  /// The rows that were not there, or not selected, and in one sentence those that only got another
  /// number.
  func news(since old: [PlainPart], _ texts: PlainTexts) -> [String] {
    let lists = old.filter(\.isList)
    let known = Set(lists.flatMap(\.spoken))
    let bare = Set(lists.flatMap(\.lines))
    let numbers = isNumbered ? Self.numbers(of: lists.flatMap(\.lines)) : [:]
    var news: [(row: String, shift: Int?)] = []
    for (index, (row, line)) in zip(spoken, lines).enumerated() {
      // A row that only lost its mark is no news.
      guard !known.contains(row), row != line || !bare.contains(line) else { continue }
      let (number, name) = Self.parts(of: line)
      let before = index == selected ? nil : numbers[name] ?? nil
      news.append((row, before.flatMap { before in number.map { $0 - before } }))
    }
    let shifted = news.filter { $0.shift != nil }
    guard shifted.count > 2, let first = shifted.first else { return news.map(\.row) }
    let isSameForAll = shifted.allSatisfy { $0.shift == first.shift }
    let from = Self.parts(of: first.row).number ?? 1
    return news.filter { $0.shift == nil }.map(\.row)
      + [texts.renumbered(from: from, by: isSameForAll ? first.shift : nil)]
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
