/// What the program has explained already: the welcome, and each room once.
public struct Introductions: Hashable, Sendable {
  /// The names of what was seen: `welcome`, and those of scopes.
  public private(set) var seen: Set<String>

  /// The name of the welcome.
  public static let welcome = "welcome"

  public init(seen: Set<String> = []) {
    self.seen = seen
  }

  /// Notes that something is being explained; false when it was before.
  public mutating func take(_ name: String) -> Bool { seen.insert(name).inserted }
}
