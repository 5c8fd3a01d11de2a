/// Why a session could not be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case noTerminal
  /// Curses does not know the terminal, or another session is open.
  case unknownTerm(String)
  /// The system has no pipe or signal left for the program.
  case noPipe
}
