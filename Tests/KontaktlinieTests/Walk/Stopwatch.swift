/// How long a practised typist needs for a walk, by the keystroke-level model (Card, Moran & Newell
/// 1980): what the hands do, one decision before each answer, and the reading of what is new.
struct Stopwatch {
  /// Seconds for a key: the model's average typist.
  static let key = 0.28
  /// Seconds for the decision before a line, or before a key that is more than moving.
  static let decision = 1.35
  /// Seconds for a word: 200 words a minute.
  static let word = 0.3

  private static let moving: Set<String> = ["Up", "Down", "Tab", "BackTab", "Left", "Right"]

  private(set) var keys = 0
  private(set) var decisions = 0
  private(set) var words = 0

  var seconds: Double {
    Double(keys) * Self.key + Double(decisions) * Self.decision + Double(words) * Self.word
  }

  /// Counts what the hands do.
  mutating func count(_ step: WalkScript.Step) {
    switch step {
    case .keys(let names):
      keys += names.count
      decisions += names.count { !Self.moving.contains($0) }
    case .line(let text):
      keys += text.count + 1
      decisions += 1
    case .text(let text): keys += text.count
    case .leaving:
      keys += 1
      decisions += 1
    case .shows, .interruption: break
    }
  }

  /// Counts the words of the rows that have not been seen before, whatever their numbers and
  /// markers; `typed` is what the user has just typed and need not read.
  mutating func read(_ screen: [String], known: inout Set<[Substring]>, typed: [String]) {
    for row in screen {
      let rowWords = row.split { !$0.isLetter }
      guard known.insert(rowWords).inserted, !typed.contains(where: row.contains) else { continue }
      words += rowWords.count
    }
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.keys += right.keys
    sum.decisions += right.decisions
    sum.words += right.words
    return sum
  }
}
