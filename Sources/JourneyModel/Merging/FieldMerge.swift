/// Merges three versions of a value field by field, over its description.
///
/// Runs over theirs and puts in what mine changed. Where both changed a field to different values,
/// theirs stays and mine goes to `conflicts`.
struct FieldMerge {
  private let base: [String: any Sendable]
  private let mine: [String: any Sendable]
  private let rules: MergeRules
  /// The fields about which each side took a decision.
  private let decided: DecidedFields
  private var conflicts: [Conflict] = []

  /// - Parameter base: `nil` for what both sides added.
  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  static func merge<Value: Described>(
    _ base: Value?, _ mine: Value, _ theirs: Value, _ rules: MergeRules
  ) -> Value {
    if !rules.mayKeep(in: Value.self) {
      if mine == theirs || mine == base { return theirs }
      if theirs == base { return mine }
    }
    var merge = FieldMerge(
      base: base.map(FieldCollector.values) ?? [:], mine: FieldCollector.values(of: mine),
      rules: rules,
      decided: DecidedFields(base?.conflicts ?? [], mine.conflicts, theirs.conflicts))
    var result = theirs
    Value.describe(&result, &merge)
    result.unknown = UnknownMerge.members(
      base?.unknown ?? [], mine.unknown, theirs.unknown, rules, merge.decided, &merge.conflicts)
    result.conflicts = ListMerge.members(base?.conflicts ?? [], mine.conflicts, theirs.conflicts)
    for conflict in merge.conflicts { result.mark(conflict) }
    return result
  }

  private init(
    base: [String: any Sendable], mine: [String: any Sendable], rules: MergeRules,
    decided: DecidedFields
  ) {
    self.base = base
    self.mine = mine
    self.rules = rules
    self.decided = decided
  }

  private func sides<Value>(_ name: StaticString, _ type: Value.Type) -> (Value?, Value?) {
    (base[name.description] as? Value, mine[name.description] as? Value)
  }

  private mutating func one<Value: Equatable>(
    _ name: StaticString, _ value: inout Value?, _ json: (Value) -> JSONValue
  ) {
    let (base, mine) = sides(name, Value.self)
    if mine == value { return }
    let field = name.description
    if mine == base, !decided.byMine(at: field) { return }
    if value == base, !decided.byTheirs(at: field) {
      value = mine
      return
    }
    guard rules.marks else { return }
    let settled = decided.settled(
      field, mine.map(json), value.map(json), isTheirsOld: value == base, by: rules.by)
    conflicts.append(settled.waiting)
    if settled.isMineStanding { value = mine }
  }

  private mutating func required<Value: Equatable>(
    _ name: StaticString, _ value: inout Value, _ json: (Value) -> JSONValue
  ) {
    var optional: Value? = value
    one(name, &optional, json)
    if let optional { value = optional }
  }

  private func members<Value: Hashable>(_ name: StaticString, _ value: inout [Value]) {
    let (base, mine) = sides(name, [Value].self)
    value = ListMerge.members(base ?? [], mine ?? [], value)
  }
}

extension FieldMerge: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}

  mutating func text(_ name: StaticString, _ value: inout String) {
    required(name, &value) { .string($0) }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    one(name, &value) { .string($0) }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { members(name, &value) }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    one(name, &value) { .string($0.rawValue) }
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    members(name, &value)
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    one(name, &value) { .bool($0) }
  }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    one(name, &value) { .number($0) }
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    one(name, &value, \.json)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {
    required(name, &value) { .string($0.description) }
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    one(name, &value) { .string($0.description) }
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    required(name, &value) { .string($0.text) }
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    one(name, &value) { .string($0.text) }
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    members(name, &value)
  }

  // Two people's three worst are no list of six: one of them stands, the other waits.
  mutating func ranking(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    let json: ([EntityID]) -> JSONValue = { .array($0.map { .string($0.text) }) }
    let (base, mine) = sides(name, [EntityID].self)
    required(name, &value, json)
    guard rules.restores, let mine, mine != value, mine != base else { return }
    conflicts.append(Conflict(field: name.description, value: json(mine), by: rules.by))
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    let (base, mine) = sides(name, Value.self)
    if mine == value || mine == base { return }
    if value == base {
      value = mine
      return
    }
    let blank = Value(blank: ())
    let merged = FieldMerge.merge(base, mine ?? blank, value ?? blank, rules)
    value = value == nil && merged == blank ? nil : merged
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    let (base, mine) = sides(name, [Value].self)
    guard let mine else { return }
    if rules.kept.isEmpty {
      if mine == value || mine == base { return }
      if value == base {
        value = mine
        return
      }
    }
    let rules = rules
    value = ListMerge.merge(base ?? [], mine, value, key: \.listKey) { base, mine, theirs in
      switch (mine, theirs) {
      case (let mine?, let theirs?): FieldMerge.merge(base, mine, theirs, rules)
      case (let mine?, nil):
        if rules.restores, base != nil, Value.self is any Identified.Type {
          nil
        } else {
          Self.alone(mine, base, rules, rules.removedByTheirs)
        }
      case (nil, let theirs?):
        if let base, theirs != base, let emptied = rules.emptied(base) {
          FieldMerge.merge(base, emptied, theirs, rules)
        } else {
          Self.alone(theirs, base, rules) { _ in rules.removedByMine }
        }
      case (nil, nil): nil
      }
    }
  }

  /// What becomes of an element that one side does not have: what was added is in, what was removed
  /// is out unless the other side changed or needs it.
  @_semantics("optimize.sil.specialize.generic.never")
  private static func alone<Value: Described>(
    _ value: Value, _ base: Value?, _ rules: MergeRules, _ mark: (Value) -> Conflict
  ) -> Value? {
    guard let base else { return value }
    guard value != base || rules.keeps(value) else { return nil }
    guard rules.marks else { return value }
    var value = value
    let known = mark(value)
    // The mark that the base had would undo the decision that it goes: the same question, put anew.
    let isDecided = base.conflicts.contains(known) && !value.conflicts.contains(known)
    value.mark(isDecided ? rules.turned(known, of: value) : known)
    return value
  }
}

extension Described {
  /// Adds a value that waits for a decision, once.
  fileprivate mutating func mark(_ conflict: Conflict) {
    if !conflicts.contains(conflict) { conflicts.append(conflict) }
  }
}
