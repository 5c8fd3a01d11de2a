import AuditFlow
import CellGrid
import JourneyModel

/// Turns a view into plain lines: words instead of positions, colours and lines.
struct PlainPrinter {
  let context: ViewContext
  /// What is asked at the end, and need not be said before.
  let question: String
  var lines: [String] = []
  var rows: [String] = []

  /// Rows that are printed at once.
  static let page = 30

  mutating func print(_ blocks: [Block]) {
    for block in blocks { print(block) }
  }

  private mutating func print(_ block: Block) {
    switch block {
    case .heading(let text, let gloss, let aside):
      say([text, gloss, aside].filter { !$0.isEmpty }.joined(separator: " - "))
    case .paragraph(let text, _, _): say(text)
    case .line(let spans, let aside):
      let end = aside.map(\.text).joined()
      say(spans.map(\.text).joined() + (end.isEmpty ? "" : " (\(end))"))
    case .list(let list): print(list)
    case .field(let field):
      if field.cursor == nil, !field.text.isEmpty { say(field.label + " " + field.text) }
    case .choices(let choices), .choiceList(let choices): print(choices)
    case .curve(let curve): for line in curve.spoken { say(line) }
    case .columns(let left, _): print(left)
    case .rule, .spacer: break
    }
  }

  private mutating func say(_ text: String) {
    // A dot between words is for the eye; a comma is for the ear.
    let words = text.split(separator: "·").map { String($0).trimmed }
    let safe = words.joined(separator: ", ").madeVisible().trimmed
    if !safe.isEmpty, safe != "|", safe != question { lines.append(safe) }
  }

  private mutating func print(_ choices: [Choice]) {
    // Digits without words of their own stand on one line.
    var bare: [String] = []
    func close() {
      if !bare.isEmpty { rows.append(bare.joined(separator: ", ")) }
      bare = []
    }
    defer { close() }
    for (index, choice) in choices.enumerated() {
      if choice.label.isEmpty, !choice.key.isEmpty {
        bare.append(choice.key + (choice.isChosen ? " *" : ""))
        continue
      }
      close()
      let mark = choice.isChosen ? " *" : ""
      let name = choice.key.isEmpty ? String(index + 1) : choice.key
      let key = name + (choice.label.isEmpty ? "" : ": ")
      rows.append((key + choice.label + mark).madeVisible())
    }
  }

  private mutating func print(_ list: ListBlock) {
    guard list.count > 0 else { return say(list.empty) }
    switch list.plain {
    case .hidden: return
    case .all: for index in 0..<list.count { rows.append(text(list.row(index), list)) }
    case .tail:
      for index in max(0, list.count - 3)..<list.count { say("- " + text(list.row(index), list)) }
    case .numbered(let first):
      let cursor = list.position.cursor
      let start = list.count <= Self.page ? 0 : max(0, min(cursor - 5, list.count - Self.page))
      for index in start..<min(list.count, start + Self.page) {
        let row = text(list.row(index), list)
        rows.append("\(index + first) \(row)".madeVisible())
      }
      if list.count > Self.page {
        rows.append(
          context.texts.plain.window(start + 1, min(list.count, start + Self.page), of: list.count))
      }
    case .named(let name):
      for index in 0..<list.count {
        rows.append("\(name): \(text(list.row(index), list))".madeVisible())
      }
    }
  }

  /// The cells of a row with the names of their columns.
  private func text(_ row: ListBlock.Row, _ list: ListBlock) -> String {
    guard !row.isHeading else { return row.cells.map(\.text).joined(separator: ", ") }
    let parts = row.cells.enumerated().compactMap { index, cell -> String? in
      let text = cell.text.trimmed
      guard !text.isEmpty, text != "-", text != "•", text != "!" else { return nil }
      // The number of the row is said already.
      if cell.style == .key, Int(text) != nil { return nil }
      let title = list.columns.indices.contains(index) ? list.columns[index].title : ""
      return title.isEmpty || index == 0 ? text : "\(title): \(text)"
    }
    return parts.joined(separator: ", ")
  }
}
