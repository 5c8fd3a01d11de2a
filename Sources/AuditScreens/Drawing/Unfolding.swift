import AuditFlow
import CellGrid
import JourneyModel

/// Lays out blocks for few columns: what does not fit side by side stands below each other, what is
/// too long wraps, and of a list the columns at the right go until the rest can be read.
struct Unfolding {
  let tier: GlyphTier
  let width: Int

  /// The columns that names in a list have at least.
  private static let readable = 14

  /// A block as those that fit the width.
  func parts(of block: Block) -> [Block] {
    switch block {
    case .columns(let left, _, _): left.flatMap(parts)
    case .heading(let text, let gloss, let aside): heading(text, gloss, aside)
    case .line(let spans, let aside): line(spans, aside)
    case .paragraph(let text, let style, _): paragraph(text, style)
    case .list(let list): [.list(readable(list))]
    default: [block]
    }
  }

  private func columns(_ text: String) -> Int { tier.displayWidth(of: text) }

  private func columns(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + columns($1.text) } }

  private func paragraph(_ text: String, _ style: Style) -> [Block] {
    guard !text.isEmpty else { return [.spacer] }
    return [.paragraph(text, style, rows: tier.wrap(text, width: width).count)]
  }

  private func heading(_ text: String, _ gloss: String, _ aside: String) -> [Block] {
    let name = columns(text)
    guard name <= width else {
      return paragraph(text, .heading) + line([], [Span(aside, .dim)])
    }
    let end = aside.isEmpty ? 0 : columns(aside) + 2
    if gloss.isEmpty || name + 2 + columns(gloss) + end <= width, name + end <= width {
      return [.heading(text, gloss: gloss, aside: aside)]
    }
    if name + end <= width { return [.heading(text, aside: aside)] }
    return [.heading(text)] + line([], [Span(aside, .dim)])
  }

  private func line(_ spans: [Span], _ aside: [Span]) -> [Block] {
    let (left, right) = (columns(spans), columns(aside))
    if left + right == 0 { return [.spacer] }
    if left + (right == 0 || left == 0 ? 0 : right + 2) <= width, right <= width {
      return [.line(spans, aside: aside)]
    }
    // A key or a figure stays with its words.
    if left > 0, right <= 6 { return row(spans + [Span(" ")] + aside) }
    return row(spans) + (right <= width && right > 0 ? [.line([], aside: aside)] : row(aside))
  }

  private func row(_ spans: [Span]) -> [Block] {
    let text = spans.map(\.text).joined()
    guard columns(text) > width else { return text.isEmpty ? [] : [.line(spans)] }
    let main = spans.max { columns($0.text) < columns($1.text) }
    return paragraph(text, main?.style ?? .plain)
  }

  // MARK: - Lists

  private func readable(_ list: ListBlock) -> ListBlock {
    var list = list
    while let index = superfluous(in: list) {
      list.columns[index].minimum = .max
    }
    return list
  }

  /// The column to leave out next: the last one of a fixed width that holds words.
  private func superfluous(in list: ListBlock) -> Int? {
    let places = Painter.places(of: list.columns, in: Area(x: 0, y: 0, width: width, height: 1))
    let names = places.reduce(0) { sum, place in
      if case .flexible = place.column.width { sum + place.width } else { sum }
    }
    guard names < Self.readable else { return nil }
    return places.last { place in
      guard case .fixed(let columns) = place.column.width else { return false }
      return columns > 3 && place.index != list.entry?.column
    }?.index
  }

  /// What the selected row of a list holds and does not show; empty when it shows all, `nil` for a
  /// block that has no selected row.
  func cutWords(of block: Block) -> String? {
    guard case .list(let list) = block, list.hasFocus, width < 76 else { return nil }
    let words = cutWords(of: list)
    // A single column is a page, whose lines wrap; if not, the line is said.
    return words.isEmpty && list.columns.count == 1 ? nil : words
  }

  private func cutWords(of list: ListBlock) -> String {
    guard list.count > 0 else { return "" }
    let row = list.row(list.cursor)
    guard !row.isHeading, list.entry == nil else { return "" }
    let places = Painter.places(of: list.columns, in: Area(x: 0, y: 0, width: width, height: 1))
    let cut = row.cells.enumerated().filter { index, cell in
      let isLast = index == row.cells.count - 1 && row.cells.count < list.columns.count
      guard let place = places.first(where: { $0.index == index }) else { return true }
      return columns(cell.text) > (isLast ? width - place.x : place.width)
    }
    let words = cut.map(\.element.text.trimmed).filter { !$0.isEmpty && $0 != "-" }
    return words.dotted
  }
}
