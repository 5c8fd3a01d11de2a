/// Turns a value into the members that it has in a file.
struct FieldTree {
  private(set) var members: [JSONMember] = []

  /// The described fields of a value, in the order of the file, without conflicts and unknown ones.
  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  static func members<Value: Described>(of value: Value) -> [JSONMember] {
    var tree = FieldTree()
    withUnsafePointer(to: value) { tree.look(at: $0) }
    return tree.members
  }

  /// The whole value, with what nobody knows and what waits for a decision.
  @_semantics("optimize.sil.specialize.generic.never")
  static func tree<Value: Described>(of value: Value) -> JSONValue {
    var all = members(of: value)
    if !value.conflicts.isEmpty {
      all.append(JSONMember("conflicts", .array(value.conflicts.map(\.json))))
    }
    return .object(all + value.unknown)
  }

  private mutating func add(_ name: StaticString, _ value: JSONValue?) {
    if let value { members.append(JSONMember("\(name)", value)) }
  }

  private mutating func add<Value>(
    _ name: StaticString, _ list: [Value], _ json: (Value) -> JSONValue
  ) {
    if !list.isEmpty { add(name, .array(list.map(json))) }
  }
}

extension FieldTree: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    add(name, .string(value.text))
  }
  mutating func text(_ name: StaticString, _ value: inout String) { add(name, .string(value)) }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    add(name, value.map { .string($0) })
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    add(name, value) { .string($0) }
  }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    add(name, value.map { .string($0.rawValue) })
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    add(name, value) { .string($0.rawValue) }
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    add(name, value.map { .bool($0) })
  }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    add(name, value.map { .number($0) })
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    add(name, value?.json)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {
    add(name, .string(value.description))
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    add(name, value.map { .string($0.description) })
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    add(name, .string(value.text))
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    add(name, value.map { .string($0.text) })
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    add(name, value) { .string($0.text) }
  }
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    add(name, value.map { Self.tree(of: $0) })
  }
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    add(name, value) { Self.tree(of: $0) }
  }
}
