/// Answers on the scale of their question: the same wherever people read them.
extension RatingField {
  /// How far the numbers of the question lie above those of the file: feelings are asked from 1 to 5
  /// and kept from -2 to 2.
  package var shift: Double { self == .emotion ? 3 : 0 }

  /// The scale that the question shows.
  package var shownScale: Scale { self == .emotion ? Scale(1, 5) : scale }

  /// The answer on the scale that the question shows.
  package func shown(_ judgement: Judgement) -> Judgement { judgement.shifted(by: shift) }

  /// The answer as the question asks for it, and as it can be typed there: `4`, `1-3 Tage`,
  /// `3 von 10`, `2 mal`.
  package func spoken(
    _ judgement: Judgement, in language: Language, isGrouped: Bool = false
  ) -> String {
    guard self == .failure || self == .frequency, let high = judgement.high else {
      return shown(judgement).spoken(on: shownScale, in: language, isGrouped: isGrouped)
    }
    let german = language == .german
    return high > 1
      ? judgement.spoken(on: .count, in: language) + (german ? " mal" : " times")
      : judgement.tenfold.spoken(on: .count, in: language) + (german ? " von 10" : " of 10")
  }
}

extension Judgement {
  /// The same on a scale whose numbers lie higher by so many.
  package func shifted(by distance: Double) -> Judgement {
    switch self {
    case .exact(let value): .exact(value + distance)
    case .range(let low, let high): .range(low: low + distance, high: high + distance)
    case .estimate(let low, let likely, let high):
      .estimate(low: low + distance, likely: likely + distance, high: high + distance)
    case .ask: .ask
    }
  }

  /// A share as so many of ten; rounded, for 0.29 times ten is not quite 2.9.
  fileprivate var tenfold: Judgement {
    func times(_ value: Double) -> Double { (value * 1_000_000).rounded() / 100_000 }
    return switch self {
    case .exact(let value): .exact(times(value))
    case .range(let low, let high): .range(low: times(low), high: times(high))
    case .estimate(let low, let likely, let high):
      .estimate(low: times(low), likely: times(likely), high: times(high))
    case .ask: .ask
    }
  }
}
