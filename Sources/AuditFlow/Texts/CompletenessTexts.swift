package import FrictionScoring
import JourneyModel

/// How much of the line has been found.
package struct CompletenessTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Vollständigkeit", "Completeness") }
  package func known(_ count: Int) -> String {
    say.count(
      count, ("Kontaktpunkt bekannt", "Kontaktpunkte bekannt"),
      ("touchpoint known", "touchpoints known"))
  }

  /// The interval of the estimate, and that it is a lower bound.
  package func interval(_ low: String, _ high: String) -> String {
    say(
      "Insgesamt wohl \(low) bis \(high) (95 %). Eine Untergrenze: Wer im selben Betrieb arbeitet, übersieht leicht dasselbe; es fehlt eher mehr.",
      "Probably \(low) to \(high) in all (95%). A lower bound: people in one firm easily overlook the same, so rather more is missing."
    )
  }
  package var withoutEstimate: String {
    say(
      "Darum noch keine Schätzung. Bis dahin hilft es, an den Stellen unten zu suchen.",
      "Hence no estimate yet. Until then it helps to look in the places below.")
  }

  /// How many stand on how many lists.
  package func overlap(_ foundByExactly: [Int], observed: Int) -> String {
    let parts = foundByExactly.enumerated().filter { $0.element > 0 }.map { place, count in
      place == 0
        ? say("\(count) nur auf einer", "\(count) on one only")
        : say("\(count) auf \(number(place + 1))", "\(count) on \(number(place + 1))")
    }
    return say("Auf den Listen stehen \(observed): ", "On the lists stand \(observed): ")
      + parts.joined(separator: ", ") + "."
  }
  private func number(_ count: Int) -> String {
    switch count {
    case 2: say("zwei", "two")
    case 3: say("drei", "three")
    case 4: say("vier", "four")
    default: String(count)
    }
  }

  // The label beside the first row of each kind.
  package var lists: String { say("Listen", "Lists") }
  package var doubts: String { say("Vorsicht", "Care") }
  package var places: String { say("Suchen", "Look") }

  package var howTo: String {
    say("So entsteht eine Einzelliste", "How a silent list comes about")
  }
  package func list(_ owner: String, contacts: Int, onlyThere: Int) -> String {
    let count = say.count(
      contacts, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints"))
    return say(
      "\(owner): \(count), \(onlyThere) davon nur hier",
      "\(owner): \(count), \(onlyThere) of them only here")
  }
  /// What lists stand for that raise no doubt: two, or four and more.
  package func sound(_ lists: Int) -> String {
    say(
      "Kein Einwand: \(number(lists)) Listen, lang und verschieden genug.",
      "No doubts: \(number(lists)) lists, long and different enough.")
  }
  package func doubles(_ count: Int) -> String {
    count == 1
      ? say("1 Paar könnte derselbe Kontakt sein", "1 pair may be the same touchpoint")
      : say(
        "\(count) Paare könnten derselbe Kontakt sein", "\(count) pairs may be the same touchpoint")
  }
  package func entryPoint(_ name: String) -> String {
    say("\(name): noch nichts gesammelt", "\(name): nothing collected yet")
  }
  package func phase(_ name: String, contacts: Int) -> String {
    switch contacts {
    case 0: say("Phase \(say.quote(name)): kein Kontakt", "Phase \(say.quote(name)): no touchpoint")
    case 1:
      say("Phase \(say.quote(name)): nur 1 Kontakt", "Phase \(say.quote(name)): only 1 touchpoint")
    default:
      say(
        "Phase \(say.quote(name)): nur \(contacts) Kontakte",
        "Phase \(say.quote(name)): only \(contacts) touchpoints")
    }
  }
  package var gaps: String {
    say("Lücken zwischen zwei Kontakten durchgehen", "Go through the gaps between two contacts")
  }

  // What stands below the selected row.
  package func howToDetail(file: String) -> String {
    say(
      "m verbindet Gleiche. Zuvor je Person eine Textdatei, ein Kontakt je Zeile, ohne zu reden; einlesen mit: kontaktlinie add \(file) touchpoint --list NAME < liste.txt",
      "m joins those that are the same. Before, one text file a person, one contact a line, without talking; read in by: kontaktlinie add \(file) touchpoint --list NAME < list.txt"
    )
  }
  package func listDetail(onlyThere: Int) -> String {
    onlyThere == 0
      ? say(
        "Alles auf dieser Liste hat noch jemand gefunden.",
        "Everything on this list was found by somebody else as well.")
      : say(
        "Was nur einer gefunden hat, zeigt, wie viel den anderen entgeht: Daraus folgt die Schätzung.",
        "What only one has found shows how much escapes the others: the estimate follows from it.")
  }
  package func doubtDetail(_ flag: Completeness.Flag) -> String {
    switch flag {
    case .noOverlap:
      say(
        "Dass zwei Einträge derselbe Kontakt sind, gilt erst, wenn Sie es bestätigen (m). Ohne einen gemeinsamen Kontakt ist die Schätzung nur eine Rechengröße.",
        "Two entries are the same touchpoint only when you confirm it (m). Without a common touchpoint the estimate is a mere figure."
      )
    case .tooFewItems:
      say(
        "Aus so wenigen Kontakten wird eine Zahl, die sich mit jedem weiteren stark ändert.",
        "So few touchpoints make a number that changes a lot with each further one.")
    case .saturated:
      say(
        "Alles steht auf mehreren Listen, oder nur eine Person findet Eigenes. Das kann heißen: alles gefunden. Es kann auch heißen: alle sehen gleich hin, oder die Listen sind abgeschrieben.",
        "Everything is on several lists, or only one person finds things alone. It may mean that all is found. It may also mean that all look alike, or that lists were copied."
      )
    case .oneListDominates:
      say(
        "Wenn einer viel mehr weiß als die anderen, sagt die Überschneidung wenig über das, was auch ihm entgeht.",
        "Where one person knows much more than the others, the overlap says little about what escapes that one too."
      )
    case .robsonRegierViolated:
      say(
        "Bei zwei Listen soll das Produkt ihrer Längen mindestens viermal die geschätzte Zahl sein (Robson und Regier 1964); sonst fällt die Schätzung zu niedrig aus.",
        "With two lists the product of their lengths should be at least four times the estimated number (Robson and Regier 1964); else the estimate comes out too low."
      )
    case .fewerThanFourLists:
      say(
        "Drei Listen erlauben acht Rechenmodelle, und keines ist das beste; darum nur die Untergrenze.",
        "Three lists allow eight models, and none of them is the best; hence only the lower bound.")
    case .listsDependent:
      say(
        "Die Schätzungen aus je zwei Listen widersprechen sich: Manche haben abgesprochen geschrieben oder arbeiten am selben Platz.",
        "The estimates from pairs of lists contradict each other: some have talked while writing, or work in the same place."
      )
    }
  }
  package func soundDetail(_ lists: Int) -> String {
    lists == 2
      ? say(
        "Ob zwei Listen voneinander abhängen, lässt sich nicht prüfen; eine dritte und vierte würden es zeigen.",
        "Whether two lists depend on each other cannot be checked; a third and a fourth would show it."
      )
      : say(
        "Es bleibt eine Untergrenze; was andere Schätzer sagen, steht im Rechenweg.",
        "It remains a lower bound; what other estimators say stands in the calculation.")
  }
  package func placeDetail(_ row: CompletenessRoom.Row) -> String {
    switch row {
    case .doubles:
      say(
        "Solange gleiche Kontakte getrennt stehen, sieht es aus, als fehle mehr, als fehlt.",
        "As long as the same touchpoint stands twice, more seems to be missing than is.")
    case .entryPoint:
      say(
        "Auf jedem der drei Wege fallen einem andere Kontakte ein.",
        "Each of the three entry points brings other contacts to mind.")
    case .phase:
      say(
        "Unter drei Kontakten fehlt meist etwas: Rückfragen, Nachfassen, Anrufe, bei denen niemand abnimmt.",
        "With fewer than three, something is mostly missing: queries, chasing, calls that nobody answers."
      )
    default:
      say(
        "Zwischen Angebot und Auftrag, Lieferung und Rechnung: Was geschieht da wirklich?",
        "Between quote and order, delivery and invoice: what really happens there?")
    }
  }
}

extension Texts {
  package var completeness: CompletenessTexts { CompletenessTexts(say: say) }
}
