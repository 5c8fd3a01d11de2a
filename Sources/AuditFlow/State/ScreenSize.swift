/// The size of the terminal in cells.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The smallest size on which every room is drawn; below it stands a message.
  public static let smallest = ScreenSize(columns: 80, rows: 24)

  public var isEnough: Bool {
    columns >= Self.smallest.columns && rows >= Self.smallest.rows
  }
}
