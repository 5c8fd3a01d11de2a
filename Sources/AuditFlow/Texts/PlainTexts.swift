/// What only plain mode says.
package struct PlainTexts: Hashable, Sendable {
  let say: Say

  package var number: String { say("Die Nummer", "The number") }
  /// What may be typed where letters are keys.
  package func keys(_ keys: String, takesNumbers: Bool, emptyLine: String?) -> String {
    let letters =
      keys.isEmpty
      ? takesNumbers ? say("Nummer.", "Number.") : say("Buchstabe.", "Letter.")
      : takesNumbers
        ? say(
          "Nummer, Buchstabe oder beides wie x 2: \(keys).",
          "Number, letter or both, like x 2: \(keys).")
        : say("Buchstabe: \(keys).", "Letter: \(keys).")
    let empty = emptyLine.map { say(" Leere Zeile: \($0).", " Empty line: \($0).") } ?? ""
    return letters + empty
      + say(" Auch: ?, nochmal, zurück, beenden.", " Also: ?, again, back, quit.")
  }
  package func commands(_ commands: String) -> String {
    say("Text eingeben. Befehle: \(commands).", "Type a text. Commands: \(commands).")
  }
  package var emptyLine: String { say("Leere Zeile", "Empty line") }
  /// The same within a sentence.
  package var anEmptyLine: String { say("eine leere Zeile", "an empty line") }
  package var back: String { say("„zurück“", "“back”") }
  package var shown: String { say("angezeigt", "shown") }
  package var given: String { say("gegeben", "given") }
  /// Behind the row that an empty line takes.
  package var selected: String { say(" (ausgewählt)", " (selected)") }
  package var latest: String { say("Zuletzt:", "Latest:") }
  package var more: String { say("mehr weitere Zeilen", "more further rows") }
  /// Behind a page of a long text, for somebody who reads along.
  package func moreLines(_ count: Int) -> String {
    say(
      "Noch \(count) Zeilen: Eine leere Zeile zeigt sie, jede andere gilt schon als Antwort.",
      "\(count) more lines: an empty line shows them, any other is your answer already.")
  }
  package var soFar: String { say("Bisher:", "So far:") }
  package func chosen(_ place: Int) -> String {
    say("gewählt als Nummer \(place)", "chosen as number \(place)")
  }
  package var chooseThree: String {
    say("Wählen Sie bis zu drei mit ihrer Nummer.", "Choose up to three by their numbers.")
  }
  package var phaseByNumber: String {
    say("Phase für neue Einträge, mit ihrer Nummer", "Phase of new entries, by its number")
  }
  package var whatWorksHere: String { say("Das geht hier:", "What works here:") }
  package func window(_ first: Int, _ last: Int, of count: Int) -> String {
    say("Zeilen \(first) bis \(last) von \(count)", "rows \(first) to \(last) of \(count)")
  }
  package var goodbye: String { say("Auf Wiedersehen.", "Goodbye.") }
  package func savedIn(_ path: String) -> String {
    say(
      "Alles gespeichert in \(path). Weiter geht es mit: kontaktlinie \(path.shellWord)",
      "Everything saved in \(path). Go on with: kontaktlinie \(path.shellWord)")
  }
  package var trialLeft: String {
    say("Die Probe ist nicht übernommen.", "The trial was not accepted.")
  }
  package func notSaved(_ path: String) -> String {
    say("NICHT gespeichert in \(path).", "NOT saved in \(path).")
  }
}

extension Texts {
  package var plain: PlainTexts { PlainTexts(say: say) }
}

extension String {
  /// The text as one word of a shell command: in quotes where it needs them.
  package var shellWord: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-~".contains($0)) }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
