public import JourneyModel

/// A text in both languages; neither can be left out.
public struct Bilingual: Hashable, Sendable {
  /// The German text; it addresses the reader with "Sie".
  public let de: String
  /// The English text.
  public let en: String

  public init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .german: de
    case .english: en
    }
  }
}

extension Bilingual {
  /// Whether a name is one of the two texts, spelling and punctuation aside.
  public func isName(_ name: String) -> Bool {
    let folded = name.foldedName
    return folded == de.foldedName || folded == en.foldedName
  }
}
