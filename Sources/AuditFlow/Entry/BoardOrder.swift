/// In which order the line room lists the contacts.
public enum BoardOrder: Int, CaseIterable, Hashable, Sendable {
  /// Along the line, under their phases.
  case line
  /// What to tackle first: friction times importance times frequency.
  case rank
  /// The largest friction first.
  case friction

  /// Whether the order follows from the score.
  public var needsScore: Bool { self != .line }

  /// The order that a key turns to, round the ends.
  func neighbour(_ step: Int) -> BoardOrder {
    let all = BoardOrder.allCases
    return all[(rawValue + step + all.count) % all.count]
  }
}
