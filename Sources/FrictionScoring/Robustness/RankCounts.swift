/// How often each contact had which rank.
///
/// Fewer draws than contacts are kept as they are, more are counted: memory grows with the contacts
/// times the smaller of the two.
struct RankCounts {
  private let contacts: Int
  private let isCounted: Bool
  /// By contact and rank the count, or one rank after the other, draw by draw.
  private var entries: [UInt32]

  init(contacts: Int, draws: Int) {
    self.contacts = contacts
    isCounted = draws >= contacts
    entries = isCounted ? [UInt32](repeating: 0, count: contacts * contacts) : []
    if !isCounted { entries.reserveCapacity(contacts * draws) }
  }

  /// Takes the ranks of one draw after the other.
  mutating func add(_ ranks: [UInt32], times: Int) {
    guard isCounted else {
      for _ in 0..<times { entries += ranks }
      return
    }
    let times = UInt32(times)
    var row = 0
    for rank in ranks {
      entries[row + Int(rank) - 1] += times
      row += contacts
      if row == entries.count { row = 0 }
    }
  }

  /// How often a contact had each rank, best first.
  subscript(contact: Int) -> [Int] {
    if isCounted {
      let row = contact * contacts
      return entries[row..<row + contacts].map { Int($0) }
    }
    var counts = [Int](repeating: 0, count: contacts)
    for place in stride(from: contact, to: entries.count, by: contacts) {
      counts[Int(entries[place]) - 1] += 1
    }
    return counts
  }
}
