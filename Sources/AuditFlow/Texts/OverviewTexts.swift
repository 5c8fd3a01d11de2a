import JourneyModel

/// The hub of an audit.
package struct OverviewTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Übersicht", "Overview") }
  package func gloss(hasContacts: Bool) -> String {
    hasContacts
      ? say("Jeder Schritt steht jederzeit offen.", "Every step is open at any time.")
      : say(
        "Sammeln Sie zuerst: 1 bis 3, in jeder Reihenfolge.", "Collect first: 1 to 3, in any order."
      )
  }
  /// One question about the process, beside the steps.
  package func byTheWay(_ question: String, key: String) -> String {
    say("Nebenbei gefragt (\(key)): \(question)", "By the way (\(key)): \(question)")
  }
  /// The answer that the process runs differently for them.
  package var newAndRegular: String {
    say("neue und bestehende Kunden getrennt", "new and regular customers apart")
  }
  package var nextLabel: String { say("Am besten jetzt:", "Best next step:") }

  package func nextStep(_ step: NextStep) -> String {
    switch step {
    case .collect(.tasks):
      say(
        "Aufgaben sammeln: Was tun Sie für einen zufriedenen Kunden?",
        "Collect tasks: what do you do to satisfy a customer?")
    case .collect(.correspondence):
      say(
        "Korrespondenz sammeln: Wer schreibt wem, wer ruft wen an?",
        "Collect correspondence: who writes to and calls whom?")
    case .collect(.products):
      say(
        "Produkte durchgehen: Was gehört alles dazu?",
        "Go through products: what belongs to them?")
    case .answerTasks(let count):
      say(
        "\(count == 1 ? "Eine Aufgabe" : "\(count) Aufgaben"): Merkt der Kunde etwas davon?",
        "\(count == 1 ? "One task" : "\(count) tasks"): does the customer notice?")
    case .askBetween(let count):
      say(
        "\(count == 1 ? "Eine Lücke" : "\(count) Lücken") schließen: Was geschieht dazwischen?",
        "Close \(count == 1 ? "one gap" : "\(count) gaps"): what happens in between?")
    case .joinDoubles(let count):
      say(
        "\(count == 1 ? "Ein Doppel" : "\(count) Doppel") zusammenführen",
        "Join \(count == 1 ? "one double" : "\(count) doubles")")
    case .assignPhases(let count):
      say(
        "\(count == 1 ? "Einen Kontaktpunkt" : "\(count) Kontaktpunkte") einer Phase zuordnen",
        "Give \(count == 1 ? "one touchpoint" : "\(count) touchpoints") a phase")
    case .nameWorst: say("Die drei schlimmsten Kontakte benennen", "Name the three worst contacts")
    case .rateFirst:
      say("Die schlimmsten und den letzten Kontakt bewerten", "Rate the worst and the last contact")
    case .askShare:
      say(
        "Von 10 Anfragen: Wie viele werden ein Auftrag?",
        "Of 10 inquiries, how many become an order?")
    case .firstMeasure:
      say(
        "Eine Maßnahme festlegen, die bis Freitag getan ist",
        "Decide on one measure to be done by Friday")
    case .rateRest(let count):
      say(
        count == 1
          ? "Den einen Kontaktpunkt bewerten, der noch fehlt"
          : "Die übrigen \(count) Kontaktpunkte bewerten",
        count == 1
          ? "Rate the one touchpoint that is still missing" : "Rate the other \(count) touchpoints")
    case .clarify(let count):
      say(
        "\(count == 1 ? "Eine offene Frage" : "\(count) offene Fragen") klären",
        "Clarify \(count == 1 ? "one open question" : "\(count) open questions")")
    case .look: say("Das Ergebnis ansehen", "Look at the result")
    }
  }

  package func tasks(_ count: Int, unanswered: Int) -> String {
    guard count > 0 else { return nothing }
    let tasks = say.count(count, ("Aufgabe", "Aufgaben"), ("task", "tasks"))
    return unanswered == 0
      ? tasks : tasks + say(", \(unanswered) unbeantwortet", ", \(unanswered) unanswered")
  }
  package func documents(_ count: Int) -> String {
    count == 0
      ? nothing
      : say.count(
        count, ("Schreiben oder Gespräch", "Schreiben und Gespräche"),
        ("letter or conversation", "letters and conversations"))
  }
  package func parts(_ count: Int, products: Int) -> String {
    guard products > 0 else { return nothing }
    let names = say.count(products, ("Produkt", "Produkte"), ("product", "products"))
    return names + ", "
      + say.count(count, ("Ding rundherum", "Dinge rundherum"), ("thing around", "things around"))
  }
  package func contacts(_ count: Int, withoutPhase: Int) -> String {
    guard count > 0 else { return nothing }
    let contacts = say.count(
      count, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints"))
    return withoutPhase == 0
      ? contacts : contacts + say(", \(withoutPhase) ohne Phase", ", \(withoutPhase) without phase")
  }
  package func rated(_ rated: Int, of contacts: Int) -> String {
    say("\(rated) von \(contacts) bewertet", "\(rated) of \(contacts) rated")
  }
  package var tooEarly: String { say("noch zu früh", "too early") }
  package var nothingOccurs: String { say("alle Häufigkeiten sind 0", "all frequencies are 0") }
  package var firstResult: String {
    say("ein erstes Ergebnis liegt vor", "a first result is ready")
  }
  package var wholeResult: String { say("liegt vor", "ready") }
  package func measures(open: Int) -> String {
    open == 0
      ? say("keine offene Maßnahme", "no open measure")
      : say.count(open, ("offene Maßnahme", "offene Maßnahmen"), ("open measure", "open measures"))
  }
  package var nothing: String { say("noch nichts", "nothing yet") }

  package var collect: String { say("Sammeln", "Collect") }
  package var judge: String { say("Urteilen", "Judge") }
  package var act: String { say("Handeln", "Act") }

  /// What a step is for, in a few words.
  package func purpose(_ step: Step) -> String {
    switch step {
    case .tasks: say("Was tun Sie für Ihre Kunden?", "What do you do for customers?")
    case .correspondence: say("Was geht hin und her?", "What goes back and forth?")
    case .products: say("Was gehört zum Produkt?", "What comes with the product?")
    case .order: say("Reihenfolge, Lücken, Doppelte", "Order, gaps, doubles")
    case .judge: say("Aus Sicht des Kunden", "From the customer's side")
    case .result: say("Wo die Reibung sitzt", "Where the friction sits")
    case .act: say("Wer tut was bis wann?", "Who does what by when?")
    }
  }

  /// How far the first collecting has come.
  package func aim(_ contacts: Int, of aim: Int) -> String {
    contacts >= aim
      ? say(
        "Genug für ein erstes Ergebnis: \(contacts) Kontaktpunkte.",
        "Enough for a first result: \(contacts) touchpoints.")
      : say(
        "Ziel fürs Erste: \(aim) Kontaktpunkte. Bisher \(contacts).",
        "First aim: \(aim) touchpoints. So far \(contacts).")
  }
  package func openQuestions(_ count: Int) -> String {
    count == 0
      ? ""
      : say.count(
        count, ("Frage ist noch zu klären (o)", "Fragen sind noch zu klären (o)"),
        ("question to be clarified (o)", "questions to be clarified (o)"))
  }
}

extension Texts {
  package var overview: OverviewTexts { OverviewTexts(say: say) }
}
