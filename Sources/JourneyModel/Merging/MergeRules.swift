/// What a merge needs to know besides the three journeys.
struct MergeRules {
  /// Whose changes mine are, for the values that wait for a decision.
  let by: String?
  /// Whether what waits for a decision is marked; without, theirs stands where both want something.
  var marks = true
  /// Whether what a removal took along is put back (``Journey/restoring(_:since:)``): entities that
  /// theirs removed stay removed, and of all that both sides changed a ranking alone is marked.
  var restores = false
  /// Entities that stay although one side removed them, because something new refers to them.
  var kept: [EntityKind: Set<EntityID>] = [:]

  /// Whether an element that one side removed and the other left alone stays all the same.
  func keeps<Value: Described>(_ value: Value) -> Bool {
    guard !kept.isEmpty, let kind = (Value.self as? any Identified.Type)?.kind,
      let id = value.listKey as? EntityID
    else { return false }
    return kept[kind]?.contains(id) ?? false
  }

  /// Whether a value may hold entities that stay although they were removed from it.
  func mayKeep<Value: Described>(in type: Value.Type) -> Bool {
    !kept.isEmpty && (type == Journey.self || type == Product.self)
  }

  /// What is left of an element that taking a change back removes and others have built upon: a
  /// round without the answers of that change. `nil` for what then stays as it is.
  func emptied<Value: Described>(_ base: Value) -> Value? {
    guard !marks, let round = base as? Round else { return nil }
    return Round(id: round.id, date: round.date, label: round.label) as? Value
  }

  /// The mark on an element that mine removed and that stays.
  var removedByMine: Conflict {
    Conflict(field: Conflict.wholeEntry, value: .null, by: by)
  }

  /// The same question from the other side, which nobody is named for.
  func turned<Value: Described>(_ mark: Conflict, of value: Value) -> Conflict {
    Conflict(
      field: Conflict.wholeEntry,
      value: mark.value == .null ? removedByTheirs(value).value : .null)
  }

  /// The mark on an element that theirs removed and that stays.
  func removedByTheirs<Value: Described>(_ value: Value) -> Conflict {
    let id = value.listKey as? EntityID
    return Conflict(
      field: Conflict.wholeEntry,
      value: Value.self is any Identified.Type ? .string(id?.text ?? "") : .bool(true), by: by)
  }
}

extension Conflict {
  /// The field of a conflict about whether its entry is there at all: one side removed what the
  /// other changed or needs. The value is `null` where those whose value it is removed the entry.
  public static let wholeEntry = "id"

  /// Whether the question is if the entry stays.
  public var isAboutWholeEntry: Bool { field == Self.wholeEntry }
}
