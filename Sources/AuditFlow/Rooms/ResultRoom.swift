public import JourneyModel

/// The whole result: index with range, curve, worst moment, last impression, tackle first.
public struct ResultRoom: Hashable, Sendable {
  /// Which customers are looked at; `nil` for all.
  public var variant: EntityID?
  /// The selected contact of the list "tackle first".
  public var position = ListPosition()

  public init(variant: EntityID? = nil) {
    self.variant = variant
  }

  /// Rows of the curve above the names of the phases.
  public static func curveHeight(on size: ScreenSize) -> Int { size.rows >= 34 ? 9 : 4 }
}
