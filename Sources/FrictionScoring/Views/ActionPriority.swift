public import JourneyModel

/// What to act on first, as the failure analysis of the car industry ranks it (AIAG & VDA FMEA
/// Handbook 2019, table AP).
///
/// Severity is the importance to the customer, occurrence follows from the failure probability,
/// detection is how likely a failure stays unnoticed. Unlike the product of the three it does not
/// multiply what is only an order.
public enum ActionPriority: String, CaseIterable, Hashable, Sendable {
  case high
  case medium
  case low

  /// The priority of one contact and what it follows from, each 1 to 10.
  public struct Entry: Hashable, Sendable {
    public var id: EntityID
    public var severity: Int
    public var occurrence: Int
    public var detection: Int
    public var priority: ActionPriority
  }

  /// Up to which failure probability each occurrence from 1 to 10 goes: an assumption.
  public static let occurrenceLimits = [
    0.00001, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1,
  ]

  /// The occurrence, 1 to 10, of a failure probability.
  public static func occurrence(_ probability: Double) -> Int {
    (occurrenceLimits.firstIndex { probability <= $0 } ?? 9) + 1
  }

  /// The priority of three ratings from 1 to 10; what lies outside counts as the nearest end.
  public init(severity: Int, occurrence: Int, detection: Int) {
    let row = Self.table[Self.band(severity, [2, 4, 7, 9])]
    let cell = row[Self.band(occurrence, [2, 4, 6, 8])].utf8
    let letter = Array(cell)[Self.band(detection, [2, 5, 7])]
    self = letter == UInt8(ascii: "H") ? .high : letter == UInt8(ascii: "M") ? .medium : .low
  }

  private static func band(_ rating: Int, _ starts: [Int]) -> Int {
    starts.count { rating >= $0 }
  }

  /// By bands of severity and of occurrence; a letter for each band of detection.
  private static let table: [[String]] = [
    ["LLLL", "LLLL", "LLLL", "LLLL", "LLLL"],
    ["LLLL", "LLLL", "LLLL", "LLLL", "LLMM"],
    ["LLLL", "LLLL", "LLLM", "LMMM", "MMHH"],
    ["LLLL", "LLMM", "MMMH", "MHHH", "HHHH"],
    ["LLLL", "LLMH", "MHHH", "HHHH", "HHHH"],
  ]
}

extension ActionPriority.Entry {
  /// A rating of several people, or a range, counts at its point, rounded.
  init(_ touchpoint: TouchpointScore, failure: Interval, detection: Interval) {
    func rating(_ value: Double) -> Int { min(10, max(1, Int(value.rounded()))) }
    id = touchpoint.id
    severity = rating(touchpoint.importance.value)
    occurrence = ActionPriority.occurrence(failure.value)
    self.detection = rating(detection.value)
    priority = ActionPriority(
      severity: severity, occurrence: occurrence, detection: self.detection)
  }
}
