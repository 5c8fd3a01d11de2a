public import JourneyModel

/// How often something goes wrong against how important the contact is (FRAP, the analysis of
/// problems by frequency and relevance: Stauss & Seidel).
public struct FrequencyRelevance: Hashable, Sendable {
  /// Where the halves of the failures lie: the mean over the contacts, an assumption.
  public var failuresSplit: Double
  /// Where the halves of the importance lie: the mean over the contacts, an assumption.
  public var importanceSplit: Double
  /// In line order.
  public var touchpoints: [Entry]
  /// Scored contacts without a judgement of failure, in line order.
  public var missing: [EntityID]

  public struct Entry: Hashable, Sendable {
    public var id: EntityID
    /// Frequency times failure: how often a case goes wrong here.
    public var failuresPerCase: Double
    public var importance: Double
    public var quadrant: Quadrant
  }

  /// On which side of the two splits a contact lies.
  public enum Quadrant: String, CaseIterable, Hashable, Sendable {
    /// Often and important.
    case actNow
    /// Seldom, but important.
    case prevent
    /// Often, but less important.
    case simplify
    /// Seldom and less important.
    case watch
  }

  init?(_ touchpoints: [TouchpointScore], _ failures: [Interval?]) {
    var entries: [Entry] = []
    missing = []
    var (sumOfFailures, sumOfImportance) = (0.0, 0.0)
    for (place, touchpoint) in touchpoints.enumerated() {
      guard let failure = failures[place] else {
        missing.append(touchpoint.id)
        continue
      }
      let perCase = touchpoint.frequency.value * failure.value
      sumOfFailures += perCase
      sumOfImportance += touchpoint.importance.value
      entries.append(
        Entry(
          id: touchpoint.id, failuresPerCase: perCase, importance: touchpoint.importance.value,
          quadrant: .watch))
    }
    guard !entries.isEmpty else { return nil }
    failuresSplit = sumOfFailures / Double(entries.count)
    importanceSplit = sumOfImportance / Double(entries.count)
    for place in entries.indices {
      let isOften = entries[place].failuresPerCase >= failuresSplit && failuresSplit > 0
      let isImportant = entries[place].importance >= importanceSplit
      entries[place].quadrant =
        isOften ? (isImportant ? .actNow : .simplify) : (isImportant ? .prevent : .watch)
    }
    self.touchpoints = entries
  }
}
