import AuditFlow
import JourneyModel

/// A screen as lines of text: for terminals without a cursor, screen readers, pipes and scripts.
public struct PlainScreen: Hashable, Sendable {
  /// What stays true until something is done about it, such as a trial; said when it changes.
  var alerts: [String] = []
  /// The word that a place begins with in which a trial is on; empty outside one.
  var trial = ""
  /// The same where one comes to a place and nothing else says it.
  var lead = ""
  /// What the last answer did, and what cannot be saved.
  public var announcement: [String]
  /// What the room shows, from the top downwards.
  public var parts: [PlainPart]
  /// Why the text in the field was not taken; said after every answer until it is another one.
  var problem: String?
  /// Before which of the parts the question is said.
  var questionPlace: Int
  /// The part of a page at which one stands; said when it changes.
  var passage: [String] = []
  /// What is said of a long page when it is opened, instead of all of it; empty for any other.
  var opening: [String] = []
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
    joined(said(withExample: true) { $0.spoken } + howToAnswer)
  }

  /// The screen of a place where one comes: of a long page its beginning, of any other all.
  func text(opened howToAnswer: [String]) -> String {
    opening.isEmpty ? text(howToAnswer) : saying(opening).text(howToAnswer)
  }

  /// The screen of a place where one has been before: its title and what has changed since.
  func text(after old: PlainScreen, _ howToAnswer: [String]) -> String {
    guard opening.isEmpty else { return text(opened: howToAnswer) }
    let known = Set(old.parts.filter { !$0.isList }.map(\.lines))
    var (lines, same, moved) = ([String](), 0, 0)
    for (place, part) in parts[..<questionPlace].enumerated() {
      if part.isList {
        let news = part.news(since: old.parts, texts, underHeadings: true)
        lines += news.lines
        same += part.lines.count - news.rows
        moved += news.rows - news.lines.count
      } else if place > 0, known.contains(part.lines) {
        same += part.lines.count
      } else {
        lines += part.spoken
      }
    }
    // A few lines are heard sooner than a sentence about them.
    guard same + moved > 3 else { return text(howToAnswer) }
    return saying(lines + (same > 0 ? [texts.sameRows(same)] : [])).text(howToAnswer)
  }

  /// The screen with other lines above its question.
  private func saying(_ lines: [String]) -> PlainScreen {
    var screen = self
    screen.parts.replaceSubrange(..<questionPlace, with: [PlainPart(lines)])
    screen.questionPlace = 1
    return screen
  }

  /// What is new since another screen of the same place; what is asked is said again.
  ///
  /// The words that can be typed are not said again: they come with the help.
  func text(since old: PlainScreen) -> String {
    let known = Set(old.parts.filter { !$0.isList }.map(\.lines))
    var lines = said(withExample: example != old.example, passage != old.passage ? passage : []) {
      part in
      guard part.isList else {
        return known.contains(part.lines) && part.lines != [problem] ? [] : part.lines
      }
      // The rows of a page that is heard part by part belong to their part.
      return opening.isEmpty ? part.news(since: old.parts, texts).lines : []
    }
    if emptyLine != old.emptyLine { lines.append(emptyLine) }
    // Nothing new at all: at least where one stands and how to go on.
    return joined(lines.allSatisfy(\.isEmpty) ? selectedRow + [hint, emptyLine] : lines)
  }

  /// What is said from the top downwards, with the question at its place.
  private func said(
    withExample: Bool, _ passage: [String] = [], _ spoken: (PlainPart) -> [String]
  ) -> [String] {
    let asked = withExample && !example.isEmpty ? question + " " + example : question
    var lines =
      parts[..<questionPlace].flatMap(spoken) + passage + [asked]
      + parts[questionPlace...].flatMap(spoken)
    if !lead.isEmpty, let first = lines.firstIndex(where: { !$0.isEmpty }),
      !lines[first].hasPrefix(lead)
    {
      lines[first] = lead + " " + lines[first]
    }
    return alerts + announcement + lines
  }

  private var selectedRow: [String] {
    guard let part = parts.first(where: { $0.isNumbered && $0.selected != nil }),
      let row = part.selected
    else { return [] }
    return [part.spoken[row]]
  }

  private func joined(_ lines: [String]) -> String {
    // Whatever a line quotes, from a name to a default answer, nothing of it reaches the terminal.
    lines.filter { !$0.isEmpty }.map { shortened($0).madeVisible() + "\n" }.joined() + "> "
  }

  /// The line with the beginning and the length of what nobody listens to until its end.
  private func shortened(_ line: String) -> String {
    guard line.utf8.count > Self.longestLine else { return line }
    return line.prefix(Self.longestLine / 2) + texts.cut(line.count)
  }

  /// Bytes of a line that is still said as a whole.
  private static let longestLine = 2_000
}
