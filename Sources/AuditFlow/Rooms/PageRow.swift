public import JourneyExchange
public import JourneyModel

/// A row of a page on the screen: a line of it, or a part of one that is longer than the screen is
/// wide.
public struct PageRow: Hashable, Sendable {
  public var role: PageLine.Role
  public var text: String
  /// The contact that the row is about.
  public var touchpoint: EntityID?

  /// The columns that a page has on a screen: all but the margins.
  public static func width(on size: ScreenSize) -> Int { max(20, size.columns - 4) }

  /// The rows that lines take.
  public static func all(of lines: [PageLine], on size: ScreenSize) -> [PageRow] {
    let width = width(on: size)
    return lines.flatMap { line in
      line.rows(width: width).map {
        PageRow(role: line.role, text: $0, touchpoint: line.touchpoint)
      }
    }
  }
}
