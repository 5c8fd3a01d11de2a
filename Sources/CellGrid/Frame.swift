/// A finished picture: what the terminal should show, where its cursor stands, what its title is.
public struct Frame: Hashable, Sendable {
  /// A place on the grid, counted from zero.
  public struct Cursor: Hashable, Sendable {
    /// Column.
    public let x: Int
    /// Row.
    public let y: Int

    /// A place.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// The cells.
  public var grid: Grid
  /// Where the cursor stands; nothing hides it.
  ///
  /// It is the focus for screen readers and braille displays: leave it on the selected row or field.
  public var cursor: Cursor?
  /// The title of the window, where the terminal has one; nothing leaves it alone.
  public var title: String?
  /// Whether the terminal is to report clicks and the wheel; it then does not mark text by itself.
  public var takesMouse: Bool

  /// A frame.
  public init(grid: Grid, cursor: Cursor? = nil, title: String? = nil, takesMouse: Bool = false) {
    self.takesMouse = takesMouse
    self.grid = grid
    self.cursor = cursor
    self.title = title
  }
}
