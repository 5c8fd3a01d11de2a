public import FrictionScoring
public import JourneyModel

/// The euros at risk with every figure and assumption behind them, to be changed in place.
public struct MoneyRoom: Hashable, Sendable {
  /// Which customers are looked at; `nil` for all.
  public var variant: EntityID?
  public var position = ListPosition()
  /// The figure that is being typed; `nil` while rows are walked through.
  public var edit: FigureEdit?

  public init(variant: EntityID? = nil) {
    self.variant = variant
  }

  /// A row that can be selected.
  public enum Row: Hashable, Sendable {
    case figure(MoneyFigure)
    /// A contact whose failures lose customers.
    case contact(EntityID)
  }

  /// How many contacts are listed below the figures.
  public static let shownContacts = 5

  /// The figures, then the contacts that lose the most customers, most first. O(contacts).
  public static func rows(of score: Score?) -> [Row] {
    MoneyFigure.allCases.map { .figure($0) } + largest(of: score).map { .contact($0.touchpoint) }
  }

  /// The contacts that lose the most customers, most first; of equal ones the first on the line.
  ///
  /// One pass, for rows are asked for at every key. O(contacts).
  public static func largest(of score: Score?) -> [Money.Share] {
    guard let shares = score?.money?.byTouchpoint else { return [] }
    var places: [Int] = []
    for index in shares.indices where shares[index].lostCustomers > 0 {
      let lost = shares[index].lostCustomers
      if places.count == shownContacts, shares[places[shownContacts - 1]].lostCustomers >= lost {
        continue
      }
      let place = places.firstIndex { shares[$0].lostCustomers < lost } ?? places.count
      places.insert(index, at: place)
      if places.count > shownContacts { places.removeLast() }
    }
    return places.map { shares[$0] }
  }
}

/// A figure while it is typed in its row.
public struct FigureEdit: Hashable, Sendable {
  public var figure: MoneyFigure
  public var field: TextField
  /// The share of customers who come back, while it is asked after how many years.
  public var comeBack: Judgement?
  /// Why the text was not taken, in the user's language.
  public var problem: String?
  /// What the field opened with: untouched, it changes nothing, though it is rounded for reading.
  let opening: String

  init(_ figure: MoneyFigure, text: String) {
    self.figure = figure
    // What stands there is replaced by what is typed, and kept by Enter.
    field = TextField(text, isMarked: true)
    opening = text
  }

  /// The second question of the retention.
  static func years(after comeBack: Judgement) -> FigureEdit {
    var edit = FigureEdit(.retention, text: "1")
    edit.comeBack = comeBack
    return edit
  }

  var isUntouched: Bool { comeBack == nil && field.trimmed == opening }
}
