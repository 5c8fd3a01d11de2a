public import JourneyModel

/// The contacts along the line as the walk shows them again and again.
///
/// Keys and frames only read it, so that none of them looks through the journey.
public struct ContactLine: Sendable {
  /// Indices of the contacts: those without a phase first, then by phase.
  public let order: [Int]
  /// The rows of the line with all its phases.
  public let rows: [LineRow]
  /// The contacts that happen, along the line.
  public let actual: [EntityID]
  /// How many contacts each phase has, by its place; without those of no phase.
  public let counts: [Int]
  /// The last contact that happens, as a place among the journey's touchpoints.
  public let last: Int?

  /// O(contacts).
  public init(of journey: Journey) {
    order = journey.lineOrder
    rows = LineRow.all(of: journey, along: order)
    // By index throughout: a contact taken out as a value costs a count for each of its fields.
    actual = order.filter { journey.touchpoints[$0].state == .actual }
      .map { journey.touchpoints[$0].id }
    var places: [EntityID: Int] = [:]
    for (place, phase) in journey.phases.enumerated() { places[phase.id] = place }
    var counts = [Int](repeating: 0, count: journey.phases.count)
    for index in order {
      if let place = journey.touchpoints[index].phase.flatMap({ places[$0] }) { counts[place] += 1 }
    }
    self.counts = counts
    last = order.last { journey.touchpoints[$0].state == .actual }
  }
}

extension Journey {
  /// Indices of the contacts in line order: those without phase first, then by the order of the
  /// phases, within a phase by the order of the file. O(n).
  public var lineOrder: [Int] {
    var place: [EntityID: Int] = [:]
    for (index, phase) in phases.enumerated() { place[phase.id] = index + 1 }
    var buckets = [[Int]](repeating: [], count: phases.count + 1)
    for index in touchpoints.indices {
      buckets[touchpoints[index].phase.flatMap { place[$0] } ?? 0].append(index)
    }
    return buckets.flatMap { $0 }
  }
}
