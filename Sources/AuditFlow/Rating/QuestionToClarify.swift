public import JourneyModel

/// A question about a contact that somebody marked as to be clarified, in the last round; asked by
/// several it is one question, as in the score and on the call sheet.
public struct QuestionToClarify: Hashable, Sendable {
  public var touchpoint: EntityID
  public var field: RatingField
  /// Who could not answer, in the order of the ratings; `nil` is the team.
  public var by: [EntityID?]
  /// The variant that the first of them was asked about.
  public var variant: EntityID?

  /// The open questions of the last round along the line, each contact's in the order of the fields;
  /// without those on contacts that do not count.
  ///
  /// A question stays listed when somebody else answered it: it is that person's to settle.
  /// O(contacts + ratings).
  public static func list(in journey: Journey) -> [QuestionToClarify] {
    guard let ratings = journey.rounds.last?.ratings else { return [] }
    let asking = ratings.indices.filter { ratings[$0].openCount > 0 }
    guard !asking.isEmpty else { return [] }
    let byTouchpoint = Dictionary(grouping: asking) { ratings[$0].touchpoint }
    var frequencies: [EntityID: Double] = [:]
    for index in ratings.indices {
      guard let most = ratings[index].frequency?.high else { continue }
      let id = ratings[index].touchpoint
      frequencies[id] = max(frequencies[id] ?? 0, most)
    }
    return journey.lineOrder.flatMap { index -> [QuestionToClarify] in
      let id = journey.touchpoints[index].id
      guard let places = byTouchpoint[id], frequencies[id] != 0,
        journey.touchpoints[index].state == .actual
      else { return [] }
      return RatingField.asked.compactMap { field in
        let open = places.filter { ratings[$0][field] == .ask }
        guard let first = open.first else { return nil }
        var people: [EntityID?] = []
        for person in open.map({ ratings[$0].by }) where !people.contains(person) {
          people.append(person)
        }
        return QuestionToClarify(
          touchpoint: id, field: field, by: people, variant: ratings[first].variant)
      }
    }
  }
}
