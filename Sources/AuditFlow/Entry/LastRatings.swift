import JourneyModel

/// Where the last ratings of each contact stand in the last round, found once for many frames.
struct LastRatings: Sendable {
  /// By the contact's place among the touchpoints, as places among the ratings; -1 where there is
  /// none.
  private var all: [Int32]
  /// The same of those that say how long the customer waits.
  private var waits: [Int32]

  /// O(contacts + ratings). Files list ratings mostly along the contacts, which needs no looking up.
  init(in journey: Journey) {
    let count = journey.touchpoints.count
    all = [Int32](repeating: -1, count: count)
    waits = all
    guard let round = journey.rounds.last else { return }
    var places: [EntityID: Int] = [:]
    var place = 0
    for index in round.ratings.indices {
      let id = round.ratings[index].touchpoint
      if place >= count || journey.touchpoints[place].id != id {
        place += 1
        if place >= count || journey.touchpoints[place].id != id {
          if places.isEmpty { places = journey.touchpointPlaces }
          place = places[id] ?? count
        }
      }
      guard place < count else { continue }
      all[place] = Int32(index)
      if round.ratings[index].wait != nil { waits[place] = Int32(index) }
    }
  }

  func rating(of contact: Int, in journey: Journey) -> Rating? {
    rating(all, contact, journey)
  }

  func wait(of contact: Int, in journey: Journey) -> Judgement? {
    rating(waits, contact, journey)?.wait
  }

  private func rating(_ places: [Int32], _ contact: Int, _ journey: Journey) -> Rating? {
    guard places.indices.contains(contact), places[contact] >= 0 else { return nil }
    return journey.rounds.last?.ratings[Int(places[contact])]
  }
}

extension Journey {
  /// The place of each contact among the touchpoints. O(contacts).
  fileprivate var touchpointPlaces: [EntityID: Int] {
    var places: [EntityID: Int] = [:]
    places.reserveCapacity(touchpoints.count)
    for index in touchpoints.indices { places[touchpoints[index].id] = index }
    return places
  }
}
