package import JourneyModel

/// Answers as they are heard back: in the numbers and words of the question, never in the file's.
extension RateTexts {
  /// An answer with its words: "5, begeistert", "8 von 10", "Stunden (1-12 Std)", "noch klären".
  package func said(_ judgement: Judgement?, _ field: RatingField) -> String {
    guard let judgement else { return say("keine Antwort mehr", "no answer any more") }
    guard judgement != .ask else { return say("noch klären", "to be clarified") }
    let key = RatingKeys.answers(for: field).first { $0.judgement == judgement }?.key
    let words = key.map { answer($0, field) } ?? ""
    let value = value(judgement, field)
    guard !words.isEmpty else { return value + unit(field) }
    switch field {
    case .emotion, .effort: return "\(value), \(words)"
    case .importance: return "\(value), \(bare(words))"
    case .wait where key != "1": return "\(words) (\(value))"
    case .failure where key == "s", .frequency where key == "s":
      return words + say(" von 10", " of 10")
    default: return words
    }
  }

  /// An answer as it can be typed at the question.
  package func value(_ judgement: Judgement, _ field: RatingField) -> String {
    field.spoken(judgement, in: say.language, isGrouped: true)
  }

  /// An answer that is only read, on the same scale.
  package func brief(_ exact: Judgement, _ field: RatingField) -> String {
    field.spoken(withRoundedMiddle(exact, field), in: say.language)
  }

  /// The mean of several people is no more exact than a tenth of a step.
  private func withRoundedMiddle(_ judgement: Judgement, _ field: RatingField) -> Judgement {
    guard case .estimate(let low, let likely, let high) = judgement,
      field != .wait, field != .failure, high > 1
    else { return judgement }
    return .estimate(
      low: low, likely: min(max((likely * 10).rounded() / 10, low), high), high: high)
  }

  /// What stands behind a number that has no words: how far its scale goes.
  private func unit(_ field: RatingField) -> String {
    switch field {
    case .effort: say(" von 7", " of 7")
    case .importance: say(" von 10", " of 10")
    case .emotion: say(" von 5", " of 5")
    default: ""
    }
  }

  /// "entscheidend" of "(10) entscheidend", which stands beside the key 0.
  private func bare(_ words: String) -> String {
    words.first == "(" ? String(words.drop { $0 != " " }.dropFirst()) : words
  }
}
