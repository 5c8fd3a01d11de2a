// What the keys of the start screen, of a new audit and of the overview do.
extension KeyTexts {
  // Start
  package var open: KeyText { text(("Öffnen", "öffnen"), ("Open", "open")) }
  package var newAudit: KeyText {
    text(("Neuen Kundenprozess beginnen", "neu beginnen"), ("Begin a new journey", "new"))
  }
  package var putAside: KeyText {
    text(
      ("Beiseitelegen; die Datei bleibt erhalten", "beiseitelegen"),
      ("Put aside; the file is kept", "put aside"))
  }
  package var fetchBack: KeyText {
    text(
      ("Beiseitegelegtes zurückholen", "zurückholen"),
      ("Bring back what was put aside", "bring back"))
  }
  package var classify: KeyText {
    text(
      ("Frage zum Kundenprozess beantworten", "Frage"),
      ("Answer the question about the journey", "question"))
  }
  package var chooseTrade: KeyText {
    text(
      ("Branche mit dieser Ziffer wählen", "wählen"), ("Choose the trade with this digit", "choose")
    )
  }
  package var takeOccasion: KeyText {
    text(("Anlass übernehmen und beginnen", "beginnen"), ("Take the occasion and begin", "begin"))
  }
  package var otherOccasion: KeyText {
    text(("Anderer Vorschlag", "anderer Vorschlag"), ("Another suggestion", "another suggestion"))
  }

  // Overview
  package var takeStep: KeyText {
    text(("Diesen Schritt öffnen", "öffnen"), ("Open this step", "open"))
  }
  package var goStep: KeyText {
    text(("Schritt mit dieser Ziffer öffnen", "Schritt"), ("Open the step with this digit", "step"))
  }
  package var openQuestions: KeyText {
    text(("Was noch zu klären ist", "offene Fragen"), ("What must be clarified", "open questions"))
  }
  package var measures: KeyText { text(("Maßnahmen", "Maßnahmen"), ("Measures", "measures")) }

  // Collecting
  package var leaveOut: KeyText {
    text(
      ("Eine Zeile weglassen, oder doch nehmen", "weglassen"),
      ("Leave a line out, or take it after all", "leave out"))
  }
  package var done: KeyText {
    text(("Fertig: zur Übersicht", "fertig"), ("Done: to the overview", "done"))
  }
}
