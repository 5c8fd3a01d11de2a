/// Finds out which elements of a list were moved: those that need not have been are the most that
/// still stand in their old order.
enum LongestRise {
  /// The places of a longest strictly rising subsequence (Fredman 1975).
  ///
  /// O(n log n); of several the same on every machine.
  static func places(in numbers: [Int]) -> [Int] {
    // Most lists are in their old order.
    guard zip(numbers, numbers.dropFirst()).contains(where: { $0 >= $1 }) else {
      return Array(numbers.indices)
    }
    // For each length, the place of the smallest number that ends a rise of that length.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for place in numbers.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < numbers[place] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var places: [Int] = []
    var place = ends.last ?? -1
    while place >= 0 {
      places.append(place)
      place = before[place]
    }
    return places.reversed()
  }
}
