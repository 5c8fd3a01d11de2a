public import JourneyModel

/// The order in which contacts are rated: the three worst, the last contact, then along the line.
public enum RatingQueue {
  /// The contacts to rate and how many of them make up the first part; possible contacts are not
  /// rated. O(contacts).
  public static func make(
    for journey: Journey, rater: EntityID?
  ) -> (queue: [EntityID], firstCount: Int) {
    let line = ContactLine(of: journey).actual
    let first = firstPart(of: journey, line: line, rater: rater)
    let taken = Set(first)
    return (first + line.filter { !taken.contains($0) }, first.count)
  }

  /// Whether each contact of the first part has an answer.
  public static func isFirstPartRated(in journey: Journey) -> Bool {
    isFirstPartRated(in: journey, along: ContactLine(of: journey).actual)
  }

  /// The same along a line that is known: the contacts that happen.
  static func isFirstPartRated(in journey: Journey, along line: [EntityID]) -> Bool {
    var missing = Set(firstPart(of: journey, line: line, rater: nil))
    let ratings = journey.rounds.last?.ratings ?? []
    for index in ratings.indices where !missing.isEmpty && ratings[index].hasAnswer {
      missing.remove(ratings[index].touchpoint)
    }
    return missing.isEmpty
  }

  private static func firstPart(
    of journey: Journey, line: [EntityID], rater: EntityID?
  ) -> [EntityID] {
    let named = journey.rounds.last?.worstThree ?? []
    let own = named.first { $0.by == rater }?.touchpoints ?? named.flatMap(\.touchpoints)
    let candidates = Set(own)
    let actual = Set(line.filter { candidates.contains($0) })
    var first: [EntityID] = []
    for id in own.filter(actual.contains) + line.suffix(1) {
      if !first.contains(id) { first.append(id) }
    }
    return first
  }
}
