/// Merges three versions of a list, element by element.
enum ListMerge {
  /// Merges lists of plain members: what either side added is in, what either side removed is out.
  ///
  /// A member that stands several times counts as often as it stands. O(n log n).
  static func members<Member: Hashable>(
    _ base: [Member], _ mine: [Member], _ theirs: [Member]
  ) -> [Member] {
    merge(base, mine, theirs, key: \.self) { base, mine, theirs in
      if let mine, let theirs { return base == mine ? theirs : mine }
      return base == nil ? mine ?? theirs : nil
    }
  }

  /// Merges lists whose elements are the same where their keys are; a key that stands twice in a list
  /// tells nothing, so that of those only equal elements are the same.
  ///
  /// - Parameter decide: what becomes of an element, given in the versions that have it; `nil` leaves
  ///   it out.
  static func merge<Element: Hashable, Key: Hashable>(
    _ base: [Element], _ mine: [Element], _ theirs: [Element], key: (Element) -> Key,
    decide: (Element?, Element?, Element?) -> Element?
  ) -> [Element] {
    let numbered = ListNumbers.of([base, mine, theirs], key: key)
    let (baseNumbers, mineNumbers, theirNumbers) = (
      numbered.lists[0], numbered.lists[1], numbered.lists[2]
    )
    let count = numbered.count
    let inBase = places(baseNumbers, count)
    let inMine = places(mineNumbers, count)
    let inTheirs = places(theirNumbers, count)
    var decided: [Element?] = []
    decided.reserveCapacity(count)
    for number in 0..<count {
      decided.append(
        decide(
          element(base, inBase[number]), element(mine, inMine[number]),
          element(theirs, inTheirs[number])))
    }
    let order = OrderMerge.merge(
      base: baseNumbers, mine: mineNumbers, theirs: theirNumbers, count: count,
      isKept: decided.map { $0 != nil })
    return order.compactMap { decided[$0] }
  }

  private static func places(_ numbers: [Int], _ count: Int) -> [Int] {
    var places = [Int](repeating: -1, count: count)
    for (place, number) in numbers.enumerated() { places[number] = place }
    return places
  }

  private static func element<Element>(_ list: [Element], _ place: Int) -> Element? {
    place < 0 ? nil : list[place]
  }
}
