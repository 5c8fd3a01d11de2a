package import JourneyModel

/// Naming the worst contacts.
package struct WorstTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Die drei schlimmsten zuerst", "The three worst first") }
  package func chosen(_ count: Int) -> String {
    say("\(count) von 3 gewählt", "\(count) of 3 chosen")
  }
  package var hint: String {
    say(
      "Wo ärgern sich Ihre Kunden am meisten? Wählen Sie aus dem Bauch heraus, das Schlimmste zuerst.",
      "Where are your customers annoyed most? Go by your gut feeling, the worst one first.")
  }
  package func howTo(choose: String, next: String) -> String {
    say(
      "\(choose) wählt oder nimmt zurück, \(next) geht weiter zum Bewerten.",
      "\(choose) chooses or takes back, \(next) goes on to rating.")
  }
}

/// The rating questions, in the customer's words.
package struct RateTexts: Hashable, Sendable {
  let say: Say

  /// The short name of a quantity.
  package func name(_ field: RatingField) -> String {
    switch field {
    case .wait: say("Wartezeit", "Wait")
    case .effort: say("Leichtigkeit", "Ease")
    case .emotion: say("Gefühl", "Feeling")
    case .failure: say("Fehler", "Failures")
    case .handoffs: say("Weiterreichen", "Hand-offs")
    case .importance: say("Wichtigkeit", "Importance")
    case .frequency: say("Häufigkeit", "Frequency")
    case .toleratedWait: say("Erwartete Wartezeit", "Expected wait")
    case .satisfaction: say("Zufriedenheit", "Satisfaction")
    case .firstContactResolved: say("Beim ersten Kontakt erledigt", "Resolved at first contact")
    case .detection: say("Entdeckbarkeit", "Detection")
    }
  }

  package func question(_ field: RatingField) -> String {
    switch field {
    case .wait: say("Wie lange wartet der Kunde hier?", "How long does the customer wait here?")
    case .effort: say("Wie leicht ist es für den Kunden?", "How easy is it for the customer?")
    case .emotion: say("Wie geht der Kunde hier weg?", "How does the customer leave?")
    case .failure:
      say(
        "Von 10 Malen: Wie oft geht etwas schief?",
        "Of 10 times, how often does something go wrong?")
    case .handoffs:
      say("Wie oft wird der Kunde weitergereicht?", "How often is the customer passed on?")
    case .importance: say("Wie wichtig ist es dem Kunden?", "How important is it to the customer?")
    case .frequency:
      say("In wie vielen von 10 Fällen kommt das vor?", "In how many of 10 cases does it happen?")
    case .toleratedWait:
      say("Welche Wartezeit erwartet der Kunde?", "Which wait does the customer expect?")
    case .satisfaction:
      say("Wie zufrieden ist der Kunde, 1 bis 10?", "How content is the customer, 1 to 10?")
    case .firstContactResolved:
      say(
        "Von 10 Malen: Wie oft ist es damit erledigt?",
        "Of 10 times, how often is it settled at once?")
    case .detection:
      say(
        "Wie leicht bleibt ein Fehler unbemerkt, 1 bis 10?",
        "How easily does a failure stay unnoticed, 1 to 10?")
    }
  }

  /// Behind the wait: the one that the customer still accepts.
  package func tolerated(_ value: String) -> String {
    say(", erwartet: \(value)", ", expected: \(value)")
  }

  /// What surprises about a question.
  package func hint(_ field: RatingField) -> String {
    switch field {
    case .wait:
      say(
        "Gemeint ist die Uhr des Kunden, auch nachts und am Wochenende. Genau so lange wie erwartet zählt 18 von 100: Pünktlich ist noch nicht reibungslos.",
        "On the customer's clock, nights and weekends included. Exactly the expected wait counts 18 of 100: punctual is not frictionless."
      )
    case .effort:
      say(
        "Mühe ist: suchen, nachfragen, zweimal dasselbe sagen, hinfahren. Es zählt, was der Kunde tun muss, nicht was Sie tun.",
        "Effort is searching, asking again, saying things twice, driving there. What counts is the customer's work, not yours."
      )
    case .emotion:
      say(
        "Nur Ärger zählt als Reibung. Freude wird gezeigt, gleicht Ärger an anderer Stelle aber nicht aus.",
        "Only annoyance counts as friction. Delight is shown, but never makes up for annoyance elsewhere."
      )
    case .failure:
      say(
        "Schief geht, was eine zweite Runde braucht: falsch, unvollständig, zu spät, niemand erreicht. Jedes zweite Mal gilt schon als das Schlimmste.",
        "Wrong is what needs a second round: mistaken, incomplete, late, nobody reached. Every second time counts as the worst already."
      )
    case .handoffs:
      say(
        "Jedes „Da müssen Sie den Kollegen fragen“ zählt einmal.",
        "Every “you will have to ask my colleague” counts once.")
    case .importance:
      say(
        "Das bestimmt, wie viel zählt: Ein Ärgernis, das dem Kunden egal ist, bremst weniger.",
        "This is a weight: a nuisance that does not matter to the customer slows less.")
    case .frequency:
      say(
        "Auch das bestimmt, wie viel zählt: Seltenes zählt wenig, mehrmals je Fall zählt mehr.",
        "A weight too: rare things count little, several times a case counts more.")
    case .toleratedWait, .satisfaction, .firstContactResolved, .detection: ""
    }
  }

  /// What a key answers; empty where the number says it all.
  package func answer(_ key: Character, _ field: RatingField) -> String {
    switch (field, key) {
    case (.wait, "1"): say("gar nicht", "not at all")
    case (.wait, "2"): say("Minuten", "minutes")
    case (.wait, "3"): say("Stunden", "hours")
    case (.wait, "4"): say("einen Tag", "a day")
    case (.wait, "5"): say("mehrere Tage", "several days")
    case (.wait, "6"): say("Wochen", "weeks")
    case (.effort, "1"): say("sehr mühsam", "very laborious")
    case (.effort, "7"): say("sehr leicht", "very easy")
    case (.emotion, "1"): say("verärgert", "annoyed")
    case (.emotion, "2"): say("eher verärgert", "rather annoyed")
    case (.emotion, "3"): say("neutral", "neutral")
    case (.emotion, "4"): say("eher erfreut", "rather pleased")
    case (.emotion, "5"): say("begeistert", "delighted")
    case (.failure, "0"): say("nie", "never")
    case (.failure, "x"): say("immer", "always")
    case (.failure, "s"), (.frequency, "s"): say("seltener als 1", "less than 1")
    case (.handoffs, "0"): say("gar nicht", "not at all")
    case (.handoffs, "1"): say("einmal", "once")
    case (.handoffs, "2"): say("zweimal", "twice")
    case (.handoffs, "3"): say("dreimal oder öfter", "three times or more")
    case (.importance, "1"): say("kaum", "hardly")
    case (.importance, "0"): say("(10) entscheidend", "(10) decisive")
    case (.frequency, "0"): say("nie", "never")
    case (.frequency, "x"): say("jedes Mal", "every time")
    case (.frequency, "m"): say("mehrmals", "several times")
    default: ""
    }
  }

  package func place(_ place: Int, of count: Int) -> String {
    say("Kontaktpunkt \(place) von \(count)", "Touchpoint \(place) of \(count)")
  }
  package func firstPart(_ place: Int, of count: Int) -> String {
    say(
      "Die wichtigsten zuerst: \(place) von \(count)",
      "The most important first: \(place) of \(count)")
  }
  /// A digit behind the answers of a question about a duration.
  package func bareNumber(_ digit: String) -> String {
    say(
      "\(digit) ist keine der Antworten; eine Dauer braucht eine Einheit, etwa \(digit) min, \(digit) h oder \(digit) Tage.",
      "\(digit) is none of the answers; a duration needs a unit, for instance \(digit) min, \(digit) h or \(digit) days."
    )
  }
  package func rater(_ name: String) -> String { say("Es urteilt: \(name)", "Judging: \(name)") }
  package var team: String { say("das Team", "the team") }
  package func variant(_ name: String) -> String { say("für \(name)", "for \(name)") }
  package var unanswered: String { "" }
  package func suggestedFrequency(_ share: String) -> String {
    say("\(share) (aus der Phase)", "\(share) (from the phase)")
  }
  /// - Parameter isAnswered: whether the question has an answer, which Enter keeps.
  package func general(ask: String, exact: String, open: String, isAnswered: Bool) -> String {
    let enter = isAnswered ? say("weiter", "go on") : say("offen lassen", "leave open")
    return say(
      "\(ask) noch klären   \(exact) genauer Wert   \(open) \(enter)",
      "\(ask) to be clarified   \(exact) exact value   \(open) \(enter)")
  }
  package var exact: String { say("genauer Wert", "exact value") }
  package var unknownHint: String {
    say(
      "Unbekanntes zählt nie als null; es macht das Ergebnis nur ungenauer.",
      "The unknown never counts as zero; it only makes the result less certain.")
  }
  package var nothingToRate: String {
    say("Es gibt nichts zu bewerten.", "There is nothing to rate.")
  }
}

extension Texts {
  package var worst: WorstTexts { WorstTexts(say: say) }
  package var rate: RateTexts { RateTexts(say: say) }
}
