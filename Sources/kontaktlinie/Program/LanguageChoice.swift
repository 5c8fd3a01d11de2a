import JourneyModel

/// Which language an environment asks for.
enum LanguageChoice {
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that names German or English, else English.
  ///
  /// `C` and `POSIX` name no language, and one that the program does not speak is passed over too.
  static func language(of variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      let word = variable(name)?.prefix { $0 != "_" && $0 != "." && $0 != "@" }
      if let word, let language = Language(rawValue: word.lowercased()) { return language }
    }
    return .english
  }
}
