extension Described {
  /// Takes what another value of the same thing knows more.
  ///
  /// Where both have a value, this one's stays and the other's goes to `conflicts`; lists become
  /// the union of both. Nothing of the other value is lost, apart from its identifier and the
  /// fields skipped.
  mutating func join(_ other: Self, by: String? = nil, skipping skipped: Set<String> = []) {
    var join = FieldJoin(theirs: FieldCollector.values(of: other), by: by, skipped: skipped)
    Self.describe(&self, &join)
    conflicts += join.conflicts.filter { !conflicts.contains($0) }
    conflicts += other.conflicts.filter { !conflicts.contains($0) }
    joinUnknown(other.unknown, by: by)
  }

  private mutating func joinUnknown(_ members: [JSONMember], by: String?) {
    for member in members {
      guard let mine = unknown.first(where: { $0.name == member.name }) else {
        unknown.append(member)
        continue
      }
      if mine.value != member.value {
        conflicts.append(
          Conflict(field: JSONPointer.escaped(member.name), value: member.value, by: by))
      }
    }
  }
}

/// Fills the fields of one value from those collected from another.
private struct FieldJoin: FieldVisitor {
  let theirs: [String: any Sendable]
  let by: String?
  let skipped: Set<String>
  var conflicts: [Conflict] = []

  private func their<Value>(_ name: StaticString, _ type: Value.Type) -> Value? {
    skipped.contains(name.description) ? nil : theirs[name.description] as? Value
  }

  private mutating func fill<Value: Equatable>(
    _ name: StaticString, _ value: inout Value?, _ json: (Value) -> JSONValue
  ) {
    guard let their = their(name, Value.self), value != their else { return }
    if value == nil {
      value = their
    } else {
      conflicts.append(Conflict(field: name.description, value: json(their), by: by))
    }
  }

  private mutating func unite<Value: Equatable>(_ name: StaticString, _ value: inout [Value]) {
    guard let their = their(name, [Value].self) else { return }
    for element in their where !value.contains(element) { value.append(element) }
  }

  // What must be there is there already; the caller decides about names.
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  mutating func text(_ name: StaticString, _ value: inout String) {}
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}

  mutating func text(_ name: StaticString, _ value: inout String?) {
    fill(name, &value) { .string($0) }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { unite(name, &value) }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    fill(name, &value) { .string($0.rawValue) }
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    unite(name, &value)
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    fill(name, &value) { .bool($0) }
  }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    fill(name, &value) { .number($0) }
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    fill(name, &value, \.json)
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    fill(name, &value) { .string($0.description) }
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    fill(name, &value) { .string($0.text) }
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    unite(name, &value)
  }

  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let their = their(name, Value.self) else { return }
    guard value != nil else {
      value = their
      return
    }
    value?.join(their, by: by)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    unite(name, &value)
  }
}

extension Judgement {
  /// The judgement as a journey file holds it.
  var json: JSONValue {
    let numbers = numbers
    if numbers.isEmpty { return .string("ask") }
    return numbers.count == 1 ? .number(numbers[0]) : .array(numbers.map { .number($0) })
  }
}
