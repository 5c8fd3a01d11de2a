import AuditFlow
import JourneyModel

/// A screen as lines of text: for terminals without a cursor, screen readers, pipes and scripts.
public struct PlainScreen: Hashable, Sendable {
  /// What the last answer did, and what cannot be saved.
  public var announcement: [String]
  /// What the room shows, from the top downwards.
  public var parts: [PlainPart]
  /// What the next line answers; empty where a key is asked for.
  public var question: String
  /// An example of an answer, in brackets.
  public var example: String
  /// Which words and numbers can be typed here.
  public var hint: String
  /// What an empty line does, where it is no answer to the question.
  public var emptyLine: String
  /// The words that mean the same in every place.
  public var everywhere: String
  /// Where one stands; what is heard there once need not be heard again.
  var place: Place

  /// A place: the room or overlay, and what it is about.
  struct Place: Hashable, Sendable {
    var scope: Scope
    /// How many overlays lie over the room.
    var depth: Int
    var subject: String
  }

  /// The whole screen, ready to be printed; it ends with the line on which the user types.
  public var text: String { text([hint, emptyLine, everywhere]) }

  /// The whole screen, with only those of its last lines that need to be said.
  func text(_ howToAnswer: [String]) -> String {
    Self.joined(
      announcement + parts.flatMap(\.spoken) + [asked(withExample: true)] + howToAnswer)
  }

  /// What is new since another screen of the same place; what is asked stands at the end again.
  ///
  /// The words that can be typed are not said again: they come with the help.
  func text(since old: PlainScreen) -> String {
    let texts = Set(old.parts.filter { !$0.isList }.map(\.lines))
    let rows = Set(old.parts.filter(\.isList).flatMap(\.spoken))
    let bare = Set(old.parts.filter(\.isList).flatMap(\.lines))
    var lines = announcement
    for part in parts {
      guard part.isList else {
        if !texts.contains(part.lines) { lines += part.lines }
        continue
      }
      for (row, line) in zip(part.spoken, part.lines) {
        // A row that only lost its mark is no news.
        if !rows.contains(row), row != line || !bare.contains(line) { lines.append(row) }
      }
    }
    lines.append(asked(withExample: example != old.example))
    if emptyLine != old.emptyLine { lines.append(emptyLine) }
    // Nothing new at all: at least how to go on.
    return Self.joined(lines.allSatisfy(\.isEmpty) ? [hint, emptyLine] : lines)
  }

  private func asked(withExample: Bool) -> String {
    withExample && !example.isEmpty ? question + " " + example : question
  }

  private static func joined(_ lines: [String]) -> String {
    // Whatever a line quotes, from a name to a default answer, nothing of it reaches the terminal.
    lines.filter { !$0.isEmpty }.map { $0.madeVisible() + "\n" }.joined() + "> "
  }
}

/// Lines that belong together: a text, or the rows of a list.
public struct PlainPart: Hashable, Sendable {
  public var lines: [String]
  /// Whether each line stands for itself; the lines of a text are said together or not at all.
  public var isList: Bool
  /// The row that Enter takes, and the words that say so.
  public var selected: Int?
  public var mark: String

  public init(_ lines: [String], isList: Bool = false, selected: Int? = nil, mark: String = "") {
    self.lines = lines
    self.isList = isList
    self.selected = selected
    self.mark = mark
  }

  /// The lines with the mark behind the selected one.
  var spoken: [String] {
    lines.enumerated().map { $0.offset == selected ? $0.element + mark : $0.element }
  }
}
