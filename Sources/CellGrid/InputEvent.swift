/// What a person did at the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted in one go; its line breaks are `\n`. It never submits anything.
  case paste(String)
  /// The mouse was used, which reaches the program only where it asked for it.
  case mouse(Mouse)
  /// The terminal has another size now.
  case resized(Size)
  /// Something arrived that means nothing to the program, such as Alt with a letter or a late reply.
  case ignored
}
