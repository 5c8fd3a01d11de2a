/// What is said of unfinished text.
package struct DraftTexts: Hashable, Sendable {
  let say: Say

  /// On the screen, where the text stands in its field.
  package func unfinished(_ time: String) -> String {
    say(
      "Unfertig (\(time)): Eingabe übernimmt, Esc verwirft. Noch nicht gespeichert.",
      "Unfinished (\(time)): Enter takes it, Esc drops it. Not saved yet.")
  }
  /// In plain lines.
  package func unfinishedLine(_ time: String) -> String {
    say(
      "Unfertig (\(time)), noch nicht gespeichert: Leere Zeile übernimmt, „zurück“ verwirft.",
      "Unfinished (\(time)), not saved yet: an empty line takes it, “back” drops it.")
  }
  package var dropped: String { say("Verworfen.", "Dropped.") }
}

extension Texts {
  package var drafts: DraftTexts { DraftTexts(say: say) }
}
