public import JourneyModel

/// What an earlier state lacks of the present one, so that bringing it back takes it away.
public struct HistoryLoss: Hashable, Sendable {
  /// Answers of one person about one contact.
  public var ratings: Int
  public var measures: Int

  /// O(ratings + measures).
  public init(from present: Journey, to earlier: Journey) {
    let kept = Set(earlier.ratedSubjects)
    ratings = Set(present.ratedSubjects).subtracting(kept).count
    let measures = Set(earlier.measures.map(\.id))
    self.measures = present.measures.count { !measures.contains($0.id) }
  }

  public var isEmpty: Bool { ratings == 0 && measures == 0 }
}

/// Who judged which contact in which round.
private struct RatedSubject: Hashable {
  let round: EntityID
  let touchpoint: EntityID
  let by: EntityID?
  let variant: EntityID?
}

extension Journey {
  fileprivate var ratedSubjects: [RatedSubject] {
    rounds.flatMap { round in
      round.ratings.indices.lazy.filter { round.ratings[$0].hasAnswer }.map {
        RatedSubject(
          round: round.id, touchpoint: round.ratings[$0].touchpoint, by: round.ratings[$0].by,
          variant: round.ratings[$0].variant)
      }
    }
  }
}
