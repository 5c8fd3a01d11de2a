public import JourneyModel

extension Reason.Code {
  /// The reason in words, with what to do about it.
  public func spoken(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: String {
    switch self {
    case .noContacts: "kein Kontaktpunkt wird bewertet; nehmen Sie Kontaktpunkte auf"
    case .noRatings: "noch nichts bewertet; bewerten Sie zuerst die drei schlimmsten Kontaktpunkte"
    case .noRegularContacts: "kein Kontaktpunkt kommt in mindestens der Hälfte der Fälle vor"
    case .noLists:
      "noch keine verdeckten Einzellisten; lassen Sie mindestens zwei Personen je eine schreiben"
    case .oneListOnly:
      "erst eine Einzelliste; lassen Sie eine zweite Person ihre eigene schreiben, ohne die erste zu kennen"
    case .noOverlap:
      "kein Kontaktpunkt steht auf zwei Listen; führen Sie gleiche zusammen oder sammeln Sie weiter"
    case .notThreeLists: "nur für genau drei Einzellisten"
    case .tooFewLists: "zu wenige Einzellisten; lassen Sie weitere Personen je eine schreiben"
    case .tooFewItems: "zu wenige Kontaktpunkte auf den Einzellisten; sammeln Sie weiter"
    case .missingCustomerValue:
      "keine Angaben zum Kundenwert; nennen Sie Kundenzahl, Deckungsbeitrag, Bindung, Zins und Fälle"
    case .missingCustomers: "Zahl der Kunden fehlt; nennen Sie, wie viele Kunden Sie haben"
    case .missingMarginPerYear:
      "Deckungsbeitrag je Kunde und Jahr fehlt; nennen Sie, was ein Kunde im Jahr einbringt"
    case .missingRetention: "Kundenbindung fehlt; nennen Sie, wie viele von 10 Kunden wiederkommen"
    case .missingDiscount: "Zinssatz fehlt; nennen Sie den Zins, den Ihre Bank im Jahr verlangt"
    case .missingCases:
      "Fälle je Kunde und Jahr fehlen; nennen Sie, wie oft ein Kunde im Jahr kommt"
    case .missingCostPerContact:
      "Kosten je Kontakt fehlen; nennen Sie, was Sie ein zusätzlicher Kontakt kostet"
    case .endlessCustomerValue:
      "Bindung 1 bei Zins 0 ergäbe einen unendlichen Kundenwert; senken Sie die Bindung oder heben Sie den Zins"
    case .noFailureJudgements:
      "zu keinem Kontaktpunkt ist bekannt, wie oft etwas schiefgeht; bewerten Sie Fehler"
    case .noDraws: "keine Ziehungen verlangt"
    case .tooManyContacts: "zu viele Kontaktpunkte für Ziehungen; verlangen Sie sie mit --draws"
    case .noCustomerAsked: "noch kein Kunde befragt"
    case .noDetection:
      "zu keinem Kontaktpunkt ist bekannt, wie leicht ein Fehler unbemerkt bleibt; beantworten Sie das"
    case .noResolution:
      "zu keinem Kontaktpunkt ist bekannt, wie oft er beim ersten Kontakt erledigt ist; beantworten Sie das"
    case .noInitiators:
      "zu keinem Kontaktpunkt ist bekannt, wer ihn beginnt; sagen Sie, ob der Kunde oder der Betrieb"
    }
  }

  private var english: String {
    switch self {
    case .noContacts: "no touchpoint is scored; add touchpoints"
    case .noRatings: "nothing rated yet; rate the three worst touchpoints first"
    case .noRegularContacts: "no touchpoint occurs in at least half of the cases"
    case .noLists: "no silent lists yet; have at least two people write one each"
    case .oneListOnly:
      "only one silent list; have a second person write one without knowing the first"
    case .noOverlap:
      "no touchpoint is on two lists; link those that are the same or go on collecting"
    case .notThreeLists: "only for exactly three lists"
    case .tooFewLists: "too few lists; have more people write one each"
    case .tooFewItems: "too few touchpoints on the lists; go on collecting"
    case .missingCustomerValue:
      "no figures for the value of a customer; state customers, margin, retention, interest and cases"
    case .missingCustomers: "the number of customers is missing; state how many you have"
    case .missingMarginPerYear:
      "the margin per customer and year is missing; state what a customer brings in a year"
    case .missingRetention: "the retention is missing; state how many of 10 customers come back"
    case .missingDiscount: "the interest rate is missing; state what your bank charges a year"
    case .missingCases:
      "the cases per customer and year are missing; state how often a customer comes in a year"
    case .missingCostPerContact:
      "the cost per contact is missing; state what one extra contact costs you"
    case .endlessCustomerValue:
      "retention 1 with interest 0 would make a customer worth endlessly much; lower the retention or raise the interest"
    case .noFailureJudgements:
      "for no touchpoint it is known how often something goes wrong; rate failure"
    case .noDraws: "no draws asked for"
    case .tooManyContacts: "too many touchpoints to draw by default; ask for draws with --draws"
    case .noCustomerAsked: "no customer asked yet"
    case .noDetection:
      "for no touchpoint it is known how easily a failure stays unnoticed; answer that"
    case .noResolution:
      "for no touchpoint it is known how often it is resolved at first contact; answer that"
    case .noInitiators:
      "for no touchpoint it is known who starts it; say whether the customer or the business"
    }
  }
}
