internal import CTerminal

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the surroundings of the program say about the terminal, as a value.
public struct TerminalEnvironment: Hashable, Sendable {
  /// The name of the terminal's description (`TERM`).
  public var term: String?
  /// Whether standard input and standard output are terminals.
  public var isInteractive: Bool
  /// Whether plain lines are asked for (`KONTAKTLINIE_PLAIN` or `ACCESSIBLE`, neither empty nor `0`).
  public var asksForPlain: Bool
  /// Whether colours are unwanted (`NO_COLOR`, not empty).
  public var refusesColour: Bool
  /// How long an Escape may be the start of a key, in milliseconds (`ESCDELAY`, 1 to 5,000).
  public var escapeWindow: Int
  /// Where the idle mark of tests goes (`KONTAKTLINIE_TEST_FD`).
  public var idleMark: Int32?

  /// An environment.
  public init(
    term: String?, isInteractive: Bool = true, asksForPlain: Bool = false,
    refusesColour: Bool = false, escapeWindow: Int = 50, idleMark: Int32? = nil
  ) {
    self.term = term
    self.isInteractive = isInteractive
    self.asksForPlain = asksForPlain
    self.refusesColour = refusesColour
    self.escapeWindow = escapeWindow
    self.idleMark = idleMark
  }

  /// The environment of this process.
  public static func current() -> TerminalEnvironment {
    func value(_ name: String) -> String? {
      guard let value = getenv(name), value.pointee != 0 else { return nil }
      return String(cString: value)
    }
    let delay = value("ESCDELAY").flatMap { Int($0) } ?? 50
    let plain = ["KONTAKTLINIE_PLAIN", "ACCESSIBLE"].contains { (value($0) ?? "0") != "0" }
    return TerminalEnvironment(
      term: value("TERM"), isInteractive: ct_is_terminal(0) && ct_is_terminal(1),
      asksForPlain: plain, refusesColour: value("NO_COLOR") != nil,
      escapeWindow: (1...5_000).contains(delay) ? delay : 50,
      idleMark: value("KONTAKTLINIE_TEST_FD").flatMap { Int32($0) })
  }
}
