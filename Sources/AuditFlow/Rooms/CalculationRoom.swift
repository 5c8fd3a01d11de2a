public import JourneyExchange
public import JourneyModel

/// The *Rechenweg*: everything behind the score, for auditors, as one page to read.
public struct CalculationRoom: Hashable, Sendable {
  /// Which customers the score holds for; `nil` for all.
  public var variant: EntityID?
  public var position = ListPosition()
  /// The page without the contacts; empty as long as there is no score.
  public internal(set) var lines: [PageLine] = []
  /// The contacts, whose rows are made when they are shown.
  public internal(set) var table: CalculationTable?
  /// What ``lines`` and ``table`` were made from.
  var source: Source?

  public init(variant: EntityID? = nil) {
    self.variant = variant
  }

  /// Everything that another page would follow from.
  struct Source: Hashable, Sendable {
    var variant: EntityID?
    var revision: Int
    var isDrawn: Bool
    var language: Language
  }

  /// ``lines`` as they stand on a screen, and an empty row before the table.
  public func rows(on size: ScreenSize) -> [PageRow] {
    PageRow.all(of: lines + [PageLine(.blank)], on: size)
  }

  /// All rows on a screen: the lines and the table.
  public func count(on size: ScreenSize) -> Int {
    lines.isEmpty ? 0 : rows(on: size).count + (table?.count ?? 0)
  }
}
