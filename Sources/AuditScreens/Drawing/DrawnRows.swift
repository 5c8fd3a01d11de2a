import CellGrid

/// The rows of a list as the frame before drew them.
///
/// A key that moves the selection changes two cells of a list. Where all that its rows follow from is as it
/// was, they are taken from the frame before instead of being put into words again.
public struct DrawnRows: Sendable {
  /// Where rows stand on a frame, and all that they follow from.
  struct Place: Equatable {
    var basis: ListBlock.Basis
    var columns: [ListBlock.Column]
    var area: Area
    /// The index of the first row on screen, the number of rows, and where the first one stands.
    var first: Int
    var count: Int
    var y: Int
  }

  private var place: Place?
  private var grid = Grid(size: Size(columns: 0, rows: 0))

  /// None as yet.
  public init() {}

  init(_ place: Place?, on grid: Grid) {
    self.place = place
    if place != nil { self.grid = grid }
  }

  /// Where a row of the list stood; `nil` for one that was not on screen.
  func y(ofRow index: Int) -> Int? {
    guard let place, index >= place.first, index < place.first + place.count else { return nil }
    return place.y + index - place.first
  }

  /// Whether the rows of a list would be drawn as they were.
  func holds(_ list: ListBlock, in area: Area, on other: Grid) -> Bool {
    guard let place, let basis = list.basis, grid.size == other.size, grid.tier == other.tier else {
      return false
    }
    return place.area.x == area.x && place.area.width == area.width && place.columns == list.columns
      && place.basis == basis
  }

  /// Puts a row that stood at a place of the frame before on another grid.
  func copy(from y: Int, to grid: inout Grid, _ area: Area, at row: Int) {
    grid.copy(from: self.grid, y: y, to: row, x: area.x, width: area.width)
  }
}
