/// The start screen.
package struct StartTexts: Hashable, Sendable {
  let say: Say

  package var question: String {
    say("Wo hakt es für Ihre Kunden?", "Where do things get stuck for your customers?")
  }
  package var promise: String {
    say(
      "In etwa 20 Minuten sammeln Sie die Kontakte eines Vorgangs, bewerten die schlimmsten und legen eine Maßnahme fest. Sie können jederzeit aufhören; jede Antwort wird sofort gespeichert.",
      "In about 20 minutes you collect the contacts of one process, rate the worst of them and decide on one measure. Stop whenever you like; every answer is saved at once."
    )
  }
  package var newAudit: String {
    say("Neuen Kundenprozess beginnen", "Begin a new customer journey")
  }
  package func newAuditAside(folder: String) -> String { say("in \(folder)", "in \(folder)") }
  package func folderHeading(_ folder: String) -> String {
    say(
      "Kundenprozesse in \(folder) und zuletzt geöffnete", "Journeys in \(folder) and recent ones")
  }
  package var contactsColumn: String { say("Kontakte", "Contacts") }
  package var roundColumn: String { say("bewertet", "rated") }
  package var folderColumn: String { say("Ordner", "Folder") }
  package var here: String { say("hier", "here") }
  package var unreadable: String { say("nicht lesbar", "unreadable") }
  package func empty(folder: String, isPlain: Bool) -> String {
    let key =
      isPlain ? say("Eine leere Zeile", "An empty line") : say("Die Eingabetaste", "Enter")
    return say(
      "In \(folder) liegt noch kein Kundenprozess. \(key) beginnt den ersten.",
      "There is no customer journey in \(folder) yet. \(key) begins the first one.")
  }
  package func cannotWrite(_ reason: String) -> String {
    say(
      "In diesem Ordner kann nichts gespeichert werden: \(reason)",
      "Nothing can be saved in this folder: \(reason)")
  }
}

/// The two questions of a new audit.
package struct NewAuditTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Neuer Kundenprozess", "New customer journey") }
  package func question(_ number: Int) -> String {
    say("Frage \(number) von 2", "Question \(number) of 2")
  }
  package var trade: String {
    say("Was für ein Betrieb sind Sie?", "What kind of business are you?")
  }
  package var tradeHint: String {
    say(
      "Ihre Antwort bringt passende Phasen und Denkanstöße mit. Ändern können Sie später alles.",
      "Your answer brings fitting phases and prompts. You can change everything later.")
  }
  package var occasion: String {
    say(
      "Welcher Vorgang kommt am häufigsten wieder und macht am meisten Ärger?",
      "Which process comes back most often and makes the most trouble?")
  }
  package var occasionHint: String {
    say(
      "Auch einzelne Aufträge sind ein Vorgang, wenn sie immer wieder ähnlich ablaufen. Beschreiben Sie, womit es anfängt.",
      "Single orders are a process too when they keep coming back. Describe what it begins with.")
  }
  package var occasionLabel: String { say("Anlass:", "Occasion:") }
  /// The arrows, while something of one's own stands in the field.
  package var ownText: String {
    say(
      "Ihr Text bleibt; leeren Sie die Zeile für Vorschläge.",
      "Your text stays; empty the line for suggestions.")
  }
  package var suggestions: String {
    say("Oder nehmen Sie einen Vorschlag:", "Or take a suggestion:")
  }
  package func savedIn(_ folder: String) -> String {
    say("Gespeichert wird in \(folder).", "It will be saved in \(folder).")
  }
  package var creating: String { say("Die Datei wird angelegt ...", "Making the file ...") }
}

/// The screen for a file that cannot be read.
package struct BrokenTexts: Hashable, Sendable {
  let say: Say

  package var title: String {
    say("Diese Datei lässt sich nicht lesen", "This file cannot be read")
  }
  package func problems(_ count: Int) -> String {
    say.count(count, ("Fehler", "Fehler"), ("problem", "problems"))
  }
  package var unchanged: String {
    say(
      "Die Datei bleibt, wie sie ist. Beheben Sie die Stellen in einem Texteditor und öffnen Sie sie dann noch einmal.",
      "The file stays as it is. Repair the places in a text editor, then open it again.")
  }
}

extension Texts {
  package var start: StartTexts { StartTexts(say: say) }
  package var newAudit: NewAuditTexts { NewAuditTexts(say: say) }
  package var broken: BrokenTexts { BrokenTexts(say: say) }
}
