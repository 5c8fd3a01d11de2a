/// The start screen: journeys of the folder, the last ten opened anywhere, and a new audit.
public struct StartRoom: Hashable, Sendable {
  public var position = ListPosition()

  public init() {}

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
