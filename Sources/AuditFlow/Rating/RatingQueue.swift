public import JourneyModel

/// The order in which contacts are rated: the three worst, the last contact, then along the line.
public enum RatingQueue {
  /// The contacts to rate and how many of them make up the first part; possible contacts are not
  /// rated. O(contacts).
  public static func make(
    for journey: Journey, rater: EntityID?
  ) -> (queue: [EntityID], firstCount: Int) {
    let line = journey.lineOrder.map { journey.touchpoints[$0] }.filter { $0.state == .actual }
    let first = firstPart(of: journey, line: line, rater: rater)
    let taken = Set(first)
    return (first + line.map(\.id).filter { !taken.contains($0) }, first.count)
  }

  /// Whether each contact of the first part has an answer.
  public static func isFirstPartRated(in journey: Journey) -> Bool {
    let line = journey.lineOrder.map { journey.touchpoints[$0] }.filter { $0.state == .actual }
    let answered = Set((journey.rounds.last?.ratings ?? []).filter(\.hasAnswer).map(\.touchpoint))
    return firstPart(of: journey, line: line, rater: nil).allSatisfy { answered.contains($0) }
  }

  private static func firstPart(
    of journey: Journey, line: [Touchpoint], rater: EntityID?
  ) -> [EntityID] {
    let named = journey.rounds.last?.worstThree ?? []
    let own = named.first { $0.by == rater }?.touchpoints ?? named.flatMap(\.touchpoints)
    let actual = Set(line.map(\.id))
    var first: [EntityID] = []
    for id in own + (line.last.map { [$0.id] } ?? []) where actual.contains(id) {
      if !first.contains(id) { first.append(id) }
    }
    return first
  }
}
