public import JourneyExchange
public import JourneyModel

/// The earlier states of the journey: a list, and behind each entry what has changed since.
public struct HistoryRoom: Hashable, Sendable {
  /// The states, the newest first; `nil` while they are being read.
  public internal(set) var entries: [HistoryEntry]?
  public var position = ListPosition()
  /// The state that is looked at.
  public internal(set) var shown: Shown?
  /// The state that was asked for and what it is wanted for.
  var wanted: Wanted?
  /// The state that takes the place of the present one when that is confirmed.
  var confirmed: Confirmed?

  /// A state that was read.
  public struct Shown: Hashable, Sendable {
    public let entry: HistoryEntry
    public let journey: Journey
    /// What changed from it to the present state.
    public let lines: [PageLine]
    public var position = ListPosition()
  }

  struct Confirmed: Hashable {
    let entry: HistoryEntry
    let journey: Journey
  }

  struct Wanted: Hashable {
    var name: String
    var isToBringBack: Bool
  }

  public init() {}

  /// The entry at the cursor.
  public var selected: HistoryEntry? {
    guard let entries, entries.indices.contains(position.cursor) else { return nil }
    return entries[position.cursor]
  }

  /// The rows of what is looked at, or of the list.
  public func count(on size: ScreenSize) -> Int {
    shown.map { PageRow.all(of: $0.lines, on: size).count } ?? entries?.count ?? 0
  }
}
