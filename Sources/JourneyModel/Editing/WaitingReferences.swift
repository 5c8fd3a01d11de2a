/// References to entities of one kind in values that wait for a decision.
struct WaitingReferences {
  let kind: EntityKind
  /// What becomes of references to these identifiers: another one, or none.
  let replacements: [EntityID: EntityID?]

  /// Rewrites them in the conflicts of a value; `false` when there are none.
  ///
  /// A ranking loses what is gone. A single reference to it stays: to take it is refused with the
  /// reason, and nobody's value went without a word.
  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  func rewrite<Value: Described>(in value: inout Value) -> Bool {
    let targets = ReferenceTargets.of(Value.self)
    let new = Set(replacements.values.compactMap { $0.map { JSONValue.string($0.text) } })
    var (touched, isChanged) = (Set<Conflict>(), false)
    for index in value.conflicts.indices {
      var conflict = value.conflicts[index]
      let isReference =
        targets[conflict.field].map { $0.mayMean(kind) }
        ?? (kind == .participant && conflict.field == "who")
      guard isReference else { continue }
      conflict.value = rewritten(conflict.value)
      if conflict != value.conflicts[index] {
        value.conflicts[index] = conflict
        isChanged = true
        touched.insert(conflict)
      } else if new.contains(conflict.value) {
        touched.insert(conflict)
      }
    }
    guard !touched.isEmpty else { return false }
    // Between a value and the same value there is nothing to decide.
    let fields = JSONValue.object(FieldTree.members(of: value))
    let count = value.conflicts.count
    value.conflicts.removeAll { touched.contains($0) && fields[$0.field] == $0.value }
    return isChanged || value.conflicts.count < count
  }

  private func replacement(of text: String) -> String? {
    guard case .some(.some(let id)) = replacements[EntityID(text)] else { return nil }
    return id.text
  }

  private func rewritten(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): return replacement(of: text).map { .string($0) } ?? value
    case .array(let elements):
      var kept: [JSONValue] = []
      for element in elements {
        guard let text = element.text, replacements.keys.contains(EntityID(text)) else {
          kept.append(element)
          continue
        }
        guard let other = replacement(of: text).map({ JSONValue.string($0) }) else { continue }
        if !kept.contains(other), !elements.contains(other) { kept.append(other) }
      }
      return .array(kept)
    default: return value
    }
  }
}

/// What the fields of a type refer to.
private struct ReferenceTargets: ReferenceVisitor {
  private var targets: [String: ReferenceTarget] = [:]

  @_semantics("optimize.sil.specialize.generic.never")
  static func of<Value: Described>(_ type: Value.Type) -> [String: ReferenceTarget] {
    var visitor = ReferenceTargets()
    var blank = Value(blank: ())
    Value.describe(&blank, &visitor)
    return visitor.targets
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    targets[name.description] = target
  }
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    targets[name.description] = target
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    targets[name.description] = target
  }
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {}
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {}
}
