import TestSupport
import Testing

@testable import Terminal

@Suite struct TerminalKindTests {
  private func choose(
    _ term: String?, interactive: Bool = true, plain: Bool = false, known: [String]
  ) -> TerminalKind {
    TerminalKind.choose(
      TerminalEnvironment(term: term, isInteractive: interactive, asksForPlain: plain)
    ) { known.contains($0) }
  }

  @Test("the full screen is used where the terminal is known, or a substitute for it")
  func fullScreen() {
    let known = ["xterm-256color", "vt100", "xterm"]
    expectSame(choose("xterm", known: known), .fullScreen(term: "xterm", insteadOf: nil))
    expectSame(
      choose("xterm-ghostty", known: known),
      .fullScreen(term: "xterm-256color", insteadOf: "xterm-ghostty"))
    expectSame(
      choose("st-256color", known: known),
      .fullScreen(term: "xterm-256color", insteadOf: "st-256color"))
    expectSame(choose("nope", known: known), .fullScreen(term: "vt100", insteadOf: "nope"))
  }

  @Test("plain lines are used where they are asked for or nothing else is possible")
  func plain() {
    expectSame(choose("xterm", plain: true, known: ["xterm"]), .plain(.askedFor))
    expectSame(choose("xterm", interactive: false, known: ["xterm"]), .plain(.noTerminal))
    expectSame(choose(nil, known: ["vt100"]), .plain(.noTerm))
    expectSame(choose("", known: ["vt100"]), .plain(.noTerm))
    expectSame(choose("dumb", known: ["vt100", "dumb"]), .plain(.noTerm))
    expectSame(choose("nope", known: []), .plain(.unusable(term: "nope")))
  }

  @Test("descriptions without a movable cursor are not usable")
  func terminfo() {
    let environment = TerminalEnvironment(term: "vt100")
    expectSame(TerminalKind.choose(environment), .fullScreen(term: "vt100", insteadOf: nil))
  }
}
