#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Settings of the terminal that the plain walk needs.
enum PlainTerminal {
  /// Whether lines are typed by somebody who sees the answers.
  static var isInput: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether somebody reads along on a terminal, so that a long text is better said in pages.
  static var isConversation: Bool { isInput && isatty(STDOUT_FILENO) == 1 }

  /// Whether messages go to the same place as what is said.
  static let sharesErrors: Bool = {
    var (output, errors) = (stat(), stat())
    guard fstat(STDOUT_FILENO, &output) == 0, fstat(STDERR_FILENO, &errors) == 0 else {
      return false
    }
    return output.st_dev == errors.st_dev && output.st_ino == errors.st_ino
  }()

  /// Lets Ctrl-Q and Ctrl-S reach the program as characters instead of stopping the output.
  static func freeControlQ() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    settings.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// The next line; `nil` at the end of the input.
  static func nextLine() -> String? {
    // The standard library tries again as long as `errno` says "interrupted", also at the end of the
    // input, which leaves `errno` as it is: a signal some time ago would keep it trying for ever.
    errno = 0
    return readLine(strippingNewline: true)
  }

  /// The next line of a terminal that shows nothing; `nil` at the end of the input, also behind half a
  /// line, which is kept: Ctrl-D is no Enter.
  static func nextTypedLine(keep: (String) -> Void) -> String? {
    errno = 0
    guard var line = readLine(strippingNewline: false) else { return nil }
    guard line.last?.isNewline == true else {
      keep(line)
      return nil
    }
    line.removeLast()
    return line
  }
}
