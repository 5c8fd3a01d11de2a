/// How long to wait for a file's lock, and what to call oneself while holding it.
public struct Waiting: Hashable, Sendable {
  public let seconds: Double
  /// Who holds the lock, for the message of those who wait: an alias or a process.
  public let holder: String
  /// Whose changes are written, for others who see them; `nil` where nobody says.
  public var author: String?
  /// Whether with taking the lock the names of those are forgotten who made the last states.
  public var forgetsOthers = false

  public init(seconds: Double, holder: String, author: String? = nil) {
    self.seconds = seconds
    self.holder = holder
    self.author = author
  }

  /// A person is waiting: after two seconds say who holds the lock and go on in the background.
  public static func fullScreen(holder: String, author: String? = nil) -> Waiting {
    Waiting(seconds: 2, holder: holder, author: author)
  }

  /// A script is waiting: up to half a minute.
  public static func command(holder: String, author: String? = nil) -> Waiting {
    Waiting(seconds: 30, holder: holder, author: author)
  }
}
