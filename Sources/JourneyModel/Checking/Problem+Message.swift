extension Problem {
  /// The problem as one line: place, what was found, what is allowed, what to do.
  ///
  /// Begins with line and column where they are known, and has no file name: a command that checks
  /// several files puts it in front.
  public func message(in language: Language) -> String {
    let sentence = wording(language)
    guard let position else { return sentence }
    return "\(position.line):\(position.column): \(sentence)"
  }

  /// The place in words: the pointer, safe to show, or the whole file.
  var place: (german: String, english: String) {
    guard pointer.isEmpty else {
      let shown = Quotation.visible(pointer, longest: 200)
      return (shown, shown)
    }
    return ("die Datei", "the file")
  }

  private func wording(_ language: Language) -> String {
    let text = syntaxWording ?? valueWording ?? journeyWording
    return switch language {
    case .german: text.german
    case .english: text.english
    }
  }
}

/// One sentence in both languages.
struct Wording {
  var german: String
  var english: String

  init(_ german: String, _ english: String) {
    self.german = german
    self.english = english
  }
}
