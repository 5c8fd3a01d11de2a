/// Different identifiers in the order in which they came, each with its place.
struct IdentifierPlaces {
  private(set) var ids: [EntityID] = []
  // So few are compared one by one, which takes less than a look into a table.
  private static let few = 8
  private var table: [EntityID: Int] = [:]
  private var latest = 0

  init(reserving count: Int = 0) {
    ids.reserveCapacity(count)
    if count > Self.few { table.reserveCapacity(count) }
  }

  var count: Int { ids.count }

  /// Adds an identifier; false when it is there already.
  mutating func insert(_ id: EntityID) -> Bool {
    if ids.count < Self.few {
      guard !ids.contains(id) else { return false }
    } else {
      if table.isEmpty { for (place, other) in ids.enumerated() { table[other] = place } }
      if let place = table.updateValue(ids.count, forKey: id) {
        table[id] = place
        return false
      }
    }
    ids.append(id)
    return true
  }

  /// The place of an identifier; `nil` when it is not there.
  ///
  /// References repeat, or follow the order of what they lead to: the one found last and the next
  /// are looked at first.
  mutating func place(of id: EntityID) -> Int? {
    for place in latest..<min(latest + 2, ids.count) where ids[place] == id {
      latest = place
      return place
    }
    guard let place = ids.count <= Self.few ? ids.firstIndex(of: id) : table[id] else { return nil }
    latest = place
    return place
  }
}
