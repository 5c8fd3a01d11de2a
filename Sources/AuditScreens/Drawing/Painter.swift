import AuditFlow
import CellGrid

/// Draws blocks into a part of a grid and remembers where the cursor belongs.
struct Painter {
  var grid: Grid
  /// The first place that claimed the focus.
  var cursor: Frame.Cursor?

  /// The rows that can be chosen, where they stand; a click finds them here.
  var targets: [Target] = []

  /// What the frame before has drawn, and which rows of it this one leaves for the next.
  let before: DrawnRows
  var drawn: DrawnRows.Place?

  /// A row that a number of plain lines would choose.
  struct Target {
    var number: Int
    var y: Int
    var columns: Range<Int>
  }

  var tier: GlyphTier { grid.tier }

  /// The width from which two columns stand side by side: the left one is then no narrower than a
  /// screen of 80 columns, so that more room never shows less.
  static let widthForColumns = 114

  /// The same for details beside a list that leaves out columns of its own for them: a screen of 100.
  static let widthForDetails = 96

  init(_ grid: Grid, after before: DrawnRows = DrawnRows()) {
    self.grid = grid
    self.before = before
  }

  /// Draws a view in an area that may be too small for all of it.
  mutating func drawFitting(_ view: View, in area: Area) {
    let fitting = Fitting(view, in: area, with: self)
    draw(fitting.above, pinned: fitting.below, in: area)
  }

  /// Draws blocks from the top and others at the bottom of an area.
  mutating func draw(_ blocks: [Block], pinned: [Block] = [], in area: Area) {
    let pinnedRows = rows(of: pinned, in: area, free: 0)
    let top = Area(x: area.x, y: area.y, width: area.width, height: area.height - pinnedRows)
    stack(blocks, in: top)
    stack(
      pinned,
      in: Area(
        x: area.x, y: area.y + top.height, width: area.width, height: pinnedRows))
  }

  private mutating func stack(_ blocks: [Block], in area: Area) {
    var y = area.y
    let free = area.height - rows(of: blocks, in: area, free: 0)
    for block in blocks {
      let left = area.y + area.height - y
      guard left > 0 else { return }
      let height = min(left, rows(of: block, in: area, free: max(0, free)))
      draw(block, in: Area(x: area.x, y: y, width: area.width, height: height))
      y += height
    }
  }

  /// The rows that blocks take when nothing can grow.
  func height(of blocks: [Block], in area: Area) -> Int {
    rows(of: blocks, in: area, free: 0)
  }

  private func rows(of blocks: [Block], in area: Area, free: Int) -> Int {
    blocks.reduce(0) { $0 + rows(of: $1, in: area, free: free) }
  }

  /// Rows that a block takes; `free` goes to the one that can grow.
  private func rows(of block: Block, in area: Area, free: Int) -> Int {
    switch block {
    case .heading, .line, .field, .rule, .spacer: return 1
    case .paragraph(let text, _, let rows): return rows ?? tier.wrap(text, width: area.width).count
    case .choiceList(let choices): return choices.count
    case .list(let list):
      return list.headerRows + (list.height.map { min($0, max(1, list.count)) } ?? free)
    case .choices(let choices): return ChoiceGrid(choices, width: area.width, tier: tier).rows
    case .curve(let curve): return curve.height + 2
    case .columns(let left, let right, let width):
      guard let halves = area.halves(from: width) else {
        return rows(of: left, in: area, free: free)
      }
      let rows = max(height(of: left, in: halves.left), height(of: right, in: halves.right))
      // What grows does so beside the other column, not by what that one leaves.
      return left.contains(where: \.canGrow) ? rows + free : rows
    }
  }

  private mutating func draw(_ block: Block, in area: Area) {
    switch block {
    case .heading(let text, let gloss, let aside): heading(text, gloss, aside, in: area)
    case .paragraph(let text, let style, _): paragraph(text, style, in: area)
    case .line(let spans, let aside): line(spans, aside, in: area)
    case .list(let list): draw(list, in: area)
    case .field(let field): draw(field, in: area)
    case .choices(let choices): draw(choices, in: area)
    case .choiceList(let choices): draw(list: choices, in: area)
    case .curve(let curve): draw(curve, in: area)
    case .columns(let left, let right, let width):
      guard let halves = area.halves(from: width) else { return stack(left, in: area) }
      stack(left, in: halves.left)
      stack(right, in: halves.right)
    case .rule: grid.rule(x: area.x, y: area.y, width: area.width)
    case .spacer: break
    }
  }

  /// Text that wraps; where rows are missing, its last one ends in the sign for more.
  mutating func paragraph(_ text: String, _ style: Style, in area: Area) {
    let lines = tier.wrap(text, width: area.width)
    for (row, line) in lines.prefix(area.height).enumerated() {
      let isCut = row == area.height - 1 && lines.count > area.height
      grid.write(
        isCut ? broken(line, width: area.width) : line, x: area.x, y: area.y + row, style: style,
        width: area.width)
    }
  }

  /// A line behind which there is more, with the sign for it in place of whole words.
  private func broken(_ line: String, width: Int) -> String {
    var words = line.split(separator: " ")
    while words.count > 1, tier.displayWidth(of: words.joined(separator: " ")) + 2 > width {
      words.removeLast()
    }
    return words.joined(separator: " ") + (tier == .unicode ? " …" : " ~")
  }

  private mutating func heading(_ text: String, _ gloss: String, _ aside: String, in area: Area) {
    let asideWidth = tier.displayWidth(of: aside)
    let room = area.width - (asideWidth == 0 ? 0 : asideWidth + 2)
    let end = grid.write(text, x: area.x, y: area.y, style: .heading, width: room)
    if !gloss.isEmpty, end + 2 < area.x + room {
      grid.write(gloss, x: end + 2, y: area.y, style: .hint, width: area.x + room - end - 2)
    }
    grid.write(aside, x: area.x + area.width - asideWidth, y: area.y, style: .dim)
  }

  mutating func line(_ spans: [Span], _ aside: [Span], in area: Area) {
    let asideWidth = aside.reduce(0) { $0 + tier.displayWidth(of: $1.text) }
    let room = area.width - (asideWidth == 0 ? 0 : asideWidth + 2)
    write(spans, x: area.x, y: area.y, width: room)
    write(aside, x: area.x + area.width - asideWidth, y: area.y, width: asideWidth)
  }

  mutating func write(_ spans: [Span], x: Int, y: Int, width: Int) {
    var column = x
    for span in spans where column < x + width {
      column = grid.write(span.text, x: column, y: y, style: span.style, width: x + width - column)
    }
  }

  mutating func claimCursor(x: Int, y: Int) {
    guard cursor == nil else { return }
    cursor = Frame.Cursor(
      x: max(0, min(x, grid.size.columns - 1)), y: max(0, min(y, grid.size.rows - 1)))
  }
}

/// A rectangle of the grid.
struct Area: Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  /// Two columns with a gap, the left one wider; `nil` where there is no room for two.
  func halves(from minimum: Int) -> (left: Area, right: Area)? {
    guard width >= minimum else { return nil }
    let leftWidth = width * 13 / 20
    return (
      Area(x: x, y: y, width: leftWidth, height: height),
      Area(x: x + leftWidth + 4, y: y, width: width - leftWidth - 4, height: height)
    )
  }
}
