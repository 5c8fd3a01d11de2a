import JourneyFiles
import JourneyModel

extension StoreProblem {
  /// The problem as the walk says it: in one line, with what the walk does about it.
  func walkMessage(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .locked(_, let holder, _):
      let who = holder?.madeVisible() ?? (german ? "einem anderen Programm" : "another program")
      return german
        ? "Die Datei ist belegt, von \(who). Es wird weiter versucht; Ihre Eingaben bleiben hier."
        : "The file is in use, by \(who). Trying on; what you enter stays here."
    case .damaged(_, let problems):
      let first = problems.first { $0.severity == .error }?.message(in: language) ?? "?"
      return german
        ? "Die Datei wurde außerhalb geändert und hat jetzt Fehler (\(first)); sie wird nicht überschrieben."
        : "The file was changed outside and has errors now (\(first)); it is not overwritten."
    default: return message(in: language)
    }
  }
}
