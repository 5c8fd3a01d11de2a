/// The ranks of contacts by a number that each draw takes anew: the largest first, equal ones by the
/// bytes of their identifiers.
struct DrawnRanking {
  /// The contacts that are ranked, as places in the line, by the bytes of their identifiers.
  private let contacts: [Int]
  /// Where the rank of each of them stands in ``ranks``.
  private let slots: [Int]
  /// By the order of identifiers.
  private var numbers: [Double]
  /// Places in the order of identifiers, sorted by number; kept from draw to draw, because what was
  /// almost sorted is sorted fast.
  private var order: [Int32]
  /// The ranks of the contacts in line order, 1 first.
  private(set) var ranks: [UInt32]
  /// The best rank among the contacts with the same number, after ``joinEquals()``.
  private(set) var best: [UInt32] = []
  /// The worst rank among them.
  private(set) var worst: [UInt32] = []

  /// - Parameter contacts: places in the line, by the bytes of the identifiers.
  init(_ contacts: [Int]) {
    self.contacts = contacts
    let inLine = contacts.indices.sorted { contacts[$0] < contacts[$1] }
    var slots = [Int](repeating: 0, count: contacts.count)
    for (slot, place) in inLine.enumerated() { slots[place] = slot }
    self.slots = slots
    numbers = [Double](repeating: 0, count: contacts.count)
    order = contacts.indices.map { Int32($0) }
    ranks = [UInt32](repeating: 0, count: contacts.count)
  }

  /// Ranks the contacts by the number of each.
  @inline(__always)
  mutating func rank(_ number: (_ contact: Int) -> Double) {
    for (place, contact) in contacts.enumerated() { numbers[place] = number(contact) }
    numbers.withUnsafeBufferPointer { numbers in
      order.sort { left, right in
        let (a, b) = (numbers[Int(left)], numbers[Int(right)])
        return a != b ? a > b : left < right
      }
    }
    for (place, sorted) in order.enumerated() { ranks[slots[Int(sorted)]] = UInt32(place + 1) }
  }

  /// Gives all contacts with the same number the same two ranks: an identifier is no reason to stand
  /// before another.
  mutating func joinEquals() {
    (best, worst) = (ranks, ranks)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, numbers[Int(order[last + 1])] == numbers[Int(order[first])] {
        last += 1
      }
      if last > first {
        for place in first...last {
          best[slots[Int(order[place])]] = UInt32(first + 1)
          worst[slots[Int(order[place])]] = UInt32(last + 1)
        }
      }
      first = last + 1
    }
  }
}
