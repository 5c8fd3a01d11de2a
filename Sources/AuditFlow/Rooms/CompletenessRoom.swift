public import FrictionScoring
public import JourneyModel

/// How much of the line has been found: who listed what, what is doubtful, where to look on.
public struct CompletenessRoom: Hashable, Sendable {
  /// Which customers the result is about to which "back" returns; the lists are those of all.
  public var variant: EntityID?
  public var position = ListPosition()
  /// Found when the room is entered and whenever the journey has changed.
  public internal(set) var rows: [Row] = []
  /// What ``rows`` were found for; `nil` before.
  var basis: Basis?

  struct Basis: Hashable, Sendable {
    var revision: Int
    var isScored: Bool
  }

  public init(variant: EntityID? = nil) {
    self.variant = variant
  }

  /// A row that can be selected.
  public enum Row: Hashable, Sendable {
    /// How silent lists come about; where there are fewer than four.
    case howTo
    case list(owner: EntityID, contacts: Int, onlyThere: Int)
    case doubt(Completeness.Flag)
    /// So many lists raise no doubt.
    case sound(lists: Int)
    /// Pairs of contacts that may be the same one.
    case doubles(Int)
    /// An entry point through which nothing has come yet.
    case entryPoint(EntryPoint)
    /// A phase with fewer than ``fewContacts``.
    case phase(EntityID, contacts: Int)
    /// Going through the gaps between contacts.
    case gaps

    /// Whether the row opens another room.
    public var leadsSomewhere: Bool {
      switch self {
      case .howTo, .list, .doubt, .sound: false
      case .doubles, .entryPoint, .phase, .gaps: true
      }
    }
  }

  /// Fewer contacts than these make a phase a place to look at.
  public static let fewContacts = 3
  /// From so many contacts on, doubles are looked for only in their own room.
  static let mostForDoubles = 5_000
}

extension CompletenessRoom {
  /// The rows for a journey and its score. O(contacts).
  static func rows(of audit: Audit) -> [Row] {
    var rows: [Row] = []
    let lists = audit.score?.lists
    if (lists?.lists ?? 0) < 4 { rows.append(.howTo) }
    if let lists {
      rows += lists.owners.indices.map { place in
        .list(
          owner: lists.owners[place], contacts: lists.sizes[place],
          onlyThere: lists.onlyThere[place])
      }
    }
    if let completeness = audit.score?.completeness {
      rows += completeness.flags.map { .doubt($0) }
      if completeness.flags.isEmpty { rows.append(.sound(lists: completeness.lists)) }
    }
    return rows + places(in: audit)
  }

  /// Where something may be missing, the most likely places first.
  private static func places(in audit: Audit) -> [Row] {
    var rows: [Row] = []
    if audit.journey.touchpoints.count <= mostForDoubles {
      let pairs = DoublesRoom.pairs(in: audit.journey).count
      if pairs > 0 { rows.append(.doubles(pairs)) }
    }
    rows += EntryPoint.allCases.filter { audit.progress.entries(of: $0) == 0 }
      .map { .entryPoint($0) }
    var counts: [EntityID: Int] = [:]
    for index in audit.journey.touchpoints.indices
    where audit.journey.touchpoints[index].stateOrNil != .possible {
      guard let phase = audit.journey.touchpoints[index].phase else { continue }
      counts[phase, default: 0] += 1
    }
    let thin = audit.journey.phases.map { (id: $0.id, count: counts[$0.id] ?? 0) }
      .filter { $0.count < fewContacts }.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    return rows + thin.map { .phase($0.element.id, contacts: $0.element.count) } + [.gaps]
  }
}
