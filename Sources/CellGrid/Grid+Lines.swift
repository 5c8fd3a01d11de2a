extension Grid {
  /// Draws a box along the edge of a rectangle; nothing where it is smaller than two by two.
  public mutating func box(x: Int, y: Int, size area: Size, style: Style = .border) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let corners = tier.corners
    let (right, bottom) = (x + area.columns - 1, y + area.rows - 1)
    line(x: x, y: y, width: area.columns, ends: (corners.0, corners.1), style: style)
    line(x: x, y: bottom, width: area.columns, ends: (corners.2, corners.3), style: style)
    let side = Size(columns: 1, rows: area.rows - 2)
    fill(x: x, y: y + 1, size: side, with: tier.vertical, style: style)
    fill(x: right, y: y + 1, size: side, with: tier.vertical, style: style)
  }

  /// Draws a line from left to right.
  ///
  /// - Parameter joinsSides: Whether its ends join the sides of a box.
  public mutating func rule(
    x: Int, y: Int, width: Int, joinsSides: Bool = false, style: Style = .border
  ) {
    let ends =
      joinsSides ? (tier.tees.left, tier.tees.right) : (tier.horizontal, tier.horizontal)
    line(x: x, y: y, width: width, ends: ends, style: style)
  }

  private mutating func line(
    x: Int, y: Int, width: Int, ends: (Character, Character), style: Style
  ) {
    guard width > 0 else { return }
    fill(x: x, y: y, size: Size(columns: width, rows: 1), with: tier.horizontal, style: style)
    fill(x: x, y: y, size: Size(columns: 1, rows: 1), with: ends.0, style: style)
    fill(x: x + width - 1, y: y, size: Size(columns: 1, rows: 1), with: ends.1, style: style)
  }
}
