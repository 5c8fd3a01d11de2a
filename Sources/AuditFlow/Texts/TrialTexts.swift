package import FrictionScoring
import JourneyModel

/// Trying out on a scratch copy.
package struct TrialTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Probe", "Trial") }
  package var gloss: String {
    say("Was wäre, wenn? Noch ist nichts gespeichert.", "What if? Nothing is saved yet.")
  }

  /// At the right of the title on every screen, with the index before and now.
  package func frame(_ before: String?, _ now: String?) -> String {
    let label = say("Probe, nichts gespeichert", "Trial, nothing saved")
    guard let now else { return label }
    return label + ": " + (before ?? "-") + " → " + now
  }
  /// The same for plain lines.
  package func spoken(_ before: String?, _ now: String?) -> String {
    let label = say("Probe, nichts gespeichert.", "Trial, nothing saved.")
    guard let now else { return label }
    guard let before else {
      return label + say(" Reibungswert jetzt ", " Friction index now ") + now + "."
    }
    return label
      + say(
        " Reibungswert vorher \(before), jetzt \(now).",
        " Friction index before \(before), now \(now).")
  }

  package var began: String {
    say(
      "Probe begonnen: Nichts davon wird gespeichert, bis Sie es übernehmen.",
      "Trial begun: nothing of it is saved until you accept it.")
  }
  /// A trial of an earlier session is on again; `contested` values stand otherwise in the file by now.
  func resumed(_ time: String, _ count: Int, contested: Int) -> String {
    let changes = changes(count)
    guard contested > 0 else {
      return say(
        "Probe (\(time)) wieder da: \(changes), noch nichts davon gespeichert.",
        "Trial (\(time)) is back: \(changes), nothing of it saved yet.")
    }
    return say(
      "Probe (\(time)) wieder da: \(changes); \(contested) davon inzwischen anders: ! zeigt sie.",
      "Trial (\(time)) is back: \(changes); \(contested) set otherwise meanwhile: ! shows them.")
  }
  /// In a script, whose first line is no answer to it.
  func kept(_ time: String, _ count: Int) -> String {
    let changes = changes(count)
    return say(
      "Probe (\(time)), \(changes): Sie bleibt aufgehoben bis zur nächsten Sitzung am Terminal.",
      "Trial (\(time)), \(changes): it is kept for the next session on a terminal.")
  }
  package func unreadable(_ time: String) -> String {
    say(
      "Die Probe (\(time)) lässt sich nicht mehr lesen und ist verloren.",
      "The trial (\(time)) can no longer be read and is lost.")
  }
  func triedAgain(_ count: Int) -> String {
    let changes = changes(count)
    return say("Probe von vorher: \(changes).", "Trial from before: \(changes).")
  }
  package var decideFirst: String {
    say(
      "Erst entscheiden: Probe übernehmen, verwerfen oder weiter probieren?",
      "Decide first: accept the trial, discard it or go on trying?")
  }
  package func decideToQuit(again: String) -> String {
    say(
      "Erst entscheiden: übernehmen? Noch einmal \(again) verwirft und beendet.",
      "Decide first: accept it? \(again) once more discards it and quits.")
  }
  package var discarded: String {
    say("Probe verworfen: Alles ist wie vorher.", "Trial discarded: all is as before.")
  }
  package func readOnly(_ reason: String) -> String {
    say(
      "Nicht übernommen, die Datei lässt sich nur lesen: \(reason)",
      "Not accepted, the file can only be read: \(reason)")
  }

  /// Behind the news that a trial was taken over; empty where there is no index.
  func indexNow(_ score: JourneyScore?) -> String {
    guard let score else { return "" }
    let index = index(score)
    return say(" Reibungswert jetzt \(index).", " Friction index now \(index).")
  }
  /// Before a trial is accepted: what the answers of the others make of it.
  package func withOthers(_ score: JourneyScore?) -> String {
    guard let score else {
      return say(
        "Einmal übernommen, zählen die Antworten der anderen wieder mit.",
        "Once accepted, the answers of the others count again.")
    }
    let index = index(score)
    return say(
      "Übernommen zählen die Antworten der anderen wieder mit: Reibungswert \(index).",
      "Once accepted, the answers of the others count again: friction index \(index).")
  }
  private func index(_ score: JourneyScore) -> String {
    func number(_ value: Double) -> String { value.spoken(decimals: 1, in: say.language) }
    let (low, high) = (number(score.low), number(score.high))
    return score.showRangeOnly
      ? say("\(low) bis \(high)", "\(low) to \(high)") : number(score.index)
  }
  /// In the rating of a trial.
  package var standsForAll: String {
    say(
      "In der Probe gilt Ihre Antwort für alle; was andere sagten, bleibt erhalten.",
      "In the trial your answer stands for everyone; what others said is kept.")
  }
  /// What everyone's answers say so far, where one has not answered oneself.
  package func soFar(_ answer: String) -> String {
    say("bisher \(answer)", "so far \(answer)")
  }

  package var beforeColumn: String { say("vorher", "before") }
  package var nowColumn: String { say("in der Probe", "in the trial") }
  package var touchpointColumn: String { say("Kontaktpunkt", "Touchpoint") }
  package var movementColumn: String { say("Reibungswert", "moves index") }
  package func place(_ place: Int?) -> String {
    place.map { say("Zuerst angehen: Platz \($0)", "Tackle first: place \($0)") }
      ?? say("Zuerst angehen: nein", "Tackle first: no")
  }
  package var isNew: String { say("neu", "new") }
  package var isGone: String { say("fehlt", "gone") }
  package func changes(_ count: Int) -> String {
    say.count(count, ("Änderung", "Änderungen"), ("change", "changes"))
  }
  package var nothingYet: String {
    say(
      "Noch ändert die Probe an keinem Kontaktpunkt etwas. Bewerten Sie einen anders.",
      "The trial changes nothing about any touchpoint yet. Rate one differently.")
  }
  package var notScored: String { say("noch kein Wert", "no value yet") }
  package var question: String { say("Was wird aus der Probe?", "What becomes of the trial?") }
  package var goOn: String { say("weiter probieren", "go on trying") }
  package var takeOver: String {
    say("übernehmen: gilt als Urteil von heute", "accept: counts as today's judgement")
  }
  package var measure: String {
    say("als Maßnahme festhalten, Urteil bleibt", "make it a measure, judgement stays")
  }
  package var becameMeasure: String {
    say(
      "Die Probe ist zu Ende; hier steht sie als Maßnahme, bis Sie sie festlegen.",
      "The trial has ended; here it stands as a measure until you decide it.")
  }
  package var discard: String { say("verwerfen: alles wie vorher", "discard: all as before") }
}

extension Texts {
  package var trial: TrialTexts { TrialTexts(say: say) }
}
