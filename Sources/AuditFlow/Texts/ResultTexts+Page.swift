package import FrictionScoring

/// What stands at the foot of the result, and in its place where there is none.
extension ResultTexts {
  package func basis(raters: Int, customers: Int) -> String {
    customers == 0
      ? say(
        "Grundlage: Urteil aus dem Betrieb. Befragte Kunden: 0.",
        "Basis: judgement from inside the business. Customers asked: 0.")
      : say(
        "Grundlage: Urteil aus dem Betrieb (\(raters)). Befragte Kunden: \(customers).",
        "Basis: judgement from inside (\(raters)). Customers asked: \(customers).")
  }
  package func rated(_ rated: Int, of contacts: Int) -> String {
    say("\(rated) von \(contacts) bewertet", "\(rated) of \(contacts) rated")
  }
  package func excluded(_ count: Int) -> String {
    count == 1
      ? say("1 kommt nicht vor", "1 does not occur")
      : say("\(count) kommen nicht vor", "\(count) do not occur")
  }
  package func open(_ count: Int) -> String {
    say.count(
      count, ("offene Frage", "offene Fragen"), ("open question", "open questions"))
  }

  // Completeness
  package func completeness(atMost share: String, more: String) -> String {
    say(
      "Vollständigkeit: höchstens \(share) gefunden, mindestens \(more) weitere",
      "Completeness: at most \(share) found, at least \(more) more")
  }
  package func noGap(from low: String, to high: String) -> String {
    say(
      "Vollständigkeit: Die Listen zeigen keine Lücke (\(low) bis \(high) gefunden)",
      "Completeness: the lists show no gap (\(low) to \(high) found)")
  }
  /// A number follows from lists without a common contact, but nothing bears it.
  package var disjointLists: String {
    say(
      "Listen ohne Gemeinsames, die Zahl trägt nicht",
      "lists with nothing in common, no number holds")
  }
  package func noCompleteness(_ reason: String) -> String {
    say("Vollständigkeit: \(reason)", "Completeness: \(reason)")
  }
  /// Why the lists say nothing yet, short enough for one line.
  package func noEstimate(_ code: Reason.Code?) -> String {
    switch code {
    case .oneListOnly: say("erst eine Einzelliste, zwei sind nötig", "one list only, two needed")
    case .noOverlap:
      say("kein Kontaktpunkt steht auf zwei Listen", "no touchpoint stands on two lists")
    default: say("noch keine Einzellisten geschrieben", "no silent lists written yet")
    }
  }

  // Money
  /// - Parameter variant: whose customers all of them are taken for; `nil` for all as they are.
  package func atRisk(
    _ amount: String, from low: String, to high: String, atLeast: Bool, asIfAll variant: String?
  ) -> String {
    let title =
      variant.map { say("Wären alle \($0), gefährdet", "If all were \($0), at risk") }
      ?? say("Gefährdeter Kundenwert", "Customer value at risk")
    return say(
      "\(title): \(atLeast ? "mindestens " : "")\(amount)/Jahr (\(low) bis \(high))",
      "\(title): \(atLeast ? "at least " : "")\(amount) a year (\(low) to \(high))")
  }
  package func noAmount(_ reason: String) -> String {
    say("Gefährdeter Kundenwert: \(reason)", "Customer value at risk: \(reason)")
  }
  /// What is missing for an amount, short enough for one line.
  package func missing(_ code: Reason.Code?) -> String {
    switch code {
    case .missingCustomers:
      say("Es fehlt die Zahl Ihrer Kunden", "the number of customers is missing")
    case .missingMarginPerYear:
      say("Es fehlt, was ein Kunde im Jahr einbringt", "what a customer earns you is missing")
    case .missingRetention:
      say("Es fehlt, wie viele Kunden wiederkommen", "how many customers come back is missing")
    case .missingDiscount: say("Es fehlt der Zinssatz", "the interest rate is missing")
    case .missingCases:
      say("Es fehlt, wie oft ein Kunde im Jahr kommt", "how often a customer comes is missing")
    case .endlessCustomerValue:
      say("Bindung oder Zins ändern, sonst endlos", "change retention or interest, else endless")
    case .noFailureJudgements:
      say("Noch nirgends bewertet, was schiefgeht", "no failure rated anywhere yet")
    default: say("noch keine Angaben zu Ihren Kunden", "no figures on your customers yet")
    }
  }
  package func rework(_ amount: String, isAtLeast: Bool) -> String {
    let least = isAtLeast ? say("mindestens ", "at least ") : ""
    return say("Nacharbeit: \(least)\(amount) im Jahr", "Rework: \(least)\(amount) a year")
  }
  package var contradiction: String {
    say(
      "Gefährdeter Kundenwert: kein Betrag, die Annahmen widersprechen sich",
      "Customer value at risk: no amount, the assumptions contradict")
  }

  // Without a result
  package var all: String { say("Alle", "All") }
  package var noScore: String {
    say(
      "Noch kein Ergebnis: Bewerten Sie zuerst einen Kontaktpunkt (b).",
      "No result yet: rate a touchpoint first (b).")
  }
  package var allToClarify: String {
    say(
      "Noch kein Ergebnis: Alle Antworten sind noch zu klären. Klären Sie die erste Frage (o) oder bewerten Sie weiter (b).",
      "No result yet: all answers are to be clarified. Settle the first question (o) or rate on (b)."
    )
  }
  package var nothingCounts: String {
    say(
      "Kein Ergebnis: Kein Kontaktpunkt zählt. Mögliche werden nicht gewertet; nehmen Sie einen auf, der vorkommt.",
      "No result: no touchpoint counts. Possible ones are not scored; add one that occurs."
    )
  }
  /// Why there is no result, as every output words it.
  package func without(_ cause: String) -> String {
    say("Kein Ergebnis: \(cause).", "No result: \(cause).")
  }
  package func nothing(for variant: String) -> String {
    say(
      "Kein Ergebnis für \(variant): Kein bewerteter Kontaktpunkt gilt für diese Kunden. Bewerten Sie einen für sie (b) oder sehen Sie sich andere an.",
      "No result for \(variant): no rated touchpoint holds for these customers. Rate one for them (b) or look at others."
    )
  }
}
