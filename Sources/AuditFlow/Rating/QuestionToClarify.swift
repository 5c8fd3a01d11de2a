public import JourneyModel

/// A question that somebody marked as to be clarified, in the last round.
public struct QuestionToClarify: Hashable, Sendable {
  public var touchpoint: EntityID
  public var field: RatingField
  /// Who could not answer; `nil` for the team.
  public var by: EntityID?
  public var variant: EntityID?

  /// The open questions of the last round along the line, each contact's in the order of the walk.
  ///
  /// A contact's question stays listed when somebody else answered it: it is that person's to settle.
  public static func list(in journey: Journey) -> [QuestionToClarify] {
    guard let round = journey.rounds.last else { return [] }
    let byTouchpoint = Dictionary(grouping: round.ratings, by: \.touchpoint)
    return journey.lineOrder.flatMap { index in
      let id = journey.touchpoints[index].id
      return (byTouchpoint[id] ?? []).flatMap { rating in
        rating.openFields.map {
          QuestionToClarify(touchpoint: id, field: $0, by: rating.by, variant: rating.variant)
        }
      }
    }
  }
}
