/// What only plain mode says.
package struct PlainTexts: Hashable, Sendable {
  let say: Say

  package var number: String { say("Die Nummer", "The number") }
  package func keys(_ keys: String) -> String {
    say(
      "Nummer oder Buchstabe, auch zusammen wie x 2 (\(keys)); leere Zeile = Eingabe; ? Hilfe, zurück, quit",
      "Number or letter, also both as in x 2 (\(keys)); empty line = Enter; ? help, back, quit")
  }
  package func commands(_ commands: String) -> String {
    say("Text eingeben; Befehle: \(commands)", "Type a text; commands: \(commands)")
  }
  package func window(_ first: Int, _ last: Int, of count: Int) -> String {
    say("Zeilen \(first) bis \(last) von \(count)", "rows \(first) to \(last) of \(count)")
  }
  package var goodbye: String { say("Auf Wiedersehen.", "Goodbye.") }
  package func savedIn(_ path: String) -> String {
    say(
      "Alles gespeichert in \(path). Weiter geht es mit: kontaktlinie \(path.shellWord)",
      "Everything saved in \(path). Go on with: kontaktlinie \(path.shellWord)")
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
  fileprivate var shellWord: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-~".contains($0)) }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
