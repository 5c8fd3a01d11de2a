import JourneyModel

/// What others changed, counted for one line.
public struct OthersChanges: Hashable, Sendable {
  /// Who; `nil` where nobody knows, for instance after an edit in another program.
  public var author: String?
  /// The name of the only contact that is concerned; `nil` when there are several, or none.
  public var onlyContact: String?
  public var added = 0
  public var removed = 0
  /// Contacts of which something changed other than the answers about them.
  public var changed = 0
  /// Contacts of which answers were given or changed.
  public var rated = 0
  /// Contacts of which answers were taken back, and nothing else was said.
  public var unrated = 0
  /// Changes that concern no single contact.
  public var others = 0
  /// Values that wait for a decision since.
  public var undecided = 0

  public init(author: String? = nil) {
    self.author = author
  }

  /// Counts what changed; O(n log n).
  init(from old: Journey, to new: Journey, by author: String?) {
    self.init(author: author)
    var names: [EntityID: String] = [:]
    var items = 0
    var (added, removed, changed): (Set<EntityID>, Set<EntityID>, Set<EntityID>) = ([], [], [])
    var (rated, unrated): (Set<EntityID>, Set<EntityID>) = ([], [])
    for change in JourneyDifference(from: old, to: new).changes {
      if let id = change.place.rating?.touchpoint {
        if change.new == nil { unrated.insert(id) } else { rated.insert(id) }
        names[id] = (new.touchpoint(id) ?? old.touchpoint(id))?.name
      } else if let id = change.contact {
        switch change.kind {
        case .added where change.place.entity?.kind == .touchpoint: added.insert(id)
        case .removed where change.place.entity?.kind == .touchpoint: removed.insert(id)
        default: changed.insert(id)
        }
        names[id] = (new.touchpoint(id) ?? old.touchpoint(id))?.name
      } else if change.isItem {
        items += 1
      } else {
        others += 1
      }
    }
    // A document that was entered together with its contact is no second change.
    if names.isEmpty { others += items }
    self.added = added.count
    self.removed = removed.count
    self.changed = changed.count
    self.rated = rated.count
    // The answers about a contact go with it.
    self.unrated = unrated.subtracting(rated).subtracting(removed).count
    undecided = max(0, new.undecided().count - old.undecided().count)
    if names.count == 1 { onlyContact = names.first?.value }
  }
}

extension JourneyChange {
  /// Whether it concerns something through which contacts are found.
  fileprivate var isItem: Bool {
    switch place.entity?.kind {
    case .task, .document, .product, .part: true
    default: false
    }
  }

  /// The contact that a change of itself or of its incidents concerns.
  fileprivate var contact: EntityID? {
    guard let entity = place.entity else { return nil }
    switch entity.kind {
    case .touchpoint: return entity.id
    case .incident: return entity.owner
    default: return nil
    }
  }
}
