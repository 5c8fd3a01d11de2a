/// How many columns and rows a terminal, or a part of it, has.
public struct Size: Hashable, Sendable {
  /// Number of cells side by side; never negative.
  public let columns: Int
  /// Number of lines; never negative.
  public let rows: Int

  /// A size; negative numbers become zero, so that a size computed by subtraction is always drawable.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
