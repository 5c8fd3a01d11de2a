import AuditFlow

/// What was said already: at the same place only what is new is said again.
///
/// Somebody who listens, or reads forty cells at a time, must not go through a whole list after every
/// answer. The whole screen comes with every new place, and whenever it is asked for.
public struct PlainMemory: Sendable {
  private var heard: [PlainScreen] = []

  public init() {}

  /// The text to print for a screen.
  public mutating func text(for screen: PlainScreen) -> String {
    // The help leaves everything where it was.
    if screen.place.scope == .help { return screen.text }
    heard.removeAll { $0.place.depth > screen.place.depth }
    guard let last = heard.last, last.place == screen.place else {
      if heard.last?.place.depth == screen.place.depth { heard.removeLast() }
      heard.append(screen)
      return screen.text
    }
    heard[heard.count - 1] = screen
    return screen.text(since: last)
  }

  /// The next screen is said as a whole.
  public mutating func forget() { heard = [] }
}
