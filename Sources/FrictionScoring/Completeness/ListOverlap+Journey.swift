import JourneyModel

extension ListOverlap {
  // The number of pairs grows with the square of the lists; a workshop has a handful.
  private static let mostListsForPairs = 50

  /// Counts the silent lists on which the actual contacts of a journey stand.
  ///
  /// Only `foundVia[].list` counts; a contact found in open talk is known but on no list.
  init(_ journey: Journey) {
    var places: [EntityID: Int] = [:]
    var sizes: [Int] = []
    var onlyThere: [Int] = []
    var found: [Int] = []
    var pairs: [Int: Int] = [:]
    var onlyPairs: [Int: Int] = [:]
    var known = 0
    for index in journey.touchpoints.indices
    where journey.touchpoints[index].stateOrNil != .possible {
      known += 1
      var lists: [Int] = []
      for finding in journey.touchpoints[index].foundVia {
        guard let list = finding.list else { continue }
        let place = places[list] ?? sizes.count
        if place == sizes.count {
          places[list] = place
          sizes.append(0)
          onlyThere.append(0)
        }
        if !lists.contains(place) { lists.append(place) }
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
    self.init(sizes: sizes, onlyThere: onlyThere, foundByExactly: found, known: known)
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
}
