import JourneyModel

/// What happens between two textbook contacts.
package struct BetweenTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Was geschieht dazwischen?", "What happens in between?") }
  package func spot(_ place: Int, of count: Int) -> String {
    say("Lücke \(place) von \(count)", "Gap \(place) of \(count)")
  }
  package var hint: String {
    say(
      "Auf dem Papier folgt eines aufs andere. Der Ärger sitzt meist dazwischen.",
      "On paper one follows the other. The trouble usually sits in between.")
  }
  package var field: String { say("Hier gibt es auch:", "There is also:") }
  package var placeholder: String {
    say(
      "zum Beispiel: Kunde fragt nach dem Stand, Telefon",
      "for example: customer asks how things stand, phone")
  }
  package func found(_ count: Int) -> String {
    count == 0
      ? say("Leere Zeile: hier ist nichts, nächste Lücke.", "Empty line: nothing here, next gap.")
      : say(
        "\(count) gefunden. Leere Zeile: nächste Lücke.", "\(count) found. Empty line: next gap.")
  }
}

/// Contacts that may be the same.
package struct DoublesTexts: Hashable, Sendable {
  let say: Say

  package var title: String {
    say("Ist das derselbe Kontaktpunkt?", "Is this the same touchpoint?")
  }
  package func pairs(_ count: Int, sure: Int) -> String {
    let pairs = say.count(count, ("Paar", "Paare"), ("pair", "pairs"))
    return sure == 0 ? pairs : pairs + say(", \(sure) davon sicher", ", \(sure) of them sure")
  }
  package var hint: String {
    say(
      "Auf zwei Wegen gefunden, aber nur einmal erlebt: Dann ist es ein Kontaktpunkt.",
      "Found in two ways but met only once: then it is one touchpoint.")
  }
  package var firstColumn: String { say("Bleibt", "Stays") }
  package var secondColumn: String { say("Geht darin auf", "Joins it") }
  package var sure: String { say("sicher", "sure") }
  package var maybe: String { say("vielleicht", "maybe") }
  package var foundVia: String { say("gefunden über", "found through") }
}

/// One contact from the inside.
package struct ContactTexts: Hashable, Sendable {
  let say: Say

  package var gloss: String { say("Was geschieht hier wirklich?", "What really happens here?") }
  package var name: String { say("Name", "Name") }
  package var phase: String { "Phase" }
  package var channel: String { say("Kanal", "Channel") }
  package var direction: String { say("Richtung", "Direction") }
  package var initiator: String { say("Es beginnt", "Started by") }
  package var responsible: String { say("Zuständig", "Responsible") }
  package var variants: String { say("Gilt für", "Holds for") }
  package var state: String { say("Zustand", "State") }
  package var customerWants: String { say("Kunde will", "Customer wants") }
  package var asksFor: String { say("Wir fragen nach", "We ask for") }
  package var incident: String { say("Störung", "Incident") }
  package var addIncident: String {
    say(
      "Was geht hier schief? Störung eintragen ...", "What goes wrong here? Enter an incident ...")
  }
  package var missing: String { say("noch offen", "still open") }
  package func name(_ detail: ContactDetail) -> String {
    switch detail {
    case .channel: channel
    case .direction: direction
    case .initiator: initiator
    case .responsible: responsible
    case .variants: variants
    }
  }
  package var allCustomers: String { say("alle Kunden", "all customers") }
  package var actual: String { say("gibt es schon", "happens today") }
  package var possible: String {
    say("könnte es geben (wird nicht gewertet)", "could happen (never scored)")
  }
  package var noProbability: String { say("wie oft?", "how often?") }
  package func leadsTo(_ names: String) -> String { say("dann: \(names)", "then: \(names)") }
  package func foundVia(_ ways: String) -> String {
    say("Gefunden über \(ways).", "Found through \(ways).")
  }
  package var incidentHint: String {
    say(
      "Angaben fehlen, niemand antwortet, kein Auftrag kommt? Die Störung zählt hier, ihre Folge als eigener Kontakt.",
      "Details missing, nobody answers, no order comes? The incident counts here, its consequence as a contact of its own."
    )
  }
}

extension Texts {
  package var between: BetweenTexts { BetweenTexts(say: say) }
  package var doubles: DoublesTexts { DoublesTexts(say: say) }
  package var contact: ContactTexts { ContactTexts(say: say) }
}
