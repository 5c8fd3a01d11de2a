/// What the places are called in which keys work.
package struct ScopeTexts: Hashable, Sendable {
  let say: Say

  package var key: String { say("Taste", "Key") }
  package var does: String { say("Wirkung", "Does") }
  package var everywhere: String { say("Überall", "Everywhere") }
  package var lists: String { say("In Listen", "In lists") }
  package var fields: String { say("In Textfeldern", "In text fields") }

  package func name(_ scope: Scope) -> String {
    switch scope {
    case .start: say("Start", "Start")
    case .trade: say("Neu: Branche", "New: trade")
    case .occasion: say("Neu: Anlass", "New: occasion")
    case .overview: say("Übersicht", "Overview")
    case .collectTyping: say("Sammeln: Eingabefeld", "Collecting: field")
    case .collectBrowsing: say("Sammeln: Liste", "Collecting: list")
    case .collectAsking:
      say("Sammeln: Merkt der Kunde etwas?", "Collecting: does the customer notice?")
    case .between: say("Ordnen: Lücken", "Arrange: gaps")
    case .doubles: say("Ordnen: Doppelte", "Arrange: doubles")
    case .line: say("Ordnen: Kundenkontaktlinie", "Arrange: the contact line")
    case .contact: say("Ordnen: ein Kontaktpunkt", "Arrange: one touchpoint")
    case .worst: say("Bewerten: die drei schlimmsten", "Rate: the three worst")
    case .rate: say("Bewerten: Fragen", "Rate: questions")
    case .firstResult: say("Ein erstes Ergebnis", "A first result")
    case .result: say("Ergebnis", "Result")
    case .explanation:
      say("Ergebnis: ein Kontaktpunkt, erklärt", "Result: one touchpoint, explained")
    case .calculation: say("Ergebnis: Rechenweg", "Result: calculation")
    case .openQuestions: say("Noch zu klären", "To be clarified")
    case .measures: say("Maßnahmen", "Measures")
    case .money: say("Gefährdeter Kundenwert", "Customer value at risk")
    case .moneyEditing: say("Gefährdeter Kundenwert: Eingabe", "Customer value at risk: field")
    case .completeness: say("Vollständigkeit", "Completeness")
    case .broken: say("Datei nicht lesbar", "File cannot be read")
    case .loading: say("Datei wird gelesen", "File is being read")
    case .sensitivity: say("Stellschrauben", "Levers")
    case .views: say("Andere Blickwinkel", "Other angles")
    case .undecided: say("Zu entscheiden", "To decide")
    case .callSheet: say("Anrufzettel", "Call sheet")
    case .history: say("Frühere Stände", "Earlier states")
    case .pastState: say("Ein früherer Stand", "An earlier state")
    case .trial: say("Probe", "Trial")
    case .tooSmall: say("Fenster zu klein", "Window too small")
    case .help: say("Hilfe", "Help")
    case .welcome: say("Willkommen", "Welcome")
    case .helpSearch: say("Hilfe: Suche", "Help: search")
    case .palette: say("Befehle", "Actions")
    case .search: say("Suche", "Search")
    case .confirm: say("Rückfrage", "Confirmation")
    case .picker: say("Auswahl", "Choice")
    case .input: say("Einzelne Eingabe", "Single input")
    }
  }
}

extension Texts {
  package var scopes: ScopeTexts { ScopeTexts(say: say) }
}
