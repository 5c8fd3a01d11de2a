public import FrictionScoring
public import JourneyModel

/// The open questions as a sheet to take to the phone: by contact, in the customer's words.
public enum CallSheet {
  /// Plain text with a line to write on below each question; a sentence where nothing is open.
  public static func text(
    of score: Score, _ journey: Journey, in language: Language
  ) -> String {
    let say = Wording(language: language)
    let names = ContactNames(journey)
    var lines = [
      say("Noch zu klären: ", "To be clarified: ") + journey.title.madeVisible(), "",
    ]
    guard !score.openQuestions.isEmpty else {
      lines.append(say("Keine offenen Fragen.", "No open questions."))
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append(
      say(
        "Rufen Sie drei Kunden an; jede Frage dauert etwa zwei Minuten.",
        "Call three customers; each question takes about two minutes."))
    var current: EntityID?
    for question in score.openQuestions {
      if question.touchpoint != current {
        current = question.touchpoint
        let channel = names.channel(question.touchpoint).map { " (" + $0.madeVisible() + ")" }
        lines += ["", names.name(question.touchpoint).madeVisible() + (channel ?? "")]
      }
      let asked = question.by.map { alias($0, journey) }
      let by = asked.isEmpty ? say("Team", "team") : asked.joined(separator: ", ")
      lines.append(
        "  [ ] " + question.field.question(in: language) + say(" (gefragt von: ", " (asked by: ")
          + by + ")")
      lines.append("      ____________________________________________________________")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func alias(_ id: EntityID, _ journey: Journey) -> String {
    (journey.participants.first { $0.id == id }?.alias ?? id.text).madeVisible()
  }
}
