/// The size of the terminal in cells.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size from which every room is drawn whole.
  public static let full = ScreenSize(columns: 80, rows: 24)

  /// The smallest size on which there is something to work with; below it stands a message.
  public static let smallest = ScreenSize(columns: 40, rows: 12)

  public var isEnough: Bool {
    columns >= Self.smallest.columns && rows >= Self.smallest.rows
  }

  /// Whether rooms are drawn with less around them, so that what matters has room.
  public var isCompact: Bool {
    isEnough && (columns < Self.full.columns || rows < Self.full.rows)
  }

  /// Whether the step map stands in a compact picture: it takes two rows and needs its whole width.
  public var hasRoomForMap: Bool { columns >= 72 && rows >= 18 }
}
