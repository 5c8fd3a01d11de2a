import AuditFlow
import JourneyModel

/// A screen as lines of text: for terminals without a cursor, screen readers, pipes and scripts.
public struct PlainScreen: Hashable, Sendable {
  /// What stays true until something is done about it, such as a trial; said when it changes.
  var alerts: [String] = []
  /// What the last answer did, and what cannot be saved.
  public var announcement: [String]
  /// What the room shows, from the top downwards.
  public var parts: [PlainPart]
  /// The part of a page at which one stands; said when it changes.
  var passage: [String] = []
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
  let texts: PlainTexts

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
      alerts + announcement + parts.flatMap(\.spoken) + [asked(withExample: true)] + howToAnswer)
  }

  /// The screen of a place where one has been before: of its lists only what has changed.
  func text(after old: PlainScreen, _ howToAnswer: [String]) -> String {
    var lines = alerts + announcement
    for part in parts {
      guard part.isList else {
        lines += part.spoken
        continue
      }
      let news = part.news(since: old.parts, texts)
      let same = part.lines.count - news.count
      // A few rows are heard sooner than a sentence about them.
      lines += same > 3 ? news + [texts.sameRows(same)] : part.spoken
    }
    return Self.joined(lines + [asked(withExample: true)] + howToAnswer)
  }

  /// What is new since another screen of the same place; what is asked stands at the end again.
  ///
  /// The words that can be typed are not said again: they come with the help.
  func text(since old: PlainScreen) -> String {
    let known = Set(old.parts.filter { !$0.isList }.map(\.lines))
    var lines = alerts + announcement
    for part in parts {
      guard part.isList else {
        if !known.contains(part.lines) { lines += part.lines }
        continue
      }
      lines += part.news(since: old.parts, texts)
    }
    if passage != old.passage { lines += passage }
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
