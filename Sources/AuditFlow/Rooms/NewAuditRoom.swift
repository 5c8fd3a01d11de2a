/// A new audit: only the trade and the occasion are asked.
public struct NewAuditRoom: Hashable, Sendable {
  public enum Question: Hashable, Sendable {
    case trade
    case occasion(template: String)
  }

  public var question: Question = .trade
  /// The occasion as typed; empty means the suggestion.
  public var field = TextField()
  /// The suggestion that Enter takes, counted in the template's six.
  public var suggestion = 0
  /// Whether the file is being made.
  public var isCreating = false

  public init() {}
}
