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
    return withoutActuallyEscaping(key) { key in
      var numbers = Numbers([base, mine, theirs], key: key)
      return merge(base, mine, theirs, by: &numbers, decide)
    }
  }

  private static func merge<Element: Hashable, Key: Hashable>(
    _ base: [Element], _ mine: [Element], _ theirs: [Element],
    by numbers: inout Numbers<Element, Key>, _ decide: (Element?, Element?, Element?) -> Element?
  ) -> [Element] {
    let baseNumbers = numbers.of(base)
    let mineNumbers = numbers.of(mine)
    let theirNumbers = numbers.of(theirs)
    let count = numbers.count
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

  /// Gives elements that are the same in several lists the same number.
  private struct Numbers<Element: Hashable, Key: Hashable> {
    // The second of two equal elements in a list is the same as the second in another list.
    private enum Identity: Hashable {
      case key(Key)
      case value(Element, occurrence: Int)
    }

    private let key: (Element) -> Key
    /// Keys that tell nothing, because some list has them more than once: there only equal elements
    /// are the same.
    private let ambiguous: Set<Key>
    private var numbers: [Identity: Int] = [:]
    var count: Int { numbers.count }

    init(_ lists: [[Element]], key: @escaping (Element) -> Key) {
      self.key = key
      var ambiguous: Set<Key> = []
      for list in lists {
        var seen = Set<Key>(minimumCapacity: list.count)
        for element in list where !seen.insert(key(element)).inserted {
          ambiguous.insert(key(element))
        }
      }
      self.ambiguous = ambiguous
    }

    mutating func of(_ list: [Element]) -> [Int] {
      var seen: [Element: Int] = [:]
      return list.map { element in
        let key = key(element)
        var identity = Identity.key(key)
        if ambiguous.contains(key) {
          identity = .value(element, occurrence: seen[element, default: 0])
          seen[element, default: 0] += 1
        }
        if let number = numbers[identity] { return number }
        let number = numbers.count
        numbers[identity] = number
        return number
      }
    }
  }
}
