import JourneyFiles
import JourneyModel

extension StoreProblem {
  /// The problem as the walk says it beside the title: short, without the path that is open.
  func walkMessage(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .locked(_, let holder, _):
      let who = holder?.madeVisible() ?? (german ? "einem anderen Programm" : "another program")
      return german
        ? "Datei belegt von \(who); es wird weiter versucht"
        : "File in use by \(who); trying on"
    case .vanished: return german ? "Datei gelöscht oder umbenannt" : "File deleted or renamed"
    case .newer:
      return german
        ? "Datei jetzt von einer neueren Programmversion" : "File now of a newer program version"
    case .damaged(_, let problems):
      let line = problems.first { $0.severity == .error }?.position?.line
      let place = line.map { german ? " (Zeile \($0))" : " (line \($0))" } ?? ""
      return (german ? "Datei jetzt fehlerhaft" : "File has errors now") + place
    case .notAFile: return german ? "Hier liegt keine Datei mehr" : "This is no file any more"
    case .unreadable(_, let cause):
      return (german ? "Datei nicht lesbar: " : "File cannot be read: ") + cause.text(in: language)
    default: return message(in: language)
    }
  }
}
