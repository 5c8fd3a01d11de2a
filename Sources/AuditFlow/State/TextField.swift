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
  public mutating func insert(_ character: Character) {
    if isMarked { clear() }
    guard !isFull else { return }
    characters.insert(character.isNewline || character == "\t" ? " " : character, at: cursor)
    cursor += 1
  }

  public mutating func insert(_ text: String) {
    for character in text { insert(character) }
  }

  public mutating func eraseBack() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  public mutating func eraseForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  /// Erases the word before the cursor, and the spaces behind it.
  public mutating func eraseWord() {
    while cursor > 0, characters[cursor - 1] == " " { eraseBack() }
    while cursor > 0, characters[cursor - 1] != " " { eraseBack() }
  }

  public mutating func moveLeft() { cursor = max(0, cursor - 1) }
  public mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  public mutating func moveHome() { cursor = 0 }
  public mutating func moveEnd() { cursor = characters.count }

  public mutating func clear() { self = TextField() }

  /// Keeps the text as if it had been typed; an edit begins at the cursor.
  public mutating func unmark() { isMarked = false }
}
