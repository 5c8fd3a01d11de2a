/// The start screen: journeys of the folder, the last ten opened anywhere, and a new audit.
public struct StartRoom: Hashable, Sendable {
  public var position = ListPosition()

  /// Begins with the journey opened last, so that Enter goes on where one stopped; in an empty
  /// folder with a new audit.
  public init(listing: FolderListing) {
    let rows = Self.rows(of: listing)
    let last = listing.recent.first?.path
    let place = rows.firstIndex { row in
      switch row {
      case .newAudit: false
      case .journey(let entry), .recent(let entry): last == nil || entry.path == last
      }
    }
    position = ListPosition(cursor: place ?? 0)
  }

  /// A row of the start screen.
  public enum Row: Hashable, Sendable {
    case newAudit
    case journey(JourneyEntry)
    case recent(JourneyEntry)
  }

  /// The rows in the order of the screen.
  public static func rows(of listing: FolderListing) -> [Row] {
    let known = Set(listing.journeys.map(\.path))
    return [.newAudit] + listing.journeys.map(Row.journey)
      + listing.recent.filter { !known.contains($0.path) }.map(Row.recent)
  }
}
