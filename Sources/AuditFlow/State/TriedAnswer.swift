import JourneyModel

/// The place of an answer that was tried out: which question about which contact, for which customers.
///
/// Until a trial is decided its answer stands for everyone: "what if it were so" is no further voice
/// among those of the others.
struct TriedAnswer: Hashable, Sendable {
  var touchpoint: EntityID
  var field: RatingField
  /// The variant that the answer holds for; `nil` for all customers.
  var variant: EntityID?
}

extension Journey {
  /// The journey with what others have answered set aside wherever somebody has tried an answer.
  ///
  /// Only the last round is looked at, as in scoring. O(ratings).
  ///
  /// - Parameter tried: who tried which answer last; `nil` as the value stands for the team.
  func standing(for tried: [TriedAnswer: EntityID?]) -> Journey {
    guard !tried.isEmpty, let round = rounds.indices.last else { return self }
    let touchpoints = Set(tried.keys.map(\.touchpoint))
    let fields = Set(tried.keys.map(\.field))
    var journey = self
    for index in rounds[round].ratings.indices
    where touchpoints.contains(rounds[round].ratings[index].touchpoint) {
      let rating = rounds[round].ratings[index]
      for field in fields {
        let place = TriedAnswer(
          touchpoint: rating.touchpoint, field: field, variant: rating.variant)
        if let rater = tried[place], rater != rating.by {
          journey.rounds[round].ratings[index][field] = nil
        }
      }
    }
    return journey
  }
}
