extension Choice {
  /// Without words of its own a value is called as the file spells it.
  public func words(in language: Language) -> [String] { [rawValue] }

  /// What the value is called on screen and in reports.
  public func spoken(in language: Language) -> String {
    words(in: language).first ?? rawValue
  }
}

/// The words of both languages for one value; the first is the one to show.
func choose(_ language: Language, _ german: [String], _ english: [String]) -> [String] {
  language == .german ? german : english
}
