import FrictionScoring
import JourneyModel

extension Texts {
  /// The announcement line.
  package func notice(_ notice: Notice) -> String {
    switch notice {
    case .changed(.rated(_, let field, let judgement)):
      "\(rate.name(field)): \(rate.said(judgement, field))."
    case .changed(let change): self.change(change)
    case .undid(let change):
      say("Zurückgenommen: \(doing(change)).", "Undone: \(doing(change)).")
    case .redid(let change):
      say("Wiederholt: \(doing(change)).", "Redone: \(doing(change)).")
    case .changedByOthers(let change):
      say(
        "Andere haben das inzwischen geändert; es bleibt so (\(doing(change))).",
        "Others have changed this meanwhile; it stays (\(doing(change))).")
    case .asksWhoJudges(let name, let again): others.asksWhoJudges(beside: name, again: again)
    case .fileTrouble(let reason): others.fileTrouble(reason, quit: keyNames.control("q"))
    case .sharedFolder(let kind): others.sharedFolder(kind)
    case .purged:
      say(
        "Ein Name wurde entfernt; Früheres lässt sich nicht mehr zurücknehmen.",
        "A name was removed; nothing before that can be undone.")
    case .others(let changes): others.line(changes)
    case .unfinished(let offered): drafts.unfinished(offered)
    case .unfinishedKept(let text, let offered): drafts.keptLine(text, offered)
    case .olderFormat(let version): chrome.olderFormatNotice(version)
    case .unfinishedDropped: drafts.dropped
    case .unchanged: say("Unverändert.", "Unchanged.")
    case .lineIsEmpty:
      say(
        "Die Zeile ist schon leer. \(keyNames.control("_")) nimmt die letzte Änderung zurück.",
        "The line is empty already. \(keyNames.control("_")) undoes the last change.")
    case .nothingToUndo: say("Es gibt nichts zurückzunehmen.", "There is nothing to undo.")
    case .nothingToRedo: say("Es gibt nichts zu wiederholen.", "There is nothing to redo.")
    case .saved: say("Gespeichert.", "Saved.")
    case .saveFailed(let reason): say("NICHT gespeichert: \(reason)", "NOT saved: \(reason)")
    case .savedElsewhere(let path):
      say("Eine Kopie liegt in \(path).", "A copy was saved as \(path).")
    case .readOnly(let reason):
      say("Diese Datei lässt sich nur lesen: \(reason)", "This file can only be read: \(reason)")
    case .pressAgainToQuit(let kept):
      self.kept(kept, quit: keyNames.control("q"), again: keyNames.control("c"))
    case .wrote(let path): callSheet.written(path)
    case .putAside(let title):
      say(
        "Entfernt, u holt es zurück: \(say.quote(title)) (jetzt in .kontaktlinie/trash).",
        "Removed, u brings it back: \(say.quote(title)) (now in .kontaktlinie/trash).")
    case .broughtBack(let title):
      say(
        "\(say.quote(title)) liegt wieder an seinem Platz.",
        "\(say.quote(title)) is back in its place.")
    case .trialBegan: trial.began
    case .trialResumed(let time, let changes, let contested):
      trial.resumed(time, changes, contested: contested)
    case .trialKept(let time, let changes): trial.kept(time, changes)
    case .tookOver(let change, let score): self.change(change) + trial.indexNow(score)
    case .decideTrial: trial.decideFirst
    case .trialDiscarded: trial.discarded
    case .trialBecameMeasure: trial.becameMeasure
    case .trialReadOnly(let reason): trial.readOnly(reason)
    case .decideTrialToQuit: trial.decideToQuit(again: keyNames.control("q"))
    case .noMatch(let text):
      say("Kein Treffer für \(say.quote(text)).", "No match for \(say.quote(text)).")
    case .everyCaseBegins(let phase):
      say(
        "Mit \(say.quote(phase)) beginnt jeder Fall. Wählen Sie eine spätere Phase.",
        "Every case begins with \(say.quote(phase)). Choose a later phase.")
    case .searchWrapped: say("Wieder von oben gesucht.", "Searched on from the top.")
    case .unknownKey(let key):
      say(
        "\(key) hat hier keine Wirkung; \(keyNames.function(1)) zeigt die Tasten.",
        "\(key) does nothing here; \(keyNames.function(1)) shows the keys.")
    case .introduction(let scope): introduction.line(scope) ?? ""
    case .disabled(let reason): say("Jetzt nicht: \(reason).", "Not now: \(reason).")
    case .stray(let letter, let scope): stray(letter, scope)
    case .held(let letter, let scope): held(letter, scope)
    case .notUnderstood(let line):
      say(
        "\(say.quote(line)) wird hier nicht verstanden; ? sagt, was geht.",
        "\(say.quote(line)) is not understood here; ? says what is.")
    case .typeSomething: say("Schreiben Sie zuerst einen Namen.", "Type a name first.")
    case .addedWith(let change, let alias):
      self.change(change) + " " + self.change(.addedParticipant(alias))
    case .unknownMark(let mark):
      mark.first == ">" || mark.first == "<"
        ? say(
          "\(say.quote(mark)) ist keine Richtung; es steht im Namen.",
          "\(say.quote(mark)) is no direction; it stands in the name.")
        : say(
          "\(say.quote(mark)) ist kein Kanal; es steht im Namen.",
          "\(say.quote(mark)) is no channel; it stands in the name.")
    case .openMark(let mark):
      say(
        "\(mark.spoken) ist noch offen: \(mark.choices.joined(separator: ", ")). Schreiben Sie weiter, oder eine Leerstelle dahinter.",
        "\(mark.spoken) is still open: \(mark.choices.joined(separator: ", ")). Type on, or a blank behind it."
      )
    case .valueProblem(let text), .refused(let text), .message(let text): text
    case .alreadyThree:
      say(
        "Drei sind schon gewählt; nehmen Sie zuerst einen zurück.",
        "Three are chosen already; take one back first.")
    case .chooseThree:
      say(
        "Wählen Sie bis zu drei mit der \(keyNames.space).",
        "Choose up to three with \(keyNames.space).")
    case .noContactsYet:
      say(
        "Noch gibt es keine Kontaktpunkte; sammeln Sie zuerst einige.",
        "There are no touchpoints yet; collect some first.")
    case .nothingRatedYet:
      say(
        "Noch ist nichts bewertet; beginnen Sie mit den drei schlimmsten.",
        "Nothing is rated yet; begin with the three worst.")
    case .allRated:
      say("Alle Kontaktpunkte sind durchgegangen.", "You have been through all touchpoints.")
    case .nothingUndecided: undecided.none
    case .contested:
      say(
        "Andere haben das inzwischen auch geändert oder entfernt: Beides bleibt, ! entscheidet.",
        "Others have changed or removed this meanwhile: both are kept, ! decides.")
    case .vanished(let name, let now):
      say(
        "\(say.quote(name)) ist nicht mehr da"
          + (now.map { "; hier steht jetzt \(say.quote($0))" } ?? "")
          + ". Die Taste hat nichts geändert.",
        "\(say.quote(name)) is gone" + (now.map { "; this is \(say.quote($0)) now" } ?? "")
          + ". The key changed nothing.")
    case .noDoubles: say("Keine Doppelten gefunden.", "No doubles found.")
    case .noWeakSpots: say("Keine Lücken im Ablauf gefunden.", "No gaps found.")
    case .noOpenQuestions(unrated: 0):
      say("Es ist nichts mehr zu klären.", "Nothing is left to clarify.")
    case .noOpenQuestions(let unrated):
      say(
        "Nichts vorgemerkt; \(say.count(unrated, ("Kontaktpunkt ist", "Kontaktpunkte sind"), ("", ""))) noch nicht bewertet.",
        "Nothing is noted; \(say.count(unrated, ("", ""), ("touchpoint is", "touchpoints are"))) not rated yet."
      )
    case .noMorePrompts:
      say("Dazu gibt es keine weiteren Denkanstöße.", "There are no more prompts for this.")
    case .noProposals:
      say(
        "Alles, was wir vorschlagen könnten, steht schon auf der Linie.",
        "All that we could propose is on the line already.")
    case .figureNotStated(let figure):
      figure.isAssumption
        ? say("Hier gilt schon unser Wert.", "Our value holds here already.")
        : say("Hier ist noch nichts angegeben.", "Nothing is stated here yet.")
    case .allFailuresKnown:
      say(
        "Kein Kontaktpunkt ohne Urteil über Fehler.",
        "No touchpoint is without a judgement of failure.")
    case .nothingToOpen:
      say(
        "Hier gibt es nichts zu öffnen; was zu tun ist, steht unten.",
        "There is nothing to open here; what to do stands below.")
    case .pasted(let count):
      say.count(count, ("Zeile eingefügt.", "Zeilen eingefügt."), ("line pasted.", "lines pasted."))
    case .measureNeedsWhat:
      say("Schreiben Sie zuerst, was zu tun ist.", "First type what is to be done.")
    case .otherTerminal(let term, let name):
      say(
        "Das Terminal \(name) ist unbekannt; benutzt wird \(term).",
        "The terminal \(name) is not known here; \(term) is used.")
    case .copied(let text):
      say(
        "An das Terminal geschickt: \(say.quote(text))", "Sent to the terminal: \(say.quote(text))")
    case .cannotCopy:
      say(
        "Dieses Terminal hat keine Zwischenablage, die sich erreichen lässt.",
        "This terminal has no clipboard that can be reached.")
    case .mouse(true):
      say(
        "Maus an: Rad und Klick. Zum Markieren halten Sie die Umschalttaste. \(keyNames.control("k")) schaltet sie aus.",
        "Mouse on: wheel and click. Hold Shift to mark text. \(keyNames.control("k")) turns it off."
      )
    case .mouse(false):
      say("Maus aus: Markieren wie gewohnt.", "Mouse off: mark text as usual.")
    case .cannotSuspend:
      say(
        "Anhalten geht hier nicht: Es gibt keine Kommandozeile, die das Programm fortsetzt.",
        "Cannot suspend here: there is no shell to come back from.")
    }
  }

  /// Somebody types where letters are keys; in a room beside a field it says where that is.
  private func stray(_ letter: Character, _ scope: Scope) -> String {
    switch scope {
    case .overview:
      say(
        "Hier schreibt man nicht: 1 bis 3 öffnet ein Eingabefeld.",
        "This is not a text field: 1 to 3 open one.")
    case .collectBrowsing:
      say(
        "Hier schreibt man nicht: a öffnet das Eingabefeld.",
        "This is not a text field: a opens one.")
    case .collectAsking:
      say(
        "Hier schreibt man nicht: a öffnet das Feld. Antworten: Eingabe, dann j, n, f.",
        "This is not a text field: a opens one. To answer: Enter, then y, n or f.")
    case .picker:
      say(
        "Hier schreibt man nicht: Ziffer oder Pfeile wählen, Esc schließt.",
        "This is not a text field: a digit or the arrows choose, Esc closes.")
    default: self.notice(.disabled(disabled.noMeaning(letter)))
    }
  }

  /// A key right behind such a letter, which was not taken for what it means.
  private func held(_ letter: Character, _ scope: Scope) -> String {
    switch scope {
    case .overview, .collectBrowsing, .collectAsking, .picker: stray(letter, scope)
    default:
      say(
        "Kein Eingabefeld, nichts getan. Nach einem Augenblick gelten die Tasten wieder.",
        "Not a text field, nothing done. After a moment the keys count again.")
    }
  }

  /// How a change that took something away is undone; empty for any other.
  package func undoing(_ change: Change, key: String) -> String {
    switch change {
    case .removed, .removedMany, .removedEntries:
      say("\(key) holt es zurück.", "\(key) brings it back.")
    case .broughtBack: say("\(key) nimmt es zurück.", "\(key) undoes it.")
    default: ""
    }
  }

  private func removed(_ what: String, _ names: [String], _ ratings: Int) -> String {
    let lost =
      ratings == 0
      ? ""
      : say(", mit ", ", with ")
        + say.count(ratings, ("Bewertung", "Bewertungen"), ("rating", "ratings"))
    return what + say(" entfernt", " removed") + lost + ": " + line.some(names) + "."
  }

  /// What a change did.
  package func change(_ change: Change) -> String {
    switch change {
    case .began(let name): say("Begonnen: \(say.quote(name)).", "Begun: \(say.quote(name)).")
    case .added(let name): say("Eingetragen: \(say.quote(name)).", "Added: \(say.quote(name)).")
    case .addedAcross(let name, let direction):
      say(
        "Eingetragen: \(say.quote(name)), \(direction.spoken(in: language)).",
        "Added: \(say.quote(name)), \(direction.spoken(in: language)).")
    case .addedMany(let count):
      say(
        "\(say.count(count, ("Eintrag", "Einträge"), ("entry", "entries"))) aufgenommen.",
        "\(say.count(count, ("Eintrag", "Einträge"), ("entry", "entries"))) added.")
    case .removed(let name, ratings: 0):
      say("Entfernt: \(say.quote(name)).", "Removed: \(say.quote(name)).")
    case .removed(let name, let ratings):
      say(
        "Entfernt: \(say.quote(name)), mit \(say.count(ratings, ("Bewertung", "Bewertungen"), ("rating", "ratings"))).",
        "Removed: \(say.quote(name)), with \(say.count(ratings, ("Bewertung", "Bewertungen"), ("rating", "ratings")))."
      )
    case .removedMany(let names, let ratings):
      removed(line.contacts(names.count), names, ratings)
    case .removedEntries(let names, let ratings):
      removed(collect.entries(names.count), names, ratings)
    case .renamed(let name):
      say("Umbenannt in \(say.quote(name)).", "Renamed to \(say.quote(name)).")
    case .edited(let name): say("Geändert: \(say.quote(name)).", "Changed: \(say.quote(name)).")
    case .answeredTouchesMany(let count, let answer):
      "\(collect.entries(count)): \(answer.spoken(in: language))."
    case .movedMany(let count, nil):
      say("\(line.contacts(count)) verschoben.", "\(line.contacts(count)) moved.")
    case .movedMany(let count, let phase?):
      say(
        "\(line.contacts(count)) verschoben, jetzt in \(phase).",
        "\(line.contacts(count)) moved, now in \(phase).")
    case .setMany(let count, let detail, let value):
      "\(line.contacts(count)), \(contact.name(detail)): \(value)."
    case .moved(let name, let phase):
      say(
        "\(say.quote(name)) liegt jetzt in \(phase).", "\(say.quote(name)) is now in \(phase).")
    case .movedBehind(let name, nil):
      say(
        "\(say.quote(name)) steht jetzt zuerst in der Phase.",
        "\(say.quote(name)) is now first in its phase.")
    case .movedBehind(let name, let other?):
      say(
        "\(say.quote(name)) steht jetzt hinter \(say.quote(other)).",
        "\(say.quote(name)) now follows \(say.quote(other)).")
    case .set(let name, let detail, let value):
      "\(say.quote(name)), \(contact.name(detail)): \(value)."
    case .answeredTouches(let name, let answer):
      "\(say.quote(name)): \(answer.spoken(in: language))."
    case .merged(let first, let second):
      say(
        "\(say.quote(second)) ist jetzt Teil von \(say.quote(first)).",
        "\(say.quote(second)) is now part of \(say.quote(first)).")
    case .mergedMany(let count):
      say(
        "\(say.count(count, ("Paar", "Paare"), ("pair", "pairs"))) verbunden.",
        "\(say.count(count, ("Paar", "Paare"), ("pair", "pairs"))) joined.")
    case .keptApart(let first, let second):
      say(
        "\(say.quote(first)) und \(say.quote(second)) bleiben getrennt.",
        "\(say.quote(first)) and \(say.quote(second)) stay apart.")
    case .closedGap(let first, let second):
      say(
        "Zwischen \(say.quote(first)) und \(say.quote(second)) ist nichts weiter.",
        "Nothing else between \(say.quote(first)) and \(say.quote(second)).")
    case .addedIncident(let name):
      say("Störung eingetragen: \(say.quote(name)).", "Incident added: \(say.quote(name)).")
    case .linkedIncident(let name):
      say("Folge festgehalten: \(say.quote(name)).", "Consequence noted: \(say.quote(name)).")
    case .namedWorst(let count):
      say(
        "\(say.count(count, ("schlimmster Kontakt", "schlimmste Kontakte"), ("worst contact", "worst contacts"))) benannt.",
        "\(say.count(count, ("schlimmster Kontakt", "schlimmste Kontakte"), ("worst contact", "worst contacts"))) named."
      )
    case .rated(let name, let field, let judgement):
      "\(say.quote(name)), \(rate.name(field)): \(rate.said(judgement, field))."
    case .addedParticipant(let alias): say("Neu dabei: \(alias).", "New participant: \(alias).")
    case .joinedParticipants(let alias):
      say(
        "\(say.quote(alias)) ist jetzt eine Person.", "\(say.quote(alias)) is one person now.")
    case .classified(let answer): say("Festgehalten: \(answer).", "Noted: \(answer).")
    case .setShare(let name):
      say("Anteil gesetzt: Phase \(say.quote(name)).", "Share set: phase \(say.quote(name)).")
    case .addedMeasure(let what):
      say("Festgelegt: \(say.quote(what)).", "Decided: \(say.quote(what)).")
    case .editedMeasure(let what):
      say("Maßnahme geändert: \(say.quote(what)).", "Measure changed: \(say.quote(what)).")
    case .setMeasure(let what, let value):
      say(
        "Maßnahme \(say.quote(what)): jetzt \(value).", "Measure \(say.quote(what)): now \(value).")
    case .decided(let subject, let field): undecided.decided(subject, field)
    case .broughtBack(let time, let loss): history.broughtBack(time, loss)
    case .tookUnsaved(let time): overlay.tookUnsaved(time)
    case .tookOver(let count):
      say(
        "Probe übernommen: \(say.count(count, ("Änderung", "Änderungen"), ("change", "changes"))).",
        "Trial taken over: \(say.count(count, ("Änderung", "Änderungen"), ("change", "changes"))).")
    case .triedAgain(let count): trial.triedAgain(count)
    case .setFigure(let figure, let value): "\(money.name(figure)): \(value)."
    case .clearedFigure(let figure):
      figure.isAssumption
        ? say(
          "\(money.name(figure)): wieder unser Wert.", "\(money.name(figure)): our value again.")
        : say(
          "\(money.name(figure)): keine Angabe mehr.", "\(money.name(figure)): not stated any more."
        )
    case .addedPossible(let name):
      say(
        "Als möglich aufgenommen: \(say.quote(name)).",
        "Taken up as possible: \(say.quote(name)).")
    case .madePossible(let name):
      say(
        "\(say.quote(name)) ist jetzt ein möglicher Kontakt.",
        "\(say.quote(name)) is now a possible contact.")
    case .madeManyPossible(let count):
      say(
        "\(line.contacts(count)) sind jetzt mögliche Kontakte.",
        "\(line.contacts(count)) are now possible.")
    case .madeManyActual(let count):
      say(
        "\(line.contacts(count)) gibt es ab jetzt wirklich.",
        "\(line.contacts(count)) now really happen.")
    case .madeActual(let name):
      say("\(say.quote(name)) gibt es ab jetzt wirklich.", "\(say.quote(name)) now really happens.")
    }
  }
}
