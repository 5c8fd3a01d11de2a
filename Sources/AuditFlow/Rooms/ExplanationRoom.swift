public import JourneyExchange
public import JourneyModel

/// Where the score of one contact comes from, term by term, as a page to read.
public struct ExplanationRoom: Hashable, Sendable {
  public var touchpoint: EntityID
  /// Which customers the score holds for; `nil` for all.
  public var variant: EntityID?
  /// The contacts of the place one came from, in its order.
  public var among: [EntityID]
  public var position = ListPosition()
  /// What the page says; empty as long as there is no score.
  public internal(set) var lines: [PageLine] = []
  /// The same in words, without a formula; empty where there is nothing to say but ``lines``.
  public internal(set) var words: [PageLine] = []
  /// Whether the page shows every term of the score in place of ``words``.
  public var showsFormulas = false
  /// What ``lines`` was made from.
  var source: Source?

  public init(touchpoint: EntityID, among: [EntityID], variant: EntityID? = nil) {
    self.touchpoint = touchpoint
    self.among = among
    self.variant = variant
  }

  /// Everything that another page would follow from.
  struct Source: Hashable, Sendable {
    var touchpoint: EntityID
    var revision: Int
    var isDrawn: Bool
    var language: Language
  }

  /// The page: in words, or with all formulas but without its title; a contact without a score has
  /// only that, which says why.
  public var body: [PageLine] {
    if !showsFormulas, !words.isEmpty { return words }
    return lines.count > 2 ? Array(lines.dropFirst(2)) : lines
  }

  /// ``body`` as it stands on a screen.
  public func rows(on size: ScreenSize) -> [PageRow] { PageRow.all(of: body, on: size) }

  /// The place of the contact among those of the place one came from; 0 for the first.
  public var place: Int { among.firstIndex(of: touchpoint) ?? 0 }
}
