import JourneyModel

extension RatingField {
  /// The judgement that a text stands for: numbers without a unit are meant on the scale that the
  /// question shows, others as they are written; `nil` clears it.
  func judgement(
    of text: String, groupedIn language: Language
  ) throws(ValueProblem) -> Judgement? {
    switch self {
    case .failure:
      return try TypedValue(ofTen: text, groupedIn: language).judgement(on: scale)
    case .frequency:
      let value = TypedValue(ofTen: text, groupedIn: language)
      // More than ten of ten is per cent, or a question back; "12 mal" says how often in one case.
      let isBare = !TypedValue.bareNumbers(of: text, groupedIn: language).isEmpty
      return try value.judgement(on: isBare ? .share : scale)
    default:
      return try TypedValue(text, groupedIn: language).judgement(on: shownScale)?
        .shifted(by: -shift)
    }
  }

  /// The range between the answers of two keys, "2..3" where 2 is minutes and 3 hours; `nil` where
  /// the text says no such thing.
  func keyRange(of text: String, groupedIn language: Language) -> Judgement? {
    let numbers = TypedValue.bareNumbers(of: text, groupedIn: language)
    guard self == .wait, numbers.count == 2 else { return nil }
    let answers = numbers.compactMap { number in
      RatingKeys.answers(for: self).first { $0.key.wholeNumberValue.map(Double.init) == number }
    }
    guard answers.count == 2, let low = answers[0].judgement.low,
      let high = answers[1].judgement.high, low < high
    else { return nil }
    return .range(low: low, high: high)
  }
}
