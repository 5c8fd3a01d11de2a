import ArgumentParser
import JourneyExchange
import JourneyModel

/// `rate`: answers about one contact.
struct RateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "rate", "Bewertet einen Kontaktpunkt aus Kundensicht.",
      "Rates a touchpoint from the customer's side.",
      examples: [
        "kontaktlinie rate maler.journey.json k1 effort=5 emotion=-1 wait=1d..3d failure=30%",
        "kontaktlinie rate maler.journey.json \"Angebot per E-Mail\" handoffs=ask --by Chefin",
      ],
      more: (
        """
        Felder: wait und toleratedWait (min, h, d, w), effort 1-7, emotion -2 bis 2, failure und firstContactResolved (0 bis 1 oder %), handoffs, importance, satisfaction und detection 1-10, frequency je Fall.
        Werte: x, x..y, x..m..y, ask (noch klären), - (leeren).
        """,
        """
        Fields: wait and toleratedWait (min, h, d, w), effort 1-7, emotion -2 to 2, failure and firstContactResolved (0 to 1 or %), handoffs, importance, satisfaction and detection 1-10, frequency per case.
        Values: x, x..y, x..m..y, ask (to be clarified), - (clear).
        """
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Der Kontaktpunkt.", "The touchpoint.", value: "touchpoint"))
  var touchpoint: String

  @Argument(help: help("Feld und Wert.", "Field and value.", value: "field=value"))
  var assignments: [String]

  @OptionGroup var rater: RaterOptions

  @Option(
    help: help("Die Variante, sonst alle.", "The variant, else all.", value: "variant"))
  var variant: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    let assignments = try FieldAssignment.all(assignments)
    try JourneyEdit.run(file) { journey, edit in
      let contact = try journey.find(.touchpoint, touchpoint)
      let answers = try Self.answers(assignments, contact)
      let by = try edit.participant(rater.by, in: &journey)
      let round = try rater.round.map { try journey.find(.round, $0) }
      let variant = try variant.map { try journey.find(.variant, $0) }
      let before = journey.rounds.count
      let place = try journey.rate(
        contact, answers, by: by, variant: variant, round: round, today: edit.today,
        using: &edit.identifiers)
      if journey.rounds.count > before { edit.noteNewRound(place) }
      edit.notes.append(Self.readBack(answers, contact))
    }
  }

  private static func answers(
    _ assignments: [FieldAssignment], _ contact: EntityID
  ) throws(EditProblem) -> [RatingField: Judgement?] {
    var answers: [RatingField: Judgement?] = [:]
    for assignment in assignments {
      guard let field = RatingField(rawValue: assignment.field) else {
        throw .unknownField(
          place: contact.text, field: assignment.field,
          allowed: RatingField.allCases.map(\.rawValue))
      }
      do {
        answers[field] = .some(try assignment.value.judgement(on: field.scale))
      } catch {
        throw .value(place: "\(contact) \(field.rawValue)", error)
      }
    }
    return answers
  }

  /// Amounts are read back, because comma and point mean the same to the one who types.
  private static func readBack(_ answers: [RatingField: Judgement?], _ contact: EntityID) -> String
  {
    let parts = RatingField.allCases.compactMap { field -> String? in
      guard let answer = answers[field] else { return nil }
      let german = Start.language == .german
      let name = german ? FieldWords.word(field.rawValue, in: .german) : field.rawValue
      guard let answer else { return "\(name) -" }
      let spoken = field.spoken(answer, in: Start.language)
      guard field == .emotion, answer != .ask else { return "\(name) \(spoken)" }
      // The one field whose numbers are others in the file than at the question.
      let typed = answer.spoken(on: field.scale, in: Start.language)
      return
        "\(german ? "Gefühl" : "feeling") \(spoken) \(german ? "von" : "of") 5 (emotion=\(typed))"
    }
    return "\(contact): " + parts.joined(separator: ", ")
  }
}
