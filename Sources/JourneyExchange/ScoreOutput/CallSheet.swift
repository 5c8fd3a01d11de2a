public import FrictionScoring
public import JourneyModel

/// The open questions as a sheet to take to the phone: by contact, in the customer's words.
public enum CallSheet {
  /// Plain text with a line to write on below each question; a sentence where nothing is open.
  public static func text(
    of score: Score, _ journey: Journey, in language: Language
  ) -> String {
    lines(of: score, journey, in: language).text() + "\n"
  }

  /// The same as a page, without a line feed at its end.
  public static func lines(
    of score: Score, _ journey: Journey, in language: Language
  ) -> [PageLine] {
    let say = Wording(language: language)
    let names = ContactNames(journey)
    var lines = [
      PageLine(.title, say("Noch zu klären: ", "To be clarified: ") + journey.title.madeVisible()),
      .blank,
    ]
    guard !score.openQuestions.isEmpty else {
      lines.append(PageLine(.text, say("Keine offenen Fragen.", "No open questions.")))
      return lines
    }
    lines.append(PageLine(.text, size(score.openQuestions.count, say)))
    let aliases = Dictionary(
      journey.participants.map { ($0.id, $0.alias) }, uniquingKeysWith: { first, _ in first })
    var current: EntityID?
    for question in score.openQuestions {
      let id = question.touchpoint
      if id != current {
        current = id
        let channel = names.channel(id).map { " (" + $0.madeVisible() + ")" }
        lines += [
          .blank,
          PageLine(.heading, names.name(id).madeVisible() + (channel ?? ""), touchpoint: id),
        ]
      }
      let asked = question.by.map { (aliases[$0] ?? $0.text).madeVisible() }
      let by = asked.isEmpty ? say("Team", "team") : asked.joined(separator: ", ")
      lines += [
        PageLine(
          .result,
          "  [ ] " + question.field.question(in: language) + say(" (gefragt von: ", " (asked by: ")
            + by + ")", touchpoint: id),
        PageLine(
          .text, "      ____________________________________________________________",
          touchpoint: id),
      ]
    }
    return lines
  }

  /// "3 customers, 5 questions, 10 minutes".
  private static func size(_ questions: Int, _ say: Wording) -> String {
    let minutes = minutes(for: questions)
    return questions == 1
      ? say(
        "Rufen Sie drei Kunden an: 1 Frage, je Anruf etwa \(minutes) Minuten.",
        "Call three customers: 1 question, about \(minutes) minutes a call.")
      : say(
        "Rufen Sie drei Kunden an: \(questions) Fragen, je Anruf etwa \(minutes) Minuten.",
        "Call three customers: \(questions) questions, about \(minutes) minutes a call.")
  }

  /// How many minutes a call about so many questions takes, which is an assumption.
  public static func minutes(for questions: Int) -> Int { questions * minutesPerQuestion }

  /// How long a customer takes for a question: an assumption.
  private static let minutesPerQuestion = 2
}
