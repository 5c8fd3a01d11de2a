/// What was done with the mouse.
public enum Mouse: Hashable, Sendable {
  case wheelUp
  case wheelDown
  /// The left button was pressed on a cell, counted from zero.
  case click(x: Int, y: Int)
}
