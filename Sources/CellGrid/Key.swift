/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A printable character, also one of several bytes.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Escape alone.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow to the left.
  case left
  /// Arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// F1 to F20.
  case function(Int)
  /// Ctrl with a letter in lower case (`control("q")` is Ctrl-Q), or with one of `@ \ ] ^ _`.
  ///
  /// Ctrl-I, Ctrl-M, Ctrl-J, Ctrl-H and Ctrl-[ are Tab, Enter, Backspace and Escape: terminals send the same.
  case control(Character)
}
