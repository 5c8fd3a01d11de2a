import JourneyModel

/// Questions that lie over a room.
package struct OverlayTexts: Hashable, Sendable {
  let say: Say

  package var search: String { say("Suchen:", "Search:") }
  package var searchHint: String {
    say("Name, Phase, Kanal oder Zuständige", "name, phase, channel or person")
  }

  /// - Parameter kept: how many of the pasted lines become entries.
  package func pasteTitle(_ count: Int, kept: Int) -> String {
    let pasted = say("\(count) Zeilen eingefügt", "\(count) lines pasted")
    guard kept < count else { return pasted }
    return pasted
      + (kept == 1
        ? say(", eine wird ein Eintrag", ", one becomes an entry")
        : say(", \(kept) werden Einträge", ", \(kept) become entries"))
  }
  package func pasteShown(_ rows: ClosedRange<Int>, of count: Int) -> String {
    say(
      "\(rows.lowerBound) bis \(rows.upperBound) von \(count)",
      "\(rows.lowerBound) to \(rows.upperBound) of \(count)")
  }
  package var pasteQuestion: String {
    say("Aus jeder Zeile einen Eintrag machen?", "Make an entry of each line?")
  }
  /// - Parameter takes: whether lines are left out that the key takes after all.
  package func leavesOut(_ key: String, takes: Bool) -> String {
    takes
      ? say(
        "\(key) lässt eine Zeile weg oder nimmt sie doch.",
        "\(key) leaves a line out or takes it after all.")
      : say("\(key) lässt eine Zeile weg.", "\(key) leaves a line out.")
  }
  /// A pasted line whose entry is listed.
  package var alreadyThere: String { say("gibt es schon", "exists already") }
  package var leftOut: String { say("bleibt weg", "left out") }
  package var quitTitle: String {
    say("Die letzte Änderung ist NICHT gespeichert", "The last change is NOT saved")
  }
  package var quitQuestion: String {
    say(
      "Trotzdem beenden? Nicht Gespeichertes bleibt als Kopie.",
      "Quit all the same? What is not saved stays as a copy.")
  }
  package func unsavedTitle(_ time: String) -> String {
    say(
      "Nicht gespeichert, als eine Sitzung endete (\(time))",
      "Not saved when a session ended (\(time))")
  }
  package func unsavedPlace(_ place: String) -> String {
    say("Was darin eingetragen wurde, liegt in \(place).", "What was entered in it is in \(place).")
  }
  package var unsavedQuestion: String {
    say("In diese Datei übernehmen?", "Take it over into this file?")
  }
  package var takeOver: String { say("übernehmen", "take over") }
  package var later: String {
    say("beim nächsten Öffnen wieder fragen", "ask again when it is opened next")
  }
  package func tookUnsaved(_ time: String) -> String {
    say("Nicht Gespeichertes (\(time)) übernommen", "What was not saved (\(time)) taken over")
  }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nein, zurück", "no, back") }
  package var saveCopy: String { say("Kopie an anderer Stelle speichern", "save a copy elsewhere") }
  package var quitAnyway: String { say("ohne Speichern beenden", "quit without saving") }

  package func title(_ purpose: Picker.Purpose) -> String {
    if let count = purpose.contacts, count > 1 { return title(purpose, of: count) }
    return switch purpose {
    case .phase:
      say("In welche Phase gehört der Kontaktpunkt?", "Which phase does the touchpoint belong to?")
    case .channel: say("Über welchen Kanal?", "Through which channel?")
    case .consequence: say("Was geschieht dann?", "What happens then?")
    case .rater: say("Wer bewertet?", "Who rates?")
    case .variant:
      say(
        "Für welche Kunden gilt der Kontaktpunkt?", "Which customers does the touchpoint hold for?")
    case .responsible: say("Wer ist zuständig?", "Who is responsible?")
    case .withoutFailure:
      say(
        "Wo ist nicht bekannt, wie oft etwas schiefgeht?",
        "Where is it not known how often something goes wrong?")
    case .classification(let subject): question(subject)?.question[say.language] ?? ""
    case .role(let alias): say("Was ist \(alias)?", "What is \(alias)?")
    }
  }

  private func question(_ subject: ClassificationQuestion.Subject) -> ClassificationQuestion? {
    ClassificationQuestion.all.first { $0.subject == subject }
  }

  /// The question about several contacts at once.
  private func title(_ purpose: Picker.Purpose, of count: Int) -> String {
    switch purpose {
    case .channel:
      say("Über welchen Kanal gehen die \(count)?", "Through which channel do the \(count) go?")
    case .responsible:
      say("Wer ist für die \(count) zuständig?", "Who is responsible for the \(count)?")
    case .variant:
      say("Für welche Kunden gelten die \(count)?", "Which customers do the \(count) hold for?")
    default:
      say("In welche Phase gehören die \(count)?", "Which phase do the \(count) belong to?")
    }
  }

  package func option(_ option: Picker.Option, for purpose: Picker.Purpose) -> String {
    switch (option, purpose) {
    case (.entity(_, let name), _): name
    case (.word(let option), _): option.label[say.language]
    case (.newOne, .classification):
      say("ja, Neue und Bestehende unterscheiden", "yes, tell new from regular customers")
    case (.nothing, .classification): say("weiter, jetzt nicht", "go on, not now")
    case (.join(_, _, let name), _):
      say(
        "\(say.quote(name)) steht zweimal da: zu einer Person verbinden",
        "\(say.quote(name)) is there twice: make it one person")
    case (.role(let role), _): role.spoken(in: say.language)
    case (.nothing, .rater): say("das Team gemeinsam", "the team together")
    case (.nothing, .variant): say("für alle Kunden", "for all customers")
    case (.nothing, .consequence): say("nichts weiter", "nothing more")
    case (.nothing, _): say("niemand, offen lassen", "nobody, leave open")
    case (.newOne, .consequence): say("ein neuer Kontakt entsteht ...", "a new contact ...")
    case (.newOne, .variant):
      say("Neue und bestehende Kunden unterscheiden ...", "Tell new from regular customers ...")
    case (.newOne, _): say("jemand anderes ...", "somebody else ...")
    }
  }

  package func title(_ purpose: InputPrompt.Purpose) -> String {
    switch purpose {
    case .rename: say("Neuer Name", "New name")
    case .newContact: say("Neuer Kontaktpunkt", "New touchpoint")
    case .incident: say("Was geht hier schief?", "What goes wrong here?")
    case .incidentProbability:
      say("Von 10 Malen: Wie oft kommt das vor?", "Of 10 times, how often does it happen?")
    case .consequenceName: say("Welcher Kontakt entsteht daraus?", "Which contact does it lead to?")
    case .customerWants:
      say("Was will der Kunde hier wirklich?", "What does the customer really want here?")
    case .asksFor:
      say("Welche Angaben verlangen Sie hier vom Kunden?", "What do you ask the customer for here?")
    case .exactValue(let field): RateTexts(say: say).question(field)
    case .share:
      say(
        "Von 10 Anfragen: Wie viele kommen bis hierher?", "Of 10 inquiries, how many get this far?")
    case .alias, .responsibleAlias:
      say("Wer? Ein Kürzel oder eine Rolle genügt.", "Who? A short name or a role will do.")
    case .targetGroup: question(.targetGroup)?.question[say.language] ?? ""
    case .measureWhat: say("Was ist zu tun?", "What is to be done?")
    case .measureWho: say("Wer tut es?", "Who does it?")
    case .measureUntil: say("Bis wann?", "By when?")
    }
  }

  /// Asks for the share of a phase by its name: the line behind the box does not always show it.
  package func share(of phase: String) -> String {
    say(
      "Von 10 Anfragen: Wie viele kommen bis \(say.quote(phase))?",
      "Of 10 inquiries, how many get as far as \(say.quote(phase))?")
  }

  /// How the answer may be written.
  package func hint(_ purpose: InputPrompt.Purpose) -> String {
    switch purpose {
    case .exactValue(.toleratedWait):
      say(
        "zum Beispiel: 2 Std, 1 Tag; leer: der übliche Wert für diesen Weg",
        "for example: 2 h, 1 day; empty: the usual value of this channel")
    case .exactValue(.wait):
      say("zum Beispiel: 2 Std, 1-3 Tage, halber Tag", "for example: 2 h, 1-3 days, half a day")
    case .exactValue(.failure), .incidentProbability, .share:
      say("zum Beispiel: 3 (von 10), 30 %, 20-30 %", "for example: 3 (of 10), 30%, 20-30%")
    case .exactValue(.effort):
      say("1 sehr mühsam bis 7 sehr leicht", "1 very laborious to 7 very easy")
    case .exactValue(.emotion): say("1 verärgert bis 5 begeistert", "1 annoyed to 5 delighted")
    case .exactValue(.importance): say("1 kaum bis 10 entscheidend", "1 hardly to 10 decisive")
    case .exactValue(.frequency):
      say(
        "zum Beispiel: 3 (von 10), 30 %, 2 mal (in jedem Fall)",
        "for example: 3 (of 10), 30%, 2 times (in each case)")
    case .exactValue(.handoffs):
      say("eine Zahl oder ein Bereich: 1-2", "a number or a range: 1-2")
    case .incident:
      say(
        "zum Beispiel: Angaben fehlen, Rückfrage nötig",
        "for example: details missing, query needed")
    case .newContact, .consequenceName:
      say("auch hier: Name, Kanal, Zuständige", "here too: name, channel, person")
    case .asksFor:
      say("mit Komma getrennt: Adresse, Fotos, Maße", "with commas: address, photos, measurements")
    case .measureUntil:
      say("zum Beispiel: 28.11., Freitag, in 2 Wochen", "for example: 2026-11-28, in 2 weeks")
    case .alias, .responsibleAlias:
      say(
        "Bitte keine vollen Namen; das schützt alle.",
        "No full names please; that protects everybody.")
    case .targetGroup:
      say(
        "zum Beispiel: Familien mit eigenem Haus im Umkreis; leer: jetzt nicht",
        "for example: families with their own house nearby; empty: not now")
    case .exactValue: ""
    case .rename, .customerWants, .measureWhat, .measureWho: ""
    }
  }

  package func take(_ key: String, _ cancel: String) -> String {
    say(
      "\(key) übernimmt, \(cancel) lässt alles, wie es ist",
      "\(key) takes it, \(cancel) leaves all as it is")
  }
}

extension Texts {
  package var overlay: OverlayTexts { OverlayTexts(say: say) }
}
