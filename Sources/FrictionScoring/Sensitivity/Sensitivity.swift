public import JourneyModel

/// What an answer to an open or uncertain question would do to the index.
///
/// Each entry changes one answer of one contact and leaves all others as they are.
public struct Sensitivity: Hashable, Sendable {
  public var touchpoint: EntityID
  public var cell: Cell
  /// How many points of the index's range go away when the answer turns out as its point value.
  public var narrowing: Double
  /// The index with the answer at its low end; for the five dimensions that is the best one.
  public var indexAtLow: Double
  /// The index with the answer at its high end.
  public var indexAtHigh: Double
  /// Whether a contact other than the first ranks first at one of the two ends.
  public var changesFirst: Bool

  /// How far the index moves between the two ends.
  public var movement: Double { (indexAtHigh - indexAtLow).magnitude }
}

extension Sensitivity {
  /// How many cells are computed exactly; of more, those that promise most by a first estimate.
  private static let candidates = 200

  /// The answers of a score that are unknown or ranges, those first that narrow the range of the
  /// index most; equal ones follow the line.
  ///
  /// At most 200 cells are computed, each in O(n log n) for n contacts; of more cells those with the
  /// largest product of their width and the share of their contact.
  /// - Parameters:
  ///   - limit: how many to return at most.
  ///   - cells: how many to compute at most, where 200 would take too long.
  public static func of(
    _ score: Score, limit: Int = .max, computing cells: Int = 200
  ) -> [Sensitivity] {
    guard let journey = score.journey else { return [] }
    let line = SensitivityLine(score, journey.lambda)
    let places = line.uncertainCells.prefix(min(cells, candidates))
    let entries = places.map { line.entry($0) }.enumerated().sorted { left, right in
      left.element.narrowing != right.element.narrowing
        ? left.element.narrowing > right.element.narrowing : left.offset < right.offset
    }
    return entries.prefix(limit).map(\.element)
  }
}
