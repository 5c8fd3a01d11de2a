import JourneyModel

/// A line of text that is being typed, with the place where the next character goes.
public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// Whether the whole text is marked: what is typed then takes its place.
  public private(set) var isMarked: Bool

  /// A field with the cursor behind the text.
  public init(_ text: String = "", isMarked: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.isMarked = isMarked && !text.isEmpty
  }

  public var text: String { String(characters) }

  /// The text without white space at either end.
  public var trimmed: String { text.trimmed }

  public var isEmpty: Bool { characters.isEmpty }
}

extension TextField {
  /// Longest text that a field takes; what is typed beyond it is refused, not cut.
  public static let limit = 2000

  /// Whether nothing more goes in.
  public var isFull: Bool { characters.count >= Self.limit }

  /// Whether a text has more characters than a field takes; O(limit).
  package static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > limit
      && text.index(text.startIndex, offsetBy: limit + 1, limitedBy: text.endIndex) != nil
  }

  /// Types one character; line breaks and tabs become a space.
  ///
  /// What belongs to the character before joins it: a mark typed behind its letter, the next part of
  /// an emoji. O(length of the text).
  public mutating func insert(_ character: Character) { insert(String(character)) }

  public mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    if isMarked { clear() }
    let free = max(0, Self.limit - characters.count)
    replace(
      cursor..<cursor,
      with: text.prefix(free).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  public mutating func eraseBack() {
    guard cursor > 0 else { return }
    replace((cursor - 1)..<cursor, with: [])
  }

  public mutating func eraseForward() {
    guard cursor < characters.count else { return }
    replace(cursor..<(cursor + 1), with: [])
  }

  /// Erases the word before the cursor, and the spaces behind it.
  public mutating func eraseWord() {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    replace(start..<cursor, with: [])
  }

  /// Puts characters in place of others, with the cursor behind them.
  private mutating func replace(_ range: Range<Int>, with new: [Character]) {
    characters.replaceSubrange(range, with: new)
    cursor = range.lowerBound + new.count
    // Characters that come to stand side by side may be one; the cursor is behind it then.
    let whole = Array(String(characters))
    guard whole != characters else { return }
    var passed = characters[..<cursor].reduce(0) { $0 + $1.unicodeScalars.count }
    cursor = 0
    while passed > 0, cursor < whole.count {
      passed -= whole[cursor].unicodeScalars.count
      cursor += 1
    }
    characters = whole
  }

  public mutating func moveLeft() { cursor = max(0, cursor - 1) }
  public mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  public mutating func moveHome() { cursor = 0 }
  public mutating func moveEnd() { cursor = characters.count }

  public mutating func clear() { self = TextField() }

  /// Keeps the text as if it had been typed; an edit begins at the cursor.
  public mutating func unmark() { isMarked = false }
}
