/// What changed from one version of a journey to another.
///
/// Entities match by identifier, elements of other lists by their ``Described/listKey``, fields by
/// name: the same matching as in a merge. `changes` stand in the order of the format; an entity that
/// was added or removed is one change, whatever it holds.
public struct JourneyDifference: Hashable, Sendable {
  public var changes: [JourneyChange]

  public init(changes: [JourneyChange]) {
    self.changes = changes
  }

  /// The difference between two versions; empty when they say the same.
  ///
  /// O(n log n) in the size of the journeys; what both have unchanged costs one comparison.
  public init(from old: Journey, to new: Journey) {
    var finder = DifferenceFinder()
    finder.compare(old, new, at: FieldPlace())
    changes = finder.changes
  }

  public var isEmpty: Bool { changes.isEmpty }

  /// The answers that were given, changed or taken back: one change for each question of a rating.
  public var answers: [JourneyChange] { changes.filter { $0.place.rating != nil } }
}

/// One thing that changed.
public struct JourneyChange: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case added
    case removed
    case changed
    /// Among its neighbours, or to another phase: then `old` and `new` are the phases.
    case moved
  }

  public let kind: Kind
  /// The entity itself for one that was added, removed or moved, else the field.
  public let place: FieldPlace
  /// What the entity is called; in the newer version where it has one.
  public let name: String
  /// What the field held; `nil` for nothing.
  public let old: FieldValue?
  /// What the field holds; `nil` for nothing.
  public let new: FieldValue?

  public init(
    _ kind: Kind, at place: FieldPlace, name: String, old: FieldValue? = nil,
    new: FieldValue? = nil
  ) {
    self.kind = kind
    self.place = place
    self.name = name
    self.old = old
    self.new = new
  }
}
