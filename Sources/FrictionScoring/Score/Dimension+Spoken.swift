public import JourneyModel

extension Dimension {
  /// What the friction of the dimension is called on screens and in reports.
  public func spoken(in language: Language) -> String {
    switch (self, language) {
    case (.wait, .german): "Wartezeit"
    case (.wait, .english): "waiting time"
    case (.effort, .german): "Mühe"
    case (.effort, .english): "lack of ease"
    case (.emotion, .german): "Ärger"
    case (.emotion, .english): "annoyance"
    case (.failure, .german): "Fehler"
    case (.failure, .english): "failures"
    case (.handoffs, .german): "Weiterreichen"
    case (.handoffs, .english): "hand-offs"
    }
  }
}
