public import FrictionScoring
public import JourneyModel

extension Score {
  /// The contacts to tackle first among those that somebody has rated.
  ///
  /// A contact about which nothing is known has half of all friction as its middle value; naming it
  /// as a hot spot would be a guess.
  public var hotSpots: [EntityID] {
    let rated = Set(touchpoints.filter(\.isRated).map(\.id))
    return tackleFirst().filter { rated.contains($0) }
  }
}

extension TouchpointScore {
  /// The largest reasons among the dimensions that are known.
  public func knownReasons(_ count: Int = 2) -> [Dimension] {
    let known = reasons(Dimension.allCases.count).filter { dimension in
      Cell(rawValue: dimension.rawValue).map { !unknown.contains($0) } ?? false
    }
    return Array(known.prefix(count))
  }
}
