import CellGrid

/// Answers side by side: on one row where they fit, else in columns, filled downwards.
struct ChoiceGrid {
  /// Where each answer stands, from the top left.
  let places: [(x: Int, y: Int)]
  let rows: Int
  let cellWidth: Int

  init(_ choices: [Choice], width: Int, tier: GlyphTier) {
    let widths = choices.map { choice in
      let label = tier.displayWidth(of: choice.label)
      return tier.displayWidth(of: choice.key) + (label == 0 ? 0 : label + 1)
    }
    let gap = 3
    if widths.reduce(0, +) + gap * max(0, choices.count - 1) <= width {
      var x = 0
      places = widths.map { cell in
        defer { x += cell + gap }
        return (x, 0)
      }
      rows = choices.isEmpty ? 0 : 1
      cellWidth = width
      return
    }
    let cell = min(width, (widths.max() ?? 0) + gap)
    let columns = max(1, min(choices.count, (width + gap) / max(1, cell)))
    let rows = (choices.count + columns - 1) / columns
    places = choices.indices.map { ($0 / rows * cell, $0 % rows) }
    self.rows = rows
    cellWidth = cell
  }
}

extension Painter {
  mutating func draw(_ choices: [Choice], in area: Area) {
    let layout = ChoiceGrid(choices, width: area.width, tier: tier)
    for (choice, place) in zip(choices, layout.places) where place.y < area.height {
      draw(choice, x: area.x + place.x, y: area.y + place.y, width: area.width - place.x)
    }
  }

  mutating func draw(list choices: [Choice], in area: Area) {
    for (row, choice) in choices.prefix(area.height).enumerated() {
      draw(choice, x: area.x, y: area.y + row, width: area.width)
    }
  }

  private mutating func draw(_ choice: Choice, x: Int, y: Int, width: Int) {
    let style: Style = choice.isChosen ? .selected : .plain
    var end = x
    if !choice.key.isEmpty {
      end =
        grid.write(choice.key, x: x, y: y, style: choice.isChosen ? .selected : .key, width: width)
        + 1
    }
    grid.write(choice.label, x: end, y: y, style: style, width: max(0, x + width - end))
    if choice.isSelected {
      grid.write(">", x: x - 2, y: y, style: .selected)
      claimCursor(x: x - 2, y: y)
    }
  }

  /// The field's text, scrolled in jumps so that the cursor stays on screen.
  mutating func draw(_ field: FieldBlock, in area: Area) {
    let labelWidth = max(field.labelWidth, tier.displayWidth(of: field.label))
    grid.write(field.label, x: area.x, y: area.y, style: field.cursor == nil ? .plain : .emphasis)
    let x = area.x + (labelWidth == 0 ? 0 : labelWidth + 1)
    let width = max(1, area.x + area.width - x)
    let characters = Array(field.text)
    let cursor = field.cursor ?? 0
    let start = Self.start(of: characters, cursor: cursor, width: width, tier: tier)
    let text = String(characters[start...])
    grid.fill(x: x, y: area.y, size: Size(columns: width, rows: 1), with: "_", style: .border)
    if field.text.isEmpty {
      grid.write(field.placeholder, x: x, y: area.y, style: .hint, width: width)
    } else {
      let before = start > 0 ? String(tier == .unicode ? "…" : "~") : ""
      grid.write(before + text, x: x, y: area.y, style: .input, width: width)
    }
    guard field.cursor != nil else { return }
    let lead = tier.displayWidth(of: String(characters[start..<cursor])) + (start > 0 ? 1 : 0)
    claimCursor(x: min(x + lead, area.x + area.width - 1), y: area.y)
  }

  /// The first character on screen: a multiple of half the width, so that the text jumps seldom.
  private static func start(
    of characters: [Character], cursor: Int, width: Int, tier: GlyphTier
  ) -> Int {
    var start = 0
    while start < cursor,
      tier.displayWidth(of: String(characters[start..<cursor])) + (start > 0 ? 1 : 0) >= width
    {
      start = min(cursor, start + max(1, width / 2))
    }
    return start
  }
}
