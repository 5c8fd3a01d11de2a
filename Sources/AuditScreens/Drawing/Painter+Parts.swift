import CellGrid

/// Answers side by side: one behind the other where that takes fewer rows, else in columns, filled
/// downwards.
struct ChoiceGrid {
  /// Where each answer stands, from the top left.
  let places: [(x: Int, y: Int)]
  let rows: Int

  init(_ choices: [Choice], width: Int, tier: GlyphTier) {
    let widths = choices.map { choice in
      let label = tier.displayWidth(of: choice.label)
      return tier.displayWidth(of: choice.key) + (label == 0 ? 0 : label + 1)
    }
    let wideGap = 3
    let length = widths.reduce(0, +) + wideGap * (choices.count - 1)
    let flowing = Self.flow(widths, gap: length <= width ? wideGap : 2, width: width)
    let cell = min(width, (widths.max() ?? 0) + wideGap)
    let columns = max(1, min(choices.count, (width + wideGap) / max(1, cell)))
    let aligned = (choices.count + columns - 1) / columns
    if flowing.rows < aligned || flowing.rows <= 1 {
      (places, rows) = flowing
    } else {
      places = choices.indices.map { ($0 / aligned * cell, $0 % aligned) }
      rows = aligned
    }
  }

  /// One behind the other, on a new row where one does not fit.
  private static func flow(
    _ widths: [Int], gap: Int, width: Int
  ) -> (places: [(x: Int, y: Int)], rows: Int) {
    var (x, y) = (0, 0)
    let places = widths.map { cell in
      if x > 0, x + cell > width { (x, y) = (0, y + 1) }
      defer { x += cell + gap }
      return (x: x, y: y)
    }
    return (places, widths.isEmpty ? 0 : y + 1)
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
      grid.write(">", x: x - 2, y: y)
      claimCursor(x: x - 2, y: y)
    }
  }

  /// The field's text, scrolled in jumps so that the cursor stays on screen.
  mutating func draw(_ field: FieldBlock, in area: Area) {
    // Of a narrow window the field has half, whatever its label says.
    let wanted = max(field.labelWidth, tier.displayWidth(of: field.label))
    let labelWidth = area.width < 60 ? min(wanted, area.width / 2) : wanted
    grid.write(
      field.label, x: area.x, y: area.y, style: field.cursor == nil ? .plain : .emphasis,
      width: labelWidth)
    let x = area.x + (labelWidth == 0 ? 0 : labelWidth + 1)
    let width = max(1, area.x + area.width - x)
    let characters = Array(field.text)
    let cursor = min(field.cursor ?? 0, characters.count)
    let start = Self.start(of: characters, cursor: cursor, width: width, tier: tier)
    let text = String(characters[start...])
    grid.fill(x: x, y: area.y, size: Size(columns: width, rows: 1), with: "_", style: .border)
    if field.text.isEmpty {
      grid.write(field.placeholder, x: x, y: area.y, style: .hint, width: width)
    } else {
      let before = start > 0 ? String(tier == .unicode ? "…" : "~") : ""
      let end = grid.write(
        before + text, x: x, y: area.y, style: field.isMarked ? .selected : .input,
        width: width)
      if !field.ghost.isEmpty, end < x + width {
        grid.write(field.ghost, x: end, y: area.y, style: .hint, width: x + width - end)
      }
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
