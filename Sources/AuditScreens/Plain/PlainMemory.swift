import AuditFlow

/// What was said already: at the same place only what is new is said again.
///
/// Somebody who listens, or reads forty cells at a time, must not go through a whole list after every
/// answer, nor hear in every room again what can be typed there. The whole screen comes with every new
/// place, of a known one only what has changed, the words with the first one of its kind, and everything
/// whenever it is asked for.
public struct PlainMemory: Sendable {
  private var heard: [PlainScreen] = []
  /// The rooms where one has been, as they were left.
  private var known: [PlainScreen.Place: PlainScreen] = [:]
  /// What an empty line does in each kind of place whose words were said.
  private var taught: [Scope: String] = [:]
  private var alerts: [String] = []
  private var knowsEverywhere = false
  private var wantsAll = false

  public init() {}

  /// The text to print for a screen.
  public mutating func text(for screen: PlainScreen) -> String {
    defer { wantsAll = false }
    var screen = screen
    let isKnownAlert = screen.alerts == alerts && !wantsAll
    alerts = screen.alerts
    if isKnownAlert { screen.alerts = [] }
    let lead = isKnownAlert ? screen.trial : ""
    // The help leaves everything where it was.
    if screen.place.scope == .help { return screen.text }
    heard.removeAll { $0.place.depth > screen.place.depth }
    let before = known[screen.place]
    if screen.place.depth == 0 { known[screen.place] = screen }
    guard let last = heard.last, last.place == screen.place else {
      if heard.last?.place.depth == screen.place.depth { heard.removeLast() }
      heard.append(screen)
      let how = howToAnswer(screen)
      screen.lead = lead
      if wantsAll { return screen.text(how) }
      guard let before else { return screen.text(opened: how) }
      return screen.text(after: before, how)
    }
    heard[heard.count - 1] = screen
    taught[screen.place.scope] = screen.emptyLine
    return screen.text(since: last)
  }

  /// The next screen is said as a whole.
  public mutating func forget() {
    heard = []
    wantsAll = true
  }

  private mutating func howToAnswer(_ screen: PlainScreen) -> [String] {
    let (before, everywhere) = (taught[screen.place.scope], knowsEverywhere)
    taught[screen.place.scope] = screen.emptyLine
    if wantsAll { return [screen.hint, screen.emptyLine, screen.everywhere] }
    if let before { return before == screen.emptyLine ? [] : [screen.emptyLine] }
    knowsEverywhere = true
    return [screen.hint, screen.emptyLine] + (everywhere ? [] : [screen.everywhere])
  }
}
