public import JourneyModel

/// The first result, from the three worst alone, and one measure.
public struct FirstResultRoom: Hashable, Sendable {
  public enum Field: Int, CaseIterable, Hashable, Sendable {
    case what
    case who
    case until
  }

  public var what = TextField()
  public var who = TextField()
  public var until: TextField
  /// Whether the day is the suggestion still, so that the first letter takes its place.
  var isSuggested = true
  public var focus: Field = .what
  /// The contact that the measure is for, where somebody has chosen one.
  public var aim: EntityID?
  public var problem: String?

  /// The day with which the form opened.
  let opening: String

  public init(until: String) {
    opening = until
    self.until = TextField(until)
  }

  /// The field that text goes into.
  public var field: TextField {
    get {
      switch focus {
      case .what: what
      case .who: who
      case .until: until
      }
    }
    set {
      switch focus {
      case .what: what = newValue
      case .who: who = newValue
      case .until: until = newValue
      }
    }
  }
}
