/// Gives elements that are the same in several lists the same number, from 0.
enum ListNumbers {
  /// The numbers of each list's elements, and how many there are at most.
  ///
  /// Elements are the same where their keys are. A key that some list has twice tells nothing: there
  /// only equal elements are the same, the second of two with the second in another list. One look-up
  /// for each element, as long as no key is ambiguous.
  static func of<Element: Hashable, Key: Hashable>(
    _ lists: [[Element]], key: (Element) -> Key
  ) -> (lists: [[Int]], count: Int) {
    var numbers = [Key: Int](minimumCapacity: lists.map(\.count).max() ?? 0)
    // For each number the list in which it was met last.
    var latest: [Int] = []
    var ambiguous: Set<Key> = []
    var result = lists.enumerated().map { place, list in
      list.map { element in
        let key = key(element)
        guard let number = numbers[key] else {
          numbers[key] = latest.count
          latest.append(place)
          return latest.count - 1
        }
        if latest[number] == place { ambiguous.insert(key) }
        latest[number] = place
        return number
      }
    }
    var count = latest.count
    if !ambiguous.isEmpty { number(lists, key, ambiguous, &result, &count) }
    return (result, count)
  }

  /// Numbers the elements of ambiguous keys anew, by their whole value.
  private static func number<Element: Hashable, Key: Hashable>(
    _ lists: [[Element]], _ key: (Element) -> Key, _ ambiguous: Set<Key>, _ result: inout [[Int]],
    _ count: inout Int
  ) {
    var numbers: [Occurrence<Element>: Int] = [:]
    for (list, elements) in lists.enumerated() {
      var seen: [Element: Int] = [:]
      for (place, element) in elements.enumerated() where ambiguous.contains(key(element)) {
        let occurrence = Occurrence(element: element, number: seen[element, default: 0])
        seen[element, default: 0] += 1
        let number = numbers[occurrence] ?? count
        if number == count { count += 1 }
        numbers[occurrence] = number
        result[list][place] = number
      }
    }
  }

  private struct Occurrence<Element: Hashable>: Hashable {
    let element: Element
    let number: Int
  }
}
