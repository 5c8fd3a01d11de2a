import JourneyModel

/// The ratings of a round, grouped by contact in one pass.
///
/// For each contact the ratings that hold for what is scored come first, then those that stand in
/// where these say nothing: with a variant asked for, its own ratings and then the ones for all
/// variants; without one, the ones for all variants and then those of single variants.
struct RatingGroups {
  /// Indices into the round's ratings, by contact and then by precedence.
  private let order: [Int]
  /// Two starts for each contact, and the end.
  private let starts: [Int]

  init(_ ratings: [Rating], of touchpoints: [Touchpoint], variant: EntityID?) {
    let slots = Self.slots(ratings, touchpoints, variant)
    var starts = [Int](repeating: 0, count: touchpoints.count * 2 + 1)
    for slot in slots where slot >= 0 { starts[slot + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }

    var next = starts
    var order = [Int](repeating: 0, count: starts[starts.count - 1])
    for (rating, slot) in slots.enumerated() where slot >= 0 {
      order[next[slot]] = rating
      next[slot] += 1
    }
    self.order = order
    self.starts = starts
  }

  /// The ratings that hold for a contact.
  func main(_ contact: Int) -> ArraySlice<Int> {
    order[starts[contact * 2]..<starts[contact * 2 + 1]]
  }

  /// The ratings that stand in for a contact.
  func standIn(_ contact: Int) -> ArraySlice<Int> {
    order[starts[contact * 2 + 1]..<starts[contact * 2 + 2]]
  }

  /// All ratings of a contact, those that hold first.
  func all(_ contact: Int) -> ArraySlice<Int> {
    order[starts[contact * 2]..<starts[contact * 2 + 2]]
  }

  private static func slots(
    _ ratings: [Rating], _ touchpoints: [Touchpoint], _ variant: EntityID?
  ) -> [Int] {
    // Ratings mostly stand in the order of the contacts; the dictionary is for those that do not.
    var places: [EntityID: Int]?
    var guess = 0
    var slots: [Int] = []
    slots.reserveCapacity(ratings.count)
    for rating in ratings.indices {
      let precedence = precedence(ratings[rating].variant, variant)
      guard precedence >= 0 else {
        slots.append(-1)
        continue
      }
      if guess < touchpoints.count, ratings[rating].touchpoint != touchpoints[guess].id {
        guess += 1
      }
      if guess >= touchpoints.count || ratings[rating].touchpoint != touchpoints[guess].id {
        if places == nil { places = index(touchpoints) }
        guess = places?[ratings[rating].touchpoint] ?? touchpoints.count
      }
      slots.append(guess < touchpoints.count ? guess * 2 + precedence : -1)
    }
    return slots
  }

  private static func index(_ touchpoints: [Touchpoint]) -> [EntityID: Int] {
    var places: [EntityID: Int] = [:]
    places.reserveCapacity(touchpoints.count)
    for index in touchpoints.indices { places[touchpoints[index].id] = index }
    return places
  }

  private static func precedence(_ rated: EntityID?, _ asked: EntityID?) -> Int {
    if rated == asked { return 0 }
    return rated == nil || asked == nil ? 1 : -1
  }
}
