/// Which of two values of a merge is meant.
public enum MergeSide: String, CaseIterable, Hashable, Sendable {
  /// The value that waits in `conflicts`.
  case mine
  /// What stands in the file.
  case theirs
}

extension Journey {
  /// Decides about a value that waits: it takes its place in the field, or goes.
  ///
  /// Where the question is whether the whole entry stays, the field is `id`: `mine` then does what
  /// those wanted whose mark it is, so it removes the entry when they had removed it.
  ///
  /// - Parameters:
  ///   - entity: the entity; `nil` for the journey itself. A contact also stands for its ratings,
  ///     where a field of only one of them is undecided.
  ///   - field: the field as ``FieldPlace/field`` has it, in any case.
  ///   - by: whose value is meant, where several wait.
  ///   - number: which of those that wait is meant, from 1, as ``ResolveProblem/ambiguous(_:)`` lists
  ///     them.
  /// - Returns: what was decided.
  @discardableResult
  public mutating func resolve(
    _ entity: EntityAddress?, _ field: String, taking side: MergeSide, by: String? = nil,
    number: Int? = nil
  ) throws(ResolveProblem) -> [UndecidedValue] {
    let all = undecided()
    let folded = field.folded
    let isMeant = { (value: UndecidedValue) in by == nil || value.conflict.by == by }
    var meant = all.filter {
      $0.place.entity == entity && $0.name.folded == folded && isMeant($0)
    }
    if meant.isEmpty, let entity, entity.kind == .touchpoint {
      meant = all.filter {
        $0.place.rating?.touchpoint == entity.id && $0.conflict.field.folded == folded
          && isMeant($0)
      }
    }
    guard let first = meant.first else { throw .notUndecided(entity, field: field, known: all) }
    if let number {
      guard meant.indices.contains(number - 1) else { throw .ambiguous(meant) }
      try decide([meant[number - 1]], side)
      return [meant[number - 1]]
    }
    guard meant.allSatisfy({ $0.place == first.place }), side == .theirs || meant.count == 1 else {
      throw .ambiguous(meant)
    }
    try decide(meant, side)
    return meant
  }

  /// Decides about exactly one value that waits.
  ///
  /// What stands stays together with what others said of the same; taking a value leaves the others
  /// to be decided.
  public mutating func resolve(
    _ value: UndecidedValue, taking side: MergeSide
  ) throws(ResolveProblem) {
    let all = undecided()
    guard all.contains(value) else {
      throw .notUndecided(value.place.entity, field: value.name, known: all)
    }
    try decide([value], side)
  }

  private mutating func decide(
    _ values: [UndecidedValue], _ side: MergeSide
  ) throws(ResolveProblem) {
    guard let first = values.first else { return }
    var isGoing = false
    if first.isAboutWholeEntry {
      // Mine removed it where nothing stands in the value, theirs where something does.
      isGoing = (first.conflict.value == .null) == (side == .mine)
      if isGoing, first.place.path.isEmpty, let entity = first.place.entity {
        do {
          try remove(entity)
          return
        } catch {
          throw .edit(error)
        }
      }
    }
    guard let tree = try? JSONValue.read(canonicalBytes()) else { return }
    let gone = Set(values.map { $0.conflict.json })
    var isPlaced = true
    let changed = tree.changed(at: first.holder[...]) { (holder: JSONValue) -> JSONValue? in
      if isGoing { return nil }
      var holder = holder
      let left = (holder["conflicts"]?.elements ?? []).filter { !gone.contains($0) }
      holder = holder.removing("conflicts")
      if !left.isEmpty { holder = holder.appending("conflicts", .array(left)) }
      guard side == .mine, !first.isAboutWholeEntry else { return holder }
      let steps = first.conflict.steps[...]
      if first.conflict.value == .null { return holder.clearing(steps) }
      let placed = holder.placing(first.conflict.value, at: steps)
      isPlaced = placed != nil
      return placed ?? holder
    }
    guard isPlaced else { throw .noPlace(first) }
    let reading = JourneyReader.read((changed ?? tree).canonicalBytes())
    guard let journey = reading.journey else { throw .unfit(first, reading.errors) }
    self = journey
  }
}

extension UndecidedValue {
  /// Whether the question is if the entry stays.
  public var isAboutWholeEntry: Bool {
    conflict.isAboutWholeEntry && place.path.last != Conflict.wholeEntry
  }

  /// The field as `resolve` takes it.
  public var name: String {
    isAboutWholeEntry ? (place.path + [Conflict.wholeEntry]).joined(separator: ".") : place.field
  }
}
