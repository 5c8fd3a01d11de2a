public import JourneyModel

/// The one-key answers of the rating questions.
///
/// Waits 2 to 6 are ranges, because nobody times a customer's wait: minutes up to an hour, hours up
/// to half a day, about a day (half a day to a day and a half), several days up to a week, one to
/// four weeks. "Less than one in ten" is 1 to 9 per cent; "several times" is two to four.
public enum RatingKeys {
  /// One key and the judgement that it stands for.
  public struct Answer: Hashable, Sendable {
    public let key: Character
    public let judgement: Judgement
  }

  /// The key that marks a question as to be clarified, in every question.
  public static let ask: Character = "f"
  /// The key that asks for an exact value, in every question.
  public static let exact: Character = "t"

  /// The answers of a question in the order of the screen, without ``ask`` and ``exact``.
  public static func answers(for field: RatingField) -> [Answer] {
    switch field {
    case .wait:
      [
        Answer(key: "1", judgement: .exact(0)),
        Answer(key: "2", judgement: .range(low: 1, high: 60)),
        Answer(key: "3", judgement: .range(low: 60, high: 720)),
        Answer(key: "4", judgement: .range(low: 720, high: 2160)),
        Answer(key: "5", judgement: .range(low: 2160, high: 10_080)),
        Answer(key: "6", judgement: .range(low: 10_080, high: 40_320)),
      ]
    case .effort:
      (1...7).map { Answer(key: digit($0), judgement: .exact(Double($0))) }
    case .emotion:
      (1...5).map { Answer(key: digit($0), judgement: .exact(Double($0 - 3))) }
    case .failure:
      (0...9).map { Answer(key: digit($0), judgement: .exact(Double($0) / 10)) } + [
        Answer(key: "x", judgement: .exact(1)), Answer(key: "s", judgement: seldom),
      ]
    case .handoffs:
      (0...3).map { Answer(key: digit($0), judgement: .exact(Double($0))) }
    case .importance:
      (1...9).map { Answer(key: digit($0), judgement: .exact(Double($0))) } + [
        Answer(key: "0", judgement: .exact(10))
      ]
    case .frequency:
      [Answer(key: "0", judgement: .exact(0))]
        + (1...9).map { Answer(key: digit($0), judgement: .exact(Double($0) / 10)) } + [
          Answer(key: "x", judgement: .exact(1)),
          Answer(key: "m", judgement: .range(low: 2, high: 4)),
          Answer(key: "s", judgement: seldom),
        ]
    // Not asked by the walk; they take exact values only.
    case .toleratedWait, .satisfaction, .firstContactResolved, .detection: []
    }
  }

  /// The judgement for a key; `nil` when the key answers nothing here.
  public static func judgement(for key: Character, field: RatingField) -> Judgement? {
    if key == ask { return .ask }
    return answers(for: field).first { $0.key == key }?.judgement
  }

  private static let seldom = Judgement.range(low: 0.01, high: 0.09)

  private static func digit(_ value: Int) -> Character {
    Character(String(value))
  }
}

extension RatingField {
  /// Whether a text is a single digit behind the answers of the question, where it would count in a
  /// unit that nobody has said: "7" beside six answers about the wait may mean days.
  func isBeyondKeys(_ text: String) -> Bool {
    guard self == .wait, text.count == 1, let key = text.first, key != "0", key.isWholeNumber
    else { return false }
    return RatingKeys.judgement(for: key, field: self) == nil
  }
}
