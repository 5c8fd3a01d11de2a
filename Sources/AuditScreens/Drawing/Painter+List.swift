import AuditFlow
import CellGrid

extension ListBlock {
  /// The selected row; a page has fewer of them where the window is wider.
  var cursor: Int { max(0, min(position.cursor, count - 1)) }

  /// One row for the titles of the columns, where there are any.
  var headerRows: Int { columns.allSatisfy(\.title.isEmpty) ? 0 : 1 }
}

extension Painter {
  /// Rows above the list show its columns; the marker stands two columns before the text.
  mutating func draw(_ list: ListBlock, in area: Area) {
    let places = Self.places(of: list.columns, in: area)
    var y = area.y
    if list.headerRows == 1 {
      for place in places {
        grid.write(place.column.title, x: place.x, y: y, style: .dim, width: place.width)
      }
      y += 1
    }
    let height = area.height - list.headerRows
    guard height > 0 else { return }
    guard list.count > 0 else {
      paragraph(list.empty, .dim, in: Area(x: area.x, y: y, width: area.width, height: height))
      if list.hasFocus { claimCursor(x: area.x, y: y) }
      return
    }
    let top = Self.top(of: list, height: height)
    let isKnown = before.holds(list, in: area, on: grid)
    for index in top..<min(list.count, top + height) {
      let entry = index == list.cursor ? list.entry : nil
      if isKnown, entry == nil, let old = before.y(ofRow: index) {
        before.copy(from: old, to: &grid, area, at: y + index - top)
      } else {
        draw(
          list.row(index), at: places, of: list.columns.count, entry, in: area, y: y + index - top)
      }
      if case .numbered(let first) = list.plain {
        targets.append(
          Target(
            number: first + index, y: y + index - top,
            columns: (area.x - 2)..<(area.x + area.width)))
      }
      if list.hasFocus, index == list.cursor {
        // Plain: a role would cost more bytes a move than the two characters.
        grid.write(">", x: area.x - 2, y: y + index - top)
        claimCursor(x: area.x - 2, y: y + index - top)
      }
    }
    // What is typed into a row belongs to no other frame.
    drawn = (list.entry == nil ? list.basis : nil).map {
      DrawnRows.Place(
        basis: $0, columns: list.columns, area: area, first: top,
        count: min(list.count - top, height), y: y)
    }
  }

  /// The first row on screen; the selected one is always among them.
  static func top(of list: ListBlock, height: Int) -> Int {
    let cursor = list.cursor
    var top = list.position.top
    if list.hasFocus || list.followsSelection {
      if cursor < top { top = cursor }
      if cursor >= top + height { top = cursor - height + 1 }
    }
    return max(0, min(top, list.count - height))
  }

  /// Draws the cells of a row; where a row has fewer cells than columns, its last one may take the rest.
  private mutating func draw(
    _ row: ListBlock.Row, at places: [Place], of columns: Int, _ entry: ListBlock.Entry?,
    in area: Area, y: Int
  ) {
    guard !row.isHeading else {
      let aside = row.cells.count > 1 ? [row.cells[row.cells.count - 1]] : []
      line(
        Array(row.cells.prefix(max(1, row.cells.count - 1))), aside,
        in: Area(x: area.x, y: y, width: area.width, height: 1))
      return
    }
    for place in places where row.cells.indices.contains(place.index) {
      if let entry, place.index == entry.column {
        let width = area.x + area.width - place.x
        return draw(entry.field, in: Area(x: place.x, y: y, width: width, height: 1))
      }
      let cell = row.cells[place.index]
      let isLast = place.index == row.cells.count - 1 && row.cells.count < columns
      let room = isLast ? area.x + area.width - place.x : place.width
      let shift =
        place.column.isRightAligned ? max(0, room - tier.displayWidth(of: cell.text)) : 0
      grid.write(
        cell.text, x: place.x + shift, y: y, style: cell.style, width: room - shift)
    }
  }

  /// Where a column stands.
  struct Place {
    var column: ListBlock.Column
    var index: Int
    var x: Int
    var width: Int
  }

  /// Gives each column its place: fixed widths first, the rest in shares; two columns between them.
  static func places(of columns: [ListBlock.Column], in area: Area) -> [Place] {
    let shown = columns.enumerated().filter { area.width >= $0.element.minimum }
    let gap = 2
    var fixed = gap * max(0, shown.count - 1)
    var shares = 0
    for (_, column) in shown {
      switch column.width {
      case .fixed(let width): fixed += width
      case .flexible(let share): shares += share
      }
    }
    let rest = max(0, area.width - fixed)
    var x = area.x
    return shown.map { index, column in
      let width =
        switch column.width {
        case .fixed(let width): width
        case .flexible(let share): shares == 0 ? 0 : rest * share / shares
        }
      defer { x += width + gap }
      return Place(
        column: column, index: index, x: x, width: max(0, min(width, area.x + area.width - x)))
    }
  }
}
