import FrictionScoring
import JourneyModel

/// Who said what about a field, and what became of it.
struct AnswerLines {
  private let terms: Explanation.Terms
  private let journey: Journey
  private let say: Wording
  /// Whoever answered, by alias: a contact may have as many answers as there are people.
  private let aliases: [EntityID: String]

  init(terms: Explanation.Terms, journey: Journey, say: Wording) {
    (self.terms, self.journey, self.say) = (terms, journey, say)
    aliases = Dictionary(
      journey.participants.map { ($0.id, $0.alias) }, uniquingKeysWith: { first, _ in first })
  }

  func lines(of dimension: Dimension) -> [String] {
    switch dimension {
    case .wait: lines(for: .wait) + lines(for: .toleratedWait) + [toleratedWait]
    case .effort: lines(for: .effort)
    case .emotion: lines(for: .emotion)
    case .failure: lines(for: .failure) + incidents
    case .handoffs: lines(for: .handoffs)
    }
  }

  func lines(for field: RatingField) -> [String] {
    let answers = terms.answers(for: field)
    guard !answers.isEmpty else {
      return field == .toleratedWait
        ? [] : ["  " + word(field) + say("nicht beantwortet", "not answered")]
    }
    var lines = answers.map { answer in
      let spoken = field.spoken(answer.judgement, in: say.language)
      let unused =
        answer.counts || answer.judgement == .ask
        ? "" : say(" (zählt hier nicht)", " (does not count here)")
      return "  " + word(field) + rater(answer) + ": " + spoken + unused
    }
    let counting = answers.filter(\.counts)
    if counting.count > 1, let joined = terms.judgements[field] {
      lines.append(
        "  " + word(field)
          + say("zusammen (kleinstes, Median, größtes): ", "joined (smallest, median, largest): ")
          + field.spoken(joined, in: say.language))
    }
    return lines
  }

  private func rater(_ answer: Explanation.Answer) -> String {
    var text = say("Team", "team")
    if let by = answer.by {
      text = (aliases[by] ?? by.text).madeVisible()
    }
    if let variant = answer.variant {
      let name = journey.variants.first { $0.id == variant }?.name ?? variant.text
      text += " [" + name.madeVisible() + "]"
    }
    return text
  }

  private func word(_ field: RatingField) -> String {
    switch field {
    case .wait: say("Wartezeit, ", "wait, ")
    case .toleratedWait: say("hinnehmbare Wartezeit, ", "tolerated wait, ")
    case .effort: say("Leichtigkeit (1 bis 7), ", "ease (1 to 7), ")
    case .emotion: say("Gefühl (1 bis 5), ", "feeling (1 to 5), ")
    case .failure: say("geht schief, ", "goes wrong, ")
    case .handoffs: say("weitergereicht, ", "passed on, ")
    case .importance: say("Wichtigkeit (1 bis 10), ", "importance (1 to 10), ")
    case .frequency: say("Häufigkeit, ", "frequency, ")
    case .satisfaction, .firstContactResolved, .detection: ""
    }
  }

  private var toleratedWait: String {
    let spoken = terms.judgements.toleratedWait.spoken(on: .toleratedWait, in: say.language)
    let origins = terms.touchpoint.origins
    var source = ""
    if origins.contains(.toleratedWaitOfChannel) {
      source = say(" (vom Kanal)", " (of the channel)")
    } else if origins.contains(.toleratedWaitOfKind) {
      source = say(
        " (Annahme für die Art des Kanals; bitte bestätigen)",
        " (assumption for the kind of channel; please confirm)")
    }
    return "  " + say("hinnehmbare Wartezeit: ", "tolerated wait: ") + spoken + source
  }

  private var incidents: [String] {
    guard terms.touchpoint.origins.contains(.failureFromIncidents),
      let contact = journey.touchpoints.first(where: { $0.id == terms.touchpoint.id }),
      let joined = terms.judgements.failure
    else { return [] }
    let parts = contact.incidents.map { incident in
      incident.name.madeVisible() + " "
        + (incident.probability?.spoken(on: .share, in: say.language)
          ?? say("unbekannt", "unknown"))
    }
    return [
      "  " + say("aus den Störungen, ", "from the incidents, ") + "1 - "
        + say("Produkt der (1 - p): ", "product of (1 - p): ")
        + parts.joined(separator: ", ") + " -> " + joined.spoken(on: .share, in: say.language)
    ]
  }
}
