public import JourneyModel

/// Everything the program says, in one language.
///
/// Each text is made in one place from both languages, so a missing one does not compile and a
/// translator sees the pair. The texts of a room stand in a struct of their own, one file each.
public struct Texts: Hashable, Sendable {
  public let language: Language

  public static let german = Texts(.german)
  public static let english = Texts(.english)

  /// The texts in a language.
  public init(_ language: Language) {
    self.language = language
  }

  package var say: Say { Say(language: language) }
}

/// Chooses between the two wordings of a text.
package struct Say: Hashable, Sendable {
  package let language: Language

  package func callAsFunction(
    _ german: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    respelled(language == .german ? german() : english())
  }

  /// Longer and stranger words in place of the real ones, for tests of the layout; the program itself
  /// never sets it.
  @TaskLocal package static var respelling: (@Sendable (String) -> String)?

  func respelled(_ text: String) -> String { Self.respelling?(text) ?? text }

  /// A count with its noun: "1 Eintrag", "8 Einträge".
  package func count(
    _ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let nouns = language == .german ? german : english
    return "\(number) \(respelled(number == 1 ? nouns.one : nouns.many))"
  }

  /// A name in the quotation marks of the language.
  package func quote(_ name: String) -> String {
    language == .german ? "„\(name)“" : "“\(name)”"
  }
}
