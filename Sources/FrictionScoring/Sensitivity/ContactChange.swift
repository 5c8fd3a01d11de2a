public import JourneyModel

/// What became of one contact between two scores of a journey: before and after an idea.
public struct ContactChange: Hashable, Sendable {
  public var touchpoint: EntityID
  /// The friction before; `nil` where the contact was not scored.
  public var before: Interval?
  /// The friction after; `nil` where the contact is not scored any more.
  public var after: Interval?
  /// The place in *tackle first* before, 1 first; `nil` where it had none.
  public var placeBefore: Int?
  /// The place in *tackle first* after.
  public var placeAfter: Int?
  /// By how many points the index moves when this contact alone changes; `nil` where it is not
  /// scored on both sides. These need not add up: the worst contact may become another one.
  public var movement: Double?
}

extension ContactChange {
  /// The contacts whose friction, importance or frequency differs, in the order of the line; those
  /// that are gone come last.
  ///
  /// O(n log n) for n contacts, and O(n) more for each that differs.
  public static func between(_ before: Score, _ after: Score) -> [ContactChange] {
    var places: [EntityID: Int] = [:]
    for (place, touchpoint) in before.touchpoints.enumerated() { places[touchpoint.id] = place }
    let (tackledBefore, tackledAfter) = (before.tackledPlaces, after.tackledPlaces)
    var line = before.frictionTable
    var changes: [ContactChange] = []
    for touchpoint in after.touchpoints {
      let old = places.removeValue(forKey: touchpoint.id)
      if let old, before.touchpoints[old].weighs(as: touchpoint) { continue }
      changes.append(
        ContactChange(
          touchpoint: touchpoint.id, before: old.map { before.touchpoints[$0].friction },
          after: touchpoint.friction, placeBefore: tackledBefore[touchpoint.id],
          placeAfter: tackledAfter[touchpoint.id],
          movement: old.flatMap { before.movement($0, becoming: touchpoint, on: &line) }))
    }
    for touchpoint in before.touchpoints where places[touchpoint.id] != nil {
      changes.append(
        ContactChange(
          touchpoint: touchpoint.id, before: touchpoint.friction, after: nil,
          placeBefore: tackledBefore[touchpoint.id], placeAfter: nil, movement: nil))
    }
    return changes
  }
}

extension Score {
  /// The line as the table that the index is computed from.
  var frictionTable: FrictionTable {
    var table = FrictionTable()
    table.reserve(touchpoints.count)
    for touchpoint in touchpoints {
      table.append(
        friction: touchpoint.friction, importance: touchpoint.importance,
        frequency: touchpoint.frequency)
    }
    return table
  }

  /// The place of each contact in *tackle first*.
  fileprivate var tackledPlaces: [EntityID: Int] {
    var places: [EntityID: Int] = [:]
    for (place, id) in tackleFirst().enumerated() { places[id] = place + 1 }
    return places
  }

  /// What the index does when one contact becomes another and all the others stay; the table is
  /// given back as it was.
  fileprivate func movement(
    _ place: Int, becoming other: TouchpointScore, on table: inout FrictionTable
  ) -> Double? {
    guard let journey else { return nil }
    table.put(other, at: place)
    defer { table.put(touchpoints[place], at: place) }
    return IndexTerms(table).map { $0.index(journey.lambda) - journey.index }
  }
}

extension FrictionTable {
  fileprivate mutating func put(_ touchpoint: TouchpointScore, at place: Int) {
    replace(
      place, friction: touchpoint.friction, importance: touchpoint.importance,
      frequency: touchpoint.frequency)
  }
}

extension TouchpointScore {
  /// Whether it enters the index as another one does.
  fileprivate func weighs(as other: TouchpointScore) -> Bool {
    friction == other.friction && importance == other.importance && frequency == other.frequency
  }
}
