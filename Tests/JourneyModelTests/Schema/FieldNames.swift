import JourneyModel

/// Collects the names of all described fields by type.
struct FieldNames: FieldVisitor {
  private(set) var types: [String: [String]] = [:]
  private var type = ""

  mutating func visit<Value: Described>(_ value: Value.Type) {
    let outer = type
    type = String(describing: value)
    types[type] = []
    var blank = Value(blank: ())
    Value.describe(&blank, &self)
    type = outer
  }

  private mutating func note(_ name: StaticString) {
    types[type, default: []].append("\(name)")
  }

  mutating func identifier(_ name: StaticString, _ value: inout EntityID) { note(name) }
  mutating func text(_ name: StaticString, _ value: inout String) { note(name) }
  mutating func text(_ name: StaticString, _ value: inout String?) { note(name) }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { note(name) }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) { note(name) }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) { note(name) }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { note(name) }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) { note(name) }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    note(name)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) { note(name) }
  mutating func day(_ name: StaticString, _ value: inout Day?) { note(name) }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  { note(name) }
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) { note(name) }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) { note(name) }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    note(name)
    visit(Value.self)
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    note(name)
    visit(Value.self)
  }
}
