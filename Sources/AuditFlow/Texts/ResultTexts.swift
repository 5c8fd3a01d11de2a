package import FrictionScoring
import JourneyModel

/// The first result, from the worst contacts alone.
package struct FirstResultTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Ein erstes Ergebnis", "A first result") }
  package func rated(_ rated: Int, of contacts: Int) -> String {
    say(
      "\(rated) von \(contacts) Kontaktpunkten bewertet",
      "\(rated) of \(contacts) touchpoints rated")
  }
  package var tooEarly: String {
    say(
      "Für eine Gesamtzahl ist es zu früh. Das bremst Ihre Kunden am meisten:",
      "It is too early for a total. This slows your customers most:")
  }
  /// The title when there is a total already, and only a measure is missing.
  package var oneMeasure: String { say("Eine Maßnahme", "One measure") }
  package var slowsMost: String {
    say("Das bremst Ihre Kunden am meisten:", "This slows your customers most:")
  }
  package var nothingYet: String {
    say(
      "Noch ist nichts bewertet; hier stehen dann Ihre drei größten Reibungspunkte.",
      "Nothing is rated yet; your three hot spots will stand here.")
  }
  /// Where every place rests on unanswered questions.
  package var tooOpen: String {
    say(
      "Noch ist zu viel offen, um zu sagen, was Ihre Kunden am meisten bremst.",
      "Too much is open yet to say what slows your customers most.")
  }
  package func stillOpen(_ name: String) -> String {
    say(
      "noch offen: \(say.quote(name)) hat zu viele unbeantwortete Fragen",
      "still open: \(say.quote(name)) has too many unanswered questions")
  }
  /// "Platz 2, möglich 1 bis 5".
  package func place(_ number: Int, _ certainty: String) -> String {
    say("Platz \(number), \(certainty)", "place \(number), \(certainty)")
  }
  package var encouragement: String {
    say(
      "Lieber wenig, und das richtig: Eine Maßnahme, die getan wird, ist ein Erfolg.",
      "Better a little, done properly: one measure that gets done is a success.")
  }
  /// Behind the contact that the measure of the form is for.
  ///
  /// - Parameter key: what chooses another; `nil` where that is said elsewhere, or there is none.
  package func aim(key: String?) -> String {
    guard let key else { return say("(dafür)", "(for this)") }
    return say("(dafür; \(key): anderer)", "(for this; \(key): another)")
  }
  package func what(by day: String) -> String {
    say("Was tun Sie bis Freitag?", "What will you do by Friday?")
  }
  package var who: String { say("Wer?", "Who?") }
  package var until: String { say("Bis wann?", "By when?") }
  package var whatPlaceholder: String {
    say(
      "zum Beispiel: Jede Anfrage am selben Tag bestätigen",
      "for example: confirm each inquiry the same day")
  }
  package var whoPlaceholder: String {
    say("ein Name oder eine Rolle genügt", "a name or a role will do")
  }
  package var skip: String {
    say("Leere Zeile: ohne Maßnahme weiter.", "Empty line: go on without a measure.")
  }
}

/// The whole result.
package struct ResultTexts: Hashable, Sendable {
  let say: Say

  package var index: String { say("Reibungswert", "Friction index") }
  package var scale: String { say("0 = leicht, 100 = zäh", "0 = easy, 100 = stuck") }
  package var notRated: String { say("noch nicht bewertet", "not rated yet") }
  package func value(_ value: String, from low: String, to high: String) -> String {
    say("\(value) (zwischen \(low) und \(high))", "\(value) (\(low) to \(high))")
  }
  package func rangeOnly(from low: String, to high: String) -> String {
    say("zwischen \(low) und \(high)", "between \(low) and \(high)")
  }
  package var provisional: String { say("vorläufig", "provisional") }
  package var rangeTooWide: String {
    say(
      "Zu ungewiss für eine Zahl: Bewerten Sie weiter (b), klären Sie Fragen (o).",
      "Too uncertain for a number: rate on (b), clarify open questions (o).")
  }

  /// The index in words.
  package func verdict(_ index: Double) -> String {
    switch index {
    case ..<15: say("Ihre Kunden kommen leicht durch.", "Your customers get through easily.")
    case ..<30:
      say("Es läuft, mit einzelnen Stellen, die bremsen.", "It runs, with single spots that slow.")
    case ..<50:
      say(
        "Ihre Kunden spüren an mehreren Stellen Reibung.",
        "Your customers feel friction in several places.")
    case ..<70: say("Es ist mühsam, Ihr Kunde zu sein.", "Being your customer is laborious.")
    default:
      say(
        "Wer Kunde bleibt, bleibt trotz allem.", "Who stays your customer stays in spite of it all."
      )
    }
  }

  /// The same where the range of the index holds other words as well.
  package func perhaps(_ verdict: String) -> String {
    say("Wohl: \(verdict)", "Probably: \(verdict)")
  }

  package var tackleFirst: String { say("Zuerst angehen", "Tackle first") }
  /// The same with what it is ordered by, where there is room.
  package var tackleFirstInWords: String {
    say(
      "Zuerst angehen, nach Reibung x Häufigkeit x Wichtigkeit",
      "Tackle first, by friction x frequency x importance")
  }
  package var nothing: String {
    say(
      "Nichts reibt: Alles Bewertete läuft glatt.", "Nothing rubs: all that is rated runs smoothly."
    )
  }
  package func outOf(_ value: String) -> String { say("\(value) von 100", "\(value) of 100") }

  /// A reason in words.
  package func reason(_ dimension: Dimension) -> String {
    switch dimension {
    case .wait: say("dauert zu lange", "takes too long")
    case .effort: say("ist mühsam", "is laborious")
    case .emotion: say("verärgert", "annoys")
    case .failure: say("geht oft schief", "often goes wrong")
    case .handoffs: say("reicht Kunden weiter", "passes customers on")
    }
  }
  /// The same where the answer is on the mild side: one failure in twenty is not "often".
  package func slightReason(_ dimension: Dimension) -> String {
    switch dimension {
    case .wait: say("kostet etwas Wartezeit", "takes some waiting")
    case .effort: say("macht Mühe", "takes effort")
    case .emotion: say("verstimmt etwas", "annoys a little")
    case .failure: say("geht manchmal schief", "sometimes goes wrong")
    case .handoffs: say("reicht manchmal weiter", "sometimes passes them on")
    }
  }
  package func reason(_ dimension: Dimension, of contact: TouchpointScore) -> String {
    if contact.isSlight(dimension) { return slightReason(dimension) }
    guard dimension == .wait, contact.mayBeInTime else { return reason(dimension) }
    return say("kann zu lange dauern", "can take too long")
  }
  /// The largest known reasons of a contact in words; empty without a score.
  package func reasons(of contact: TouchpointScore?, joinedBy separator: String? = nil) -> String {
    guard let contact else { return "" }
    let words = contact.reasons().map { reason($0, of: contact) }
    return words.joined(separator: separator ?? say(" und ", " and "))
  }

  /// In place of reasons where there are none but unanswered questions.
  package var tooOpen: String { say("zu viel noch offen", "too much still open") }

  package var withoutPhase: String { say("ohne Phase", "no phase") }
  /// A phase of the curve in words.
  ///
  /// - Parameter mean: of the rated contacts; `nil` where none is.
  package func spokenPhase(_ name: String, mean: String?, rated: Int, of contacts: Int) -> String {
    guard let mean else {
      return say("\(name): noch nichts bewertet", "\(name): nothing rated yet")
    }
    let part =
      rated < contacts
      ? say(", \(rated) von \(contacts) bewertet", ", \(rated) of \(contacts) rated") : ""
    return say("\(name): Reibung im Mittel \(mean)", "\(name): mean friction \(mean)") + part
  }
}

/// What must still be clarified.
package struct OpenQuestionsTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Noch zu klären", "To be clarified") }
  package func questions(_ count: Int, contacts: Int) -> String {
    say.count(count, ("Frage", "Fragen"), ("question", "questions"))
      + say(" zu ", " on ")
      + say.count(contacts, ("Kontaktpunkt", "Kontaktpunkten"), ("touchpoint", "touchpoints"))
  }
  package func hint(minutes: Int) -> String {
    say(
      "Ihr Anrufzettel: Fragen Sie drei Kunden, die das gerade erlebt haben. Das dauert je Anruf etwa \(minutes) Minuten.",
      "Your call sheet: ask three customers who have just been through it. It takes about \(minutes) minutes a call."
    )
  }
  /// Tasks of which nobody could say whether the customer notices them.
  package func tasks(_ names: [String], more: Int) -> String {
    let quoted = names.map(say.quote).joined(separator: ", ")
    let rest = more == 0 ? "" : say(" und \(more) weitere", " and \(more) more")
    return say(
      "Auch noch zu klären: Merkt der Kunde etwas von der Aufgabe? \(quoted)\(rest).",
      "To be clarified as well: does the customer notice the task? \(quoted)\(rest).")
  }
  package var onlyTasks: String {
    say(
      "Zu den Kontaktpunkten selbst ist keine Frage vorgemerkt.",
      "No question about the touchpoints themselves is noted.")
  }
  package var contactColumn: String { say("Kontaktpunkt", "Touchpoint") }
  package var questionColumn: String { say("Frage", "Question") }
  package var byColumn: String { say("wusste nicht", "did not know") }
  package var narrowsColumn: String { say("enger um", "narrows by") }
  /// By how many points of the index an answer narrows its range; the most useful one says so.
  package func narrows(_ points: String, isFirst: Bool) -> String {
    isFirst ? say("zuerst, \(points)", "first, \(points)") : points
  }
  package var empty: String { say("Nichts mehr zu klären.", "Nothing left to clarify.") }
}

/// The measures.
package struct MeasuresTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Maßnahmen", "Measures") }
  package var gloss: String { say("Wer tut was bis wann?", "Who does what by when?") }
  package func counts(open: Int, done: Int) -> String {
    say("\(open) offen, \(done) erledigt", "\(open) open, \(done) done")
  }
  package var whatColumn: String { say("Maßnahme", "Measure") }
  package var whoColumn: String { say("Wer", "Who") }
  package var untilColumn: String { say("Bis wann", "By when") }
  package var stateColumn: String { say("Stand", "State") }
  package func serves(_ names: [String]) -> String {
    let quoted = names.map(say.quote).joined(separator: ", ")
    return say("Gegen die Reibung bei: \(quoted)", "Against the friction at: \(quoted)")
  }
  package var late: String { say("überfällig", "overdue") }
  package func empty(add: String) -> String {
    say(
      "Noch keine Maßnahme. \(add) legt die erste fest: lieber eine, die getan wird, als zehn auf Papier.",
      "No measure yet. \(add) adds the first: rather one that gets done than ten on paper.")
  }
}

extension Texts {
  package var firstResult: FirstResultTexts { FirstResultTexts(say: say) }
  package var result: ResultTexts { ResultTexts(say: say) }
  package var openQuestions: OpenQuestionsTexts { OpenQuestionsTexts(say: say) }
  package var measures: MeasuresTexts { MeasuresTexts(say: say) }
}
