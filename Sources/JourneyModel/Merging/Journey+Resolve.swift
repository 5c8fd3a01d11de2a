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
  /// - Returns: what was decided.
  @discardableResult
  public mutating func resolve(
    _ entity: EntityAddress?, _ field: String, taking side: MergeSide, by: String? = nil
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
    let changed = tree.changed(at: first.holder[...]) { (holder: JSONValue) -> JSONValue? in
      if isGoing { return nil }
      var holder = holder
      let left = (holder["conflicts"]?.elements ?? []).filter { !gone.contains($0) }
      holder = holder.setting(["conflicts"], to: left.isEmpty ? nil : .array(left))
      if side == .mine, !first.isAboutWholeEntry {
        let value = first.conflict.value
        holder = holder.setting(first.conflict.steps[...], to: value == .null ? nil : value)
      }
      // An object of fields that are all absent is absent itself.
      let isField = first.holder.last.map { Int($0) == nil } ?? false
      return isField && holder == .object([]) ? nil : holder
    }
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

extension JSONValue {
  /// The value with something changed at the end of a JSON pointer; `nil` removes it there.
  fileprivate func changed(
    at steps: ArraySlice<String>, _ change: (JSONValue) -> JSONValue?
  ) -> JSONValue? {
    guard let first = steps.first else { return change(self) }
    switch self {
    case .object(var members):
      guard let index = members.firstIndex(where: { $0.name == first }) else { return self }
      if let value = members[index].value.changed(at: steps.dropFirst(), change) {
        members[index].value = value
      } else {
        members.remove(at: index)
      }
      return .object(members)
    case .array(var elements):
      guard let index = Int(first), elements.indices.contains(index) else { return self }
      if let value = elements[index].changed(at: steps.dropFirst(), change) {
        elements[index] = value
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }

  /// The value with another one at the end of some steps: names of members, identifiers of elements.
  fileprivate func setting(_ steps: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
    guard let first = steps.first else { return value ?? .null }
    switch self {
    case .object(var members):
      let index = members.firstIndex { $0.name == first }
      if steps.count > 1 {
        guard let index else { return self }
        members[index].value = members[index].value.setting(steps.dropFirst(), to: value)
      } else if let index {
        if let value { members[index].value = value } else { members.remove(at: index) }
      } else if let value {
        members.append(JSONMember(first, value))
      }
      return .object(members)
    case .array(var elements):
      guard let index = elements.firstIndex(where: { $0["id"]?.text == first }) else { return self }
      if steps.count > 1 {
        elements[index] = elements[index].setting(steps.dropFirst(), to: value)
      } else if let value {
        elements[index] = value
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }
}
