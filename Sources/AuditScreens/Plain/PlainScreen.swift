/// A screen as lines of text: for terminals without a cursor, screen readers, pipes and scripts.
public struct PlainScreen: Hashable, Sendable {
  /// What the last answer did, and what cannot be saved.
  public var announcement: [String]
  /// What the room shows, one thing a line.
  public var lines: [String]
  /// The rows that can be chosen, each with its number.
  public var rows: [String]
  /// What the next line answers, and how.
  public var question: [String]

  /// The whole screen, ready to be printed; it ends with the line on which the user types.
  public var text: String {
    let blocks = [announcement, lines, rows, question].filter { !$0.isEmpty }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n") + "\n> "
  }
}
