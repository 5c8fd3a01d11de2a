import JourneyModel

extension ListOverlap {
  // The number of pairs grows with the square of the lists; a workshop has a handful.
  private static let mostListsForPairs = 50

  /// Counts the silent lists on which the actual contacts of a journey stand.
  ///
  /// Only `foundVia[].list` counts; a contact found in open talk is known but on no list. The lists
  /// stand in the order of the participants: the names of the log-linear models count them, and the
  /// order of the contacts must not change which list is the first.
  init(_ journey: Journey) {
    let places = Self.places(of: journey)
    var sizes = Array(repeating: 0, count: places.count)
    var onlyThere = sizes
    var found: [Int] = []
    var pairs: [Int: Int] = [:]
    var onlyPairs: [Int: Int] = [:]
    var known = 0
    for index in journey.touchpoints.indices
    where journey.touchpoints[index].stateOrNil != .possible {
      known += 1
      var lists: [Int] = []
      for finding in journey.touchpoints[index].foundVia {
        guard let list = finding.list, let place = places[list], !lists.contains(place) else {
          continue
        }
        lists.append(place)
      }
      guard let first = lists.first else { continue }
      for place in lists { sizes[place] += 1 }
      if lists.count == 1 { onlyThere[first] += 1 }
      while found.count < lists.count { found.append(0) }
      found[lists.count - 1] += 1
      guard sizes.count <= Self.mostListsForPairs else { continue }
      lists.sort()
      for (offset, left) in lists.enumerated() {
        for right in lists[(offset + 1)...] {
          pairs[left * Self.mostListsForPairs + right, default: 0] += 1
        }
      }
      if lists.count == 2 {
        onlyPairs[lists[0] * Self.mostListsForPairs + lists[1], default: 0] += 1
      }
    }
    self.init(
      owners: places.sorted { $0.value < $1.value }.map(\.key), sizes: sizes, onlyThere: onlyThere,
      foundByExactly: found, known: known)
    guard sizes.count <= Self.mostListsForPairs else { return }
    var shared: [PairOverlap] = []
    for left in sizes.indices {
      for right in sizes.indices where right > left {
        let pair = left * Self.mostListsForPairs + right
        shared.append(
          PairOverlap(
            first: left, second: right, count: pairs[pair] ?? 0, only: onlyPairs[pair] ?? 0))
      }
    }
    self.shared = shared
  }

  /// The place of every list that holds a contact.
  private static func places(of journey: Journey) -> [EntityID: Int] {
    var places: [EntityID: Int] = [:]
    var strangers: [EntityID] = []
    for touchpoint in journey.touchpoints where touchpoint.stateOrNil != .possible {
      for case .some(let list) in touchpoint.foundVia.map(\.list) where places[list] == nil {
        places[list] = -1
        strangers.append(list)
      }
    }
    var next = 0
    for list in journey.participants.map(\.id) + strangers where places[list] == -1 {
      places[list] = next
      next += 1
    }
    return places
  }
}
