internal import CTerminal

/// How the program talks: on the full screen, or in plain lines.
public enum TerminalKind: Hashable, Sendable {
  /// Why only plain lines are possible.
  public enum PlainReason: Hashable, Sendable {
    /// They were asked for.
    case askedFor
    /// Standard input or output is a file or a pipe.
    case noTerminal
    /// `TERM` is unset, empty or `dumb`.
    case noTerm
    /// Neither the named terminal nor a substitute is known, or it cannot place the cursor.
    case unusable(term: String)
  }

  /// The full screen, with the description to use; `insteadOf` is the name in `TERM` when that one is
  /// unknown here and the status line should say so.
  case fullScreen(term: String, insteadOf: String?)
  /// Plain lines.
  case plain(PlainReason)

  /// Decides from the environment and the descriptions installed on this system.
  public static func choose(_ environment: TerminalEnvironment) -> TerminalKind {
    choose(environment) { ct_term_is_usable($0) }
  }

  static func choose(
    _ environment: TerminalEnvironment, isUsable: (String) -> Bool
  ) -> TerminalKind {
    if environment.asksForPlain { return .plain(.askedFor) }
    guard environment.isInteractive else { return .plain(.noTerminal) }
    guard let term = environment.term, !term.isEmpty, term != "dumb" else {
      return .plain(.noTerm)
    }
    if isUsable(term) { return .fullScreen(term: term, insteadOf: nil) }
    for substitute in substitutes(for: term) where isUsable(substitute) {
      return .fullScreen(term: substitute, insteadOf: term)
    }
    return .plain(.unusable(term: term))
  }

  /// Modern terminals understand what xterm does; Debian's base system does not know their names.
  private static func substitutes(for term: String) -> [String] {
    let parts = term.lowercased().split(separator: "-", maxSplits: 1)
    let isModern = modern.contains { term.lowercased().contains($0) } || parts.first == "st"
    return isModern ? ["xterm-256color", "xterm", "vt100"] : ["vt100"]
  }

  private static let modern = [
    "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "konsole", "vte", "putty",
    "xterm",
  ]
}
