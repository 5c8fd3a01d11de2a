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
  package func broughtBack(_ time: String, _ loss: HistoryLoss?) -> String {
    // What else is gone was asked about; here the key that undoes it must have room.
    var shown = loss
    if shown?.ratings ?? 0 > 0 { shown?.measures = 0 }
    let lost = shown.map { $0.isEmpty ? "" : ", " + less($0) } ?? ""
    return say("Zurückgeholt: \(time)\(lost).", "Brought back: \(time)\(lost).")
  }
  package func bringBackTitle(_ time: String) -> String {
    say("Den Stand vom \(time) zurückholen", "Bring back the state of \(time)")
  }
  package func bringBackQuestion(_ loss: HistoryLoss) -> String {
    say(
      "Danach gibt es \(less(loss)). Trotzdem zurückholen?",
      "After that there will be \(less(loss)). Bring it back all the same?")
  }
  package var bringBackYes: String { say("ja, zurückholen", "yes, bring it back") }

  /// "4 Bewertungen und 1 Maßnahme weniger".
  private func less(_ loss: HistoryLoss) -> String {
    var parts: [String] = []
    if loss.ratings > 0 {
      parts.append(say.count(loss.ratings, ("Bewertung", "Bewertungen"), ("rating", "ratings")))
    }
    if loss.measures > 0 {
      parts.append(say.count(loss.measures, ("Maßnahme", "Maßnahmen"), ("measure", "measures")))
    }
    return parts.joined(separator: say(" und ", " and ")) + say(" weniger", " less")
  }
}

extension Texts {
  package var history: HistoryTexts { HistoryTexts(say: say) }
}
