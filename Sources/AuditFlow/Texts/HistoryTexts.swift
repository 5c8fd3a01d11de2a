/// The earlier states on screen.
package struct HistoryTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Frühere Stände", "Earlier states") }
  package func since(_ time: String) -> String {
    say("Seit dem Stand vom \(time) geändert", "Changed since the state of \(time)")
  }
  package var reading: String { say("Wird gelesen …", "Being read …") }
  package var none: String {
    say(
      "Noch keine. Bevor eine Sitzung zum ersten Mal speichert, wird der Stand davor aufgehoben.",
      "None yet. Before a session saves for the first time, the state before it is kept.")
  }
  package var hint: String {
    say(
      "Der jetzige Stand wird vorher aufgehoben; es lässt sich zurücknehmen.",
      "The present state is kept first; it can be undone.")
  }
  // Titles of the columns.
  package var time: String { say("Stand vom", "State of") }
  package var contacts: String { say("Kontaktpunkte", "Touchpoints") }
  package var rated: String { say("Bewertet", "Rated") }
  package var after: String { say("Danach geändert", "Changed after it") }
  package var same: String {
    say("Seit diesem Stand hat sich nichts geändert.", "Nothing has changed since this state.")
  }
  package var unreadable: String { say("nicht lesbar", "cannot be read") }
  package func broughtBack(_ time: String) -> String {
    say("Stand vom \(time) zurückgeholt", "State of \(time) brought back")
  }
}

extension Texts {
  package var history: HistoryTexts { HistoryTexts(say: say) }
}
