public import JourneyModel

extension Journey {
  /// The tasks of which it is to be clarified whether the customer notices them. O(tasks).
  public var tasksToClarify: [AuditTask] { tasks.filter { $0.touchesCustomer == .ask } }
}

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
    list(in: journey, along: journey.lineOrder)
  }

  /// The same along a line whose order is known.
  static func list(in journey: Journey, along order: [Int]) -> [QuestionToClarify] {
    guard let ratings = journey.rounds.last?.ratings else { return [] }
    let asking = ratings.indices.filter { ratings[$0].isOpen }
    guard !asking.isEmpty else { return [] }
    let byTouchpoint = Dictionary(grouping: asking) { ratings[$0].touchpoint }
    let unseen = unseen(among: ratings)
    var questions: [QuestionToClarify] = []
    for index in order where journey.touchpoints[index].state == .actual {
      let id = journey.touchpoints[index].id
      guard let places = byTouchpoint[id], !unseen.contains(id) else { continue }
      for field in RatingField.asked {
        var first: Int?
        var people: [EntityID?] = []
        for place in places where ratings[place].isOpen(field) {
          first = first ?? place
          if !people.contains(ratings[place].by) { people.append(ratings[place].by) }
        }
        guard let first else { continue }
        questions.append(
          QuestionToClarify(
            touchpoint: id, field: field, by: people, variant: ratings[first].variant))
      }
    }
    return questions
  }

  /// The contacts of which everybody who knows says that they occur in no case.
  private static func unseen(among ratings: [Rating]) -> Set<EntityID> {
    var unseen: Set<EntityID> = []
    for index in ratings.indices where ratings[index].frequency?.high ?? 1 <= 0 {
      unseen.insert(ratings[index].touchpoint)
    }
    if unseen.isEmpty { return unseen }
    for index in ratings.indices where ratings[index].frequency?.high ?? 0 > 0 {
      unseen.remove(ratings[index].touchpoint)
    }
    return unseen
  }
}
