/// A screen as a value: rows and columns of cells, and the ways to write into them.
///
/// Everything written is made safe and clipped, so no call can leave the grid or break a row's width;
/// coordinates count from zero at the top left and may lie outside.
public struct Grid: Hashable, Sendable {
  /// How large the grid is.
  public let size: Size
  /// Which characters it may hold.
  public let tier: GlyphTier
  /// All cells, row after row; `size.columns * size.rows` of them.
  public private(set) var cells: [Cell]

  /// A grid of blanks.
  public init(size: Size, tier: GlyphTier = .unicode) {
    self.size = size
    self.tier = tier
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the grid.
  public subscript(x: Int, y: Int) -> Cell {
    guard contains(x, y) else { return .blank() }
    return cells[y * size.columns + x]
  }

  /// The characters of a row, of exactly `size.columns` columns; empty outside the grid.
  public func text(row y: Int) -> String {
    guard y >= 0, y < size.rows else { return "" }
    return cells[(y * size.columns)..<((y + 1) * size.columns)].reduce(into: "") { $0 += $1.text }
  }

  /// Writes one line and returns the column after it.
  ///
  /// - Parameters:
  ///   - text: Made safe first; line breaks become blanks.
  ///   - width: The columns it may take; what is longer ends in the ellipsis of the tier. Without a
  ///     width the text may reach the edge of the grid.
  /// - Returns: `x` plus the columns the text takes, also where those lie outside the grid.
  @discardableResult
  public mutating func write(
    _ text: String, x: Int, y: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let limit = min(width ?? Int.max, max(0, size.columns - x))
    if let columns = tier.plainColumns(of: text, atMost: limit) {
      if let place = place(x: x, y: y, columns: columns) {
        let start = y * size.columns + x
        cells.withUnsafeMutableBufferPointer { cells in
          text.overwrite(cells, at: start, within: place, style: style)
        }
      }
      return x + columns
    }
    var column = x
    for cluster in tier.fitted(text, width: limit) {
      put(cluster, x: column, y: y, style: style)
      column += cluster.width
    }
    return column
  }

  /// Gives cells that are written already another role.
  public mutating func restyle(x: Int, y: Int, width: Int, style: Style) {
    guard y >= 0, y < size.rows else { return }
    let first = max(0, x)
    let end = min(size.columns, x + max(0, width))
    guard first < end else { return }
    // Half a character has no role of its own.
    let from = self[first, y].part == .trail ? first - 1 : first
    let to = self[end - 1, y].part == .lead ? end + 1 : end
    for column in from..<to { cells[y * size.columns + column].style = style }
  }

  /// Fills a rectangle with one character; a wide one fills with blanks.
  public mutating func fill(
    x: Int, y: Int, size area: Size, with character: Character = " ", style: Style = .plain
  ) {
    let cell = cell(character, style)
    for row in max(0, y)..<max(max(0, y), min(size.rows, y + area.rows)) {
      guard let place = place(x: x, y: row, columns: area.columns) else { continue }
      cells.withUnsafeMutableBufferPointer { cells in
        for index in place { cells[index] = cell }
      }
    }
  }

  /// A character within one column.
  private func cell(_ character: Character, _ style: Style) -> Cell {
    let text = String(character)
    if tier.plainColumns(of: text) == 1, let scalar = text.unicodeScalars.first {
      return Cell(scalar, style: style)
    }
    return Cell(cluster: tier.fitted(text, width: 1).first ?? .space, style: style)
  }

  /// Makes room for characters of one column side by side: the indices of the cells that they take.
  ///
  /// Nothing where no part of them lies on the grid. Half a wide character that is left over at an end
  /// becomes a blank.
  private mutating func place(x: Int, y: Int, columns: Int) -> Range<Int>? {
    let first = max(0, x)
    let end = min(size.columns, x + columns)
    guard first < end, y >= 0, y < size.rows else { return nil }
    let row = y * size.columns
    let place = (row + first)..<(row + end)
    if first > 0, cells[place.lowerBound].part == .trail {
      cells[place.lowerBound - 1] = .blank(cells[place.lowerBound - 1].style)
    }
    if end < size.columns, cells[place.upperBound - 1].part == .lead {
      cells[place.upperBound] = .blank(cells[place.upperBound].style)
    }
    return place
  }

  /// Copies another grid onto this one.
  public mutating func draw(_ other: Grid, x: Int, y: Int) {
    for row in 0..<other.size.rows {
      for column in 0..<other.size.columns {
        let cell = other[column, row]
        guard cell.part != .trail else { continue }
        put(
          Cluster(
            base: cell.base, firstMark: cell.marks.0, secondMark: cell.marks.1,
            isWide: cell.part == .lead),
          x: x + column, y: y + row, style: cell.style)
      }
    }
  }

  /// Puts a part of a row of another grid of the same width on this one.
  ///
  /// The part must hold whole characters, and what it covers here must not begin or end within one.
  package mutating func copy(from other: Grid, y: Int, to row: Int, x: Int, width: Int) {
    guard other.size.columns == size.columns, y >= 0, y < other.size.rows, row >= 0, row < size.rows
    else { return }
    let (first, end) = (max(0, x), min(size.columns, x + width))
    guard first < end else { return }
    let (from, to) = (y * size.columns, row * size.columns)
    cells.withUnsafeMutableBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        for column in first..<end { cells[to + column] = others[from + column] }
      }
    }
  }

  /// Calls back for each cell to draw that is not the same in an older grid of the same size; for all
  /// cells when there is none. The right halves of wide characters are left out.
  ///
  /// Complexity: linear in the number of cells; on its own so that the comparison is inlined.
  package func forEachChange(
    since old: Grid?, within visible: Size, _ body: (_ x: Int, _ y: Int, _ cell: Cell) -> Void
  ) {
    let columns = min(size.columns, visible.columns)
    let isComparable = old?.size == size
    (old?.cells ?? []).withUnsafeBytes { before in
      cells.withUnsafeBufferPointer { now in
        let bytes = UnsafeRawBufferPointer(now)
        for y in 0..<min(size.rows, visible.rows) {
          var index = y * size.columns
          let end = index + columns
          while index < end {
            if isComparable {
              index = Cell.firstDifference(before, bytes, from: index, to: end)
              guard index < end else { break }
            }
            if now[index].part != .trail { body(index - y * size.columns, y, now[index]) }
            index += 1
          }
        }
      }
    }
  }

  func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.columns && y < size.rows
  }

  /// Half a wide character cannot be shown: the half that is left over becomes a blank.
  mutating func put(_ cluster: Cluster, x: Int, y: Int, style: Style) {
    guard cluster.isWide, !(contains(x, y) && contains(x + 1, y)) else {
      guard contains(x, y) else { return }
      set(Cell(cluster: cluster, style: style), x: x, y: y)
      if cluster.isWide { set(.trail(style), x: x + 1, y: y, keepsLead: true) }
      return
    }
    if contains(x, y) { set(.blank(style), x: x, y: y) }
    if contains(x + 1, y) { set(.blank(style), x: x + 1, y: y) }
  }

  private mutating func set(_ cell: Cell, x: Int, y: Int, keepsLead: Bool = false) {
    let index = y * size.columns + x
    let old = cells[index]
    if old.part == .trail, !keepsLead, x > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    if old.part == .lead, x + 1 < size.columns {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    cells[index] = cell
  }
}
