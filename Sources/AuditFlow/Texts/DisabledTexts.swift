/// Why a key does nothing at the moment.
package struct DisabledTexts: Hashable, Sendable {
  let say: Say

  package var nothingToUndo: String {
    say("in dieser Sitzung noch nichts geändert", "nothing changed yet in this session")
  }
  package var nothingToRedo: String {
    say("nichts zurückgenommen", "nothing undone")
  }
  package var nothingPutAside: String {
    say("nichts beiseitegelegt", "nothing put aside")
  }
  package var noJourney: String {
    say("nur auf einem Kundenprozess", "only on a journey")
  }
  package var noQuestionNow: String {
    say("gerade wird nichts gefragt", "nothing is asked just now")
  }
  package var onlyTasks: String {
    say("nur bei Aufgaben", "only for tasks")
  }
  /// A line that is longer than a field takes, in characters.
  package func lineTooLong(_ limit: Int) -> String {
    say(
      "Die Zeile ist zu lang und wurde nicht übernommen: Erlaubt sind \(limit) Zeichen.",
      "The line is too long and was not taken: \(limit) characters are allowed.")
  }
  /// A field into which nothing more goes.
  package func fieldFull(_ limit: Int) -> String {
    say(
      "Das Feld ist voll: Es nimmt \(limit) Zeichen; was darüber ist, fehlt.",
      "The field is full: it takes \(limit) characters; what goes beyond is missing.")
  }
  package var nothingTried: String {
    say("noch ist nichts anders", "nothing is different yet")
  }
  package var onlyOneSpot: String {
    say("es gibt keinen zweiten Reibungspunkt", "there is no second hot spot")
  }
  package var noContactHere: String {
    say("dazu gibt es keinen Kontaktpunkt", "no touchpoint belongs to it")
  }
  package var nothingToComplete: String {
    say("hier gibt es nichts zu ergänzen", "there is nothing to complete")
  }
  package var notWhileFiltered: String {
    say("nicht in einer Suche, Esc hebt sie auf", "not in a search, Esc ends it")
  }
  package var noFormulas: String {
    say("für diesen Kontakt gibt es keine", "there are none for this one")
  }
  package var noMeasure: String {
    say("noch keine Maßnahme, a legt eine an", "no measure yet, a adds one")
  }
  package var nothingSearched: String {
    say("noch nichts gesucht, / sucht", "nothing searched for yet, / searches")
  }
  package var emptyList: String { say("die Liste ist leer", "the list is empty") }
  /// Enter on a question that letters answer.
  package var answerFirst: String {
    say(
      "erst antworten: j (ja), n (nein) oder f (noch klären)",
      "answer first: y (yes), n (no) or f (to be clarified)")
  }
  package var onlyProducts: String {
    say("nur bei Produkten", "only for products")
  }
  package var onlyPasting: String {
    say("nicht beim Beenden", "not when quitting")
  }
  package var onlyQuitting: String {
    say("nur beim Beenden", "only when quitting")
  }
  package var nothingUndecided: String {
    say("nichts ist zu entscheiden", "nothing to decide")
  }
  package var noVariants: String {
    say("keine Varianten angelegt", "no variants yet")
  }
  package func noMeaning(_ key: Character) -> String {
    say(
      "\(key) hat hier keine Wirkung, ? zeigt die Tasten",
      "\(key) does nothing here, ? shows the keys")
  }
  package var noTrial: String {
    say("gerade wird nichts ausprobiert", "nothing is being tried out")
  }
  package var notStated: String {
    say("hier steht keine Angabe von Ihnen", "nothing of yours stands here")
  }
  package var allFailuresKnown: String {
    say("es gibt keine solchen", "there are none")
  }
  package var onlyAtWait: String {
    say("nur bei der Frage nach der Wartezeit", "only at the question about the wait")
  }
  package var firstQuestion: String {
    say("das ist die allererste Frage", "this is the very first question")
  }
  package var lastQuestion: String {
    say("das ist die allerletzte Frage", "this is the very last question")
  }
  package var onlyAlongTheLine: String {
    say("nur in der Reihenfolge der Linie", "only in the order of the line")
  }
  package var noContact: String {
    say("nur auf einem Kontaktpunkt", "only on a touchpoint")
  }
  package var noState: String {
    say("es gibt noch keinen früheren Stand", "there is no earlier state yet")
  }
  package var onAPhase: String {
    say("das ist eine Phase, kein Kontaktpunkt", "this is a phase, no touchpoint")
  }
  package var onAProposal: String {
    say("das ist erst ein Vorschlag", "this is only a proposal")
  }
  /// A paste where no text is taken.
  package var pasteNeedsField: String {
    say("Einfügen geht in ein Feld", "a paste goes into a field")
  }
  package var nothingToOpen: String {
    say("diese Zeile führt nirgends hin", "this row leads nowhere")
  }
}

extension Texts {
  package var disabled: DisabledTexts { DisabledTexts(say: say) }
}
