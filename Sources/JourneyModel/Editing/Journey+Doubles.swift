/// Two contacts that may be the same one; a person decides.
public struct DoublePair: Hashable, Sendable {
  /// The contact that stays when they are joined.
  public let first: EntityID
  public let second: EntityID
  /// Whether the names are equal and nothing speaks against it.
  public let isSure: Bool

  public init(first: EntityID, second: EntityID, isSure: Bool) {
    self.first = first
    self.second = second
    self.isSure = isSure
  }
}

extension Journey {
  /// Pairs of contacts of the same folded name that nobody has told apart, in the order of the file.
  ///
  /// A pair is sure when neither channel, phase nor direction differ where both are known. O(n).
  public func possibleDoubles() -> [DoublePair] {
    var named: [String: [Int]] = [:]
    for (index, touchpoint) in touchpoints.enumerated() {
      named[touchpoint.name.folded, default: []].append(index)
    }
    func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a == nil || b == nil || a == b }
    return touchpoints.indices.compactMap { index in
      let one = touchpoints[index]
      let fellows = named[one.name.folded] ?? []
      guard let next = fellows.first(where: { $0 > index }) else { return nil }
      let other = touchpoints[next]
      guard !one.distinctFrom.contains(other.id), !other.distinctFrom.contains(one.id) else {
        return nil
      }
      let isSure =
        agree(one.channel, other.channel) && agree(one.phase, other.phase)
        && agree(one.direction, other.direction)
      return DoublePair(first: one.id, second: other.id, isSure: isSure)
    }
  }
}
