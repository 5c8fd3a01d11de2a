import AuditFlow
import CellGrid
import JourneyModel

/// Turns a view into plain lines: words instead of positions, colours and lines.
struct PlainPrinter {
  let context: ViewContext
  /// What is asked at the end, and need not be said before.
  let question: String
  var parts: [PlainPart] = []
  /// The place among the parts where the question stands in the view; `nil` for the end.
  private(set) var place: Int?
  /// Whether answers to choose from were printed.
  private(set) var hasAnswers = false

  /// The place among the parts at which the question is said: before its answers and what explains
  /// them, but behind a list, which would carry it away.
  var questionPlace: Int {
    guard hasAnswers, let place, !parts[place...].contains(where: \.isList) else {
      return parts.count
    }
    return place
  }

  /// Characters of a line into which several answers are put.
  private static let width = 80

  /// Rows that are printed at once.
  static let page = 30

  /// The first row of the page around a selected one.
  static func start(of cursor: Int, count: Int, page: Int) -> Int {
    count <= page ? 0 : max(0, min(cursor - lead(of: page), count - page))
  }

  /// Rows of a page before the selected one.
  static func lead(of page: Int) -> Int { page < 20 ? 0 : 5 }

  private var texts: PlainTexts { context.texts.plain }

  mutating func print(_ blocks: [Block]) {
    for block in blocks { print(block) }
  }

  private mutating func print(_ block: Block) {
    switch block {
    case .heading(let text, let gloss, let aside):
      let full = gloss.isEmpty ? text : "\(text): \(gloss)"
      let isSentence = full.last.map { "?.!".contains($0) } ?? false
      say(aside.isEmpty ? full : full + (isSentence ? " " : ", ") + aside)
    case .paragraph(let text, _, _): say(text)
    case .line(let spans, let aside):
      let end = words(aside)
      say(words(spans) + (end.isEmpty ? "" : " (\(end))"))
    case .list(let list): print(list)
    case .field(let field):
      if field.cursor == nil, !field.text.isEmpty { say(field.label + " " + field.text) }
    case .choices(let choices):
      hasAnswers = true
      printInFewLines(choices)
    case .choiceList(let choices):
      hasAnswers = true
      print(choices)
    case .curve(let curve): for line in curve.spoken { say(line) }
    case .columns(let left, _, _): print(left)
    case .rule, .spacer: break
    }
  }

  private mutating func say(_ text: String) {
    // A dot between words is for the eye; a comma is for the ear.
    let words = text.split(separator: "·").map { String($0).trimmed }
    var safe = words.joined(separator: ", ").madeVisible().trimmed
    safe = safe.withCommasForGaps.withoutMarks
    for bullet in ["> ", "- ", "[ ] "] where safe.hasPrefix(bullet) {
      safe.removeFirst(bullet.count)
    }
    guard !safe.isEmpty, !["|", "?"].contains(safe) else { return }
    guard safe != question else {
      place = place ?? parts.count
      return
    }
    parts.append(PlainPart([safe]))
  }

  /// The words of a line: gaps become commas, and the one of several tabs that is shown says so.
  private func words(_ spans: [Span]) -> String {
    let tabs = spans.count { span in
      span.text.first == "["
        || span.text.first == " " && span.text.last == " " && !span.text.trimmed.isEmpty
    }
    var text = ""
    for span in spans {
      if span.style == .selected, span.text.first == "[", span.text.last == "]" {
        text += "  " + span.text.dropFirst().dropLast() + (tabs > 1 ? " (\(texts.shown))" : "")
      } else if span.style == .key {
        text += span.text.trimmed + " "
      } else if tabs > 1 {
        text += "  " + span.text
      } else {
        text += span.text
      }
    }
    return text.withCommasForGaps
  }

  /// Answers that are keys, behind one another: what they are is heard at once.
  private mutating func printInFewLines(_ choices: [Choice]) {
    var lines: [String] = []
    for choice in choices {
      let said = choice.label.isEmpty ? choice.key : choice.key + ": " + choice.label
      let answer = (said + (choice.isChosen ? " (\(texts.given))" : "")).madeVisible()
      if let line = lines.last, line.count + answer.count + 2 < Self.width {
        lines[lines.count - 1] = line + ", " + answer
      } else {
        lines.append(answer)
      }
    }
    if !lines.isEmpty { parts.append(PlainPart(lines)) }
  }

  private mutating func print(_ choices: [Choice]) {
    var lines: [String] = []
    var selected: Int?
    for (index, choice) in choices.enumerated() {
      let mark = choice.isChosen ? " (\(texts.given))" : ""
      let name = choice.key.isEmpty ? String(index + 1) : choice.key
      if choice.isSelected { selected = lines.count }
      lines.append((name + ": " + choice.label + mark).madeVisible())
    }
    parts.append(PlainPart(lines, selected: selected, mark: texts.selected))
  }

  private mutating func print(_ list: ListBlock) {
    guard list.count > 0 else { return say(list.empty) }
    switch list.plain {
    case .hidden: return
    case .all:
      parts.append(PlainPart((0..<list.count).map { text(list.row($0), list) }, isList: true))
    case .tail:
      let first = max(0, list.count - 3)
      say(texts.latest)
      parts.append(PlainPart((first..<list.count).map { text(list.row($0), list) }, isList: true))
    case .numbered(let first): number(list, from: first)
    case .named(let name):
      let rows = (0..<list.count).map { "\(name): \(text(list.row($0), list))".madeVisible() }
      parts.append(PlainPart(rows, isList: true))
    }
  }

  private mutating func number(_ list: ListBlock, from first: Int) {
    let start = Self.start(of: list.position.cursor, count: list.count, page: list.page)
    let shown = start..<min(list.count, start + list.page)
    let made = shown.map(list.row)
    let rows = zip(shown, made).map { index, row in
      let number = list.number(of: index).map { "\($0 + first) " } ?? ""
      return (number + text(row, list)).madeVisible()
    }
    let cursor = list.position.cursor
    let isChosen = list.hasFocus && shown.contains(cursor) && list.number(of: cursor) != nil
    let selected = isChosen ? cursor - start : nil
    var part = PlainPart(rows, isList: true, selected: selected, mark: texts.selected)
    part.isNumbered = true
    part.headings = Set(made.indices.filter { made[$0].isHeading })
    part.arrangement = list.arrangement
    part.start = start
    part.total = list.count
    parts.append(part)
    if list.count > list.page {
      say(texts.window(shown.lowerBound + 1, shown.upperBound, of: list.count))
    }
  }

  /// The cells of a row with the names of their columns.
  func text(_ row: ListBlock.Row, _ list: ListBlock) -> String {
    guard !row.isHeading else { return row.cells.map(\.text).joined(separator: ", ") }
    let parts = row.cells.enumerated().compactMap { index, cell -> String? in
      let text = cell.text.trimmed
      guard !text.isEmpty, !["-", "•", "!", "?", "→", "+", "[ ]"].contains(text) else { return nil }
      // The number of the row is said already.
      if cell.style == .key, Int(text) != nil { return nil }
      let title = list.columns.indices.contains(index) ? list.columns[index].title : ""
      let heard = text.withCommasForGaps.withoutMarks
      guard !title.isEmpty, index > 0 else { return heard }
      return title + (title.last == "?" ? " " : ": ") + heard
    }
    // "Kanal: Telefon": a first cell that only names what follows.
    guard row.cells.first?.style == .hint, parts.count > 1 else {
      return parts.joined(separator: ", ")
    }
    return parts[0] + ": " + parts.dropFirst().joined(separator: ", ")
  }
}

extension String {
  /// The text without what only an eye makes something of: a "!" that stands by itself, and dots that
  /// say that something goes on.
  var withoutMarks: String {
    var words = split(separator: " ", omittingEmptySubsequences: false)
    words.removeAll { $0 == "!" }
    let dots: Set<Substring> = ["...", "…"]
    if words.count > 1, let first = words.first, dots.contains(first) { words.removeFirst() }
    if words.count > 1, let last = words.last, dots.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The text with a word where an arrow stands between what was and what is.
  func withArrows(as word: String) -> String {
    split(separator: " ", omittingEmptySubsequences: false).reduce(into: "") { text, piece in
      let isArrow = piece == "->" || piece == "→"
      if !text.isEmpty, !(isArrow && word.first == ",") { text += " " }
      text += isArrow ? word[...] : piece
    }
  }

  /// The text with a comma where two or more spaces stood.
  fileprivate var withCommasForGaps: String {
    let pieces = split(separator: " ", omittingEmptySubsequences: false)
    var (text, gap) = ("", false)
    for piece in pieces {
      if piece.isEmpty {
        gap = true
      } else {
        let needsComma = gap && !text.isEmpty && text.last != "," && piece.first != "("
        text += text.isEmpty ? piece : (needsComma ? ", " : " ") + piece
        gap = false
      }
    }
    return text
  }
}
