import CellGrid

extension Painter {
  /// One stem a contact, from the base line up to its friction; names of phases below.
  mutating func draw(_ curve: CurveBlock, in area: Area) {
    let axis = 4
    let width = area.width - axis - 1
    let slots = Self.slots(for: curve, width: width)
    let base = area.y + curve.height
    for row in 0..<curve.height {
      let label = row == 0 ? "100" : (row == curve.height / 2 ? " 50" : "")
      grid.write(label, x: area.x, y: area.y + row, style: .dim)
      grid.write(String(tier.vertical), x: area.x + axis, y: area.y + row, style: .border)
    }
    grid.write("  0", x: area.x, y: base, style: .dim)
    grid.rule(x: area.x + axis, y: base, width: width + 1)
    let legend = tier.displayWidth(of: curve.legend)
    if legend > 0, legend < width {
      let place = Self.free(legend, in: slots.points, of: curve, width: width)
      grid.write(
        curve.legend, x: area.x + axis + 1 + place.x, y: area.y + place.row, style: .dim)
    }
    for slot in slots.points {
      let x = area.x + axis + 1 + slot.x
      guard slot.point.value != nil else {
        grid.write("?", x: x, y: base - 1, style: .dim)
        continue
      }
      let style: Style = slot.point.isWorst ? .barHigh : .bar
      let level = Self.level(of: slot.point, in: curve)
      guard level > 0 else {
        grid.write(String(tier.bullet), x: x, y: base, style: style)
        continue
      }
      for row in 1...level {
        // The worst is told by its shape as well, for not everybody sees its colour.
        let tip: Character = slot.point.isWorst ? "!" : tier.bullet
        let glyph = row == level ? tip : tier.vertical
        grid.write(String(glyph), x: x, y: base - row, style: style)
      }
    }
    for label in slots.labels {
      grid.write(
        label.name, x: area.x + axis + 1 + label.x, y: base + 1, style: .hint, width: label.width)
    }
  }

  /// Where no stem crosses a text: as far up and to the right as may be, on the base line at the worst.
  private static func free(
    _ text: Int, in points: [(x: Int, point: CurveBlock.Point)], of curve: CurveBlock, width: Int
  ) -> (x: Int, row: Int) {
    for row in 0..<curve.height {
      let stems = points.filter { level(of: $0.point, in: curve) >= curve.height - row }.map(\.x)
      var end = width
      for stem in stems.reversed() + [-2] {
        // A column stays empty between text and stem.
        if end - text >= stem + 2 { return (end - text, row) }
        end = stem - 1
      }
    }
    return (width - text, curve.height)
  }

  /// How many rows a stem is high; what is not rated takes the lowest.
  private static func level(of point: CurveBlock.Point, in curve: CurveBlock) -> Int {
    guard let value = point.value else { return 1 }
    return min(Int((value / 100 * Double(curve.height)).rounded()), curve.height)
  }

  private struct Slots {
    var points: [(x: Int, point: CurveBlock.Point)] = []
    var labels: [(x: Int, width: Int, name: String)] = []
  }

  /// Spreads the points over the width; where there are more points than columns, a column shows the
  /// worst of its points.
  private static func slots(for curve: CurveBlock, width: Int) -> Slots {
    var slots = Slots()
    let count = curve.points.count
    guard count > 0, width > 0 else { return slots }
    var byColumn: [Int: CurveBlock.Point] = [:]
    func column(_ index: Int) -> Int {
      let step = min(8, max(1, width / count))
      return count <= width ? index * step + step / 2 : index * width / count
    }
    for (index, point) in curve.points.enumerated() {
      let x = column(index)
      let isHigher = (point.value ?? -1) > (byColumn[x]?.value ?? -2)
      if isHigher { byColumn[x] = point }
    }
    slots.points = byColumn.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var index = 0
    var starts: [(x: Int, name: String)] = []
    for phase in curve.phases where phase.count > 0 {
      starts.append((column(index), phase.name))
      index += phase.count
    }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].x - 1 : width
      slots.labels.append((start.x, max(0, end - start.x), start.name))
    }
    return slots
  }
}
