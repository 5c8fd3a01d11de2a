import CellGrid
import TestSupport
import Testing

@Suite struct GridTests {
  private func rows(_ grid: Grid) -> [String] { (0..<grid.size.rows).map { grid.text(row: $0) } }

  @Test("writing returns the next column and clips at the edge")
  func writing() {
    var grid = Grid(size: Size(columns: 10, rows: 2))
    expectSame(grid.write("Kontakt", x: 0, y: 0), 7)
    expectSame(grid.write("Kontakt", x: 5, y: 1), 10)
    expectSame(grid.write("fort", x: 2, y: 9), 6)
    expectSame(rows(grid), ["Kontakt   ", "     Kont…"])
  }

  @Test("writing over half of a wide character leaves a blank")
  func overwriting() {
    var grid = Grid(size: Size(columns: 6, rows: 2))
    grid.write("中文中", x: 0, y: 0)
    grid.write("x", x: 1, y: 0)
    grid.write("y", x: 4, y: 0)
    grid.write("中", x: 0, y: 1)
    grid.write("文", x: 1, y: 1)
    expectSame(rows(grid), [" x文y ", " 文   "])
  }

  @Test("a wide character that does not fit the last column is a blank")
  func wideAtTheEdge() {
    var grid = Grid(size: Size(columns: 3, rows: 1))
    grid.write("ab", x: 0, y: 0)
    grid.fill(x: 2, y: 0, size: Size(columns: 1, rows: 1), with: "中", style: .error)
    expectSame(rows(grid), ["ab…"])
    var left = Grid(size: Size(columns: 3, rows: 1))
    left.write("中a", x: -1, y: 0)
    expectSame(rows(left), [" a "])
  }

  @Test("both halves of a wide character have one role")
  func restyling() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.write("中文中", x: 0, y: 0)
    grid.restyle(x: 1, y: 0, width: 2, style: .selected)
    expectSame(String((0..<6).map { grid[$0, 0].style.letter }), "ssss..")
    grid.restyle(x: -3, y: 0, width: 4, style: .key)
    expectSame(String((0..<6).map { grid[$0, 0].style.letter }), "kkss..")
  }

  @Test("boxes and rules are drawn in both tiers")
  func lines() {
    for (tier, expected) in [
      (GlyphTier.unicode, ["┌───┐", "├───┤", "└───┘"]), (.ascii, ["+---+", "+---+", "+---+"]),
    ] {
      var grid = Grid(size: Size(columns: 5, rows: 3), tier: tier)
      grid.box(x: 0, y: 0, size: grid.size)
      grid.rule(x: 0, y: 1, width: 5, joinsSides: true)
      expectSame(rows(grid), expected)
    }
  }

  @Test("a frame has a text form with characters, roles and cursor")
  func goldenForm() {
    var grid = Grid(size: Size(columns: 6, rows: 2))
    grid.write("中a", x: 0, y: 0, style: .title)
    grid.write("> b", x: 0, y: 1, style: .selected)
    let frame = Frame(grid: grid, cursor: .init(x: 0, y: 1), title: "Probe")
    expectGolden(GoldenFrame.text(frame), named: "frame.txt", in: "cellgrid")
  }

  @Test("every role has a letter of its own")
  func letters() {
    expectSame(Set(Style.allCases.map(\.letter)).count, Style.allCases.count)
  }

  @Test("whatever is written wherever, each row stays exactly as wide as the grid")
  func rowWidth() {
    var random = TestRandom(seed: 11)
    for _ in 0..<150 {
      let size = Size(columns: 1 + random.below(40), rows: 1 + random.below(8))
      var grid = Grid(size: size, tier: random.below(4) == 0 ? .ascii : .unicode)
      for _ in 0..<12 {
        let (x, y) = (random.below(60) - 10, random.below(12) - 2)
        switch random.below(4) {
        case 0: grid.box(x: x, y: y, size: Size(columns: random.below(20), rows: random.below(9)))
        case 1: grid.draw(grid, x: x, y: y)
        default: grid.write(random.text(count: random.below(30)), x: x, y: y, width: 25)
        }
      }
      for y in 0..<size.rows {
        #expect(grid.tier.displayWidth(of: grid.text(row: y)) == size.columns)
        for x in 0..<size.columns where grid[x, y].part == .trail {
          #expect(grid[x - 1, y].part == .lead)
        }
      }
    }
  }
}
