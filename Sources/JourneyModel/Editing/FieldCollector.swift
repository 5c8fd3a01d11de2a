/// Collects the fields of a value by their names; absent ones are left out.
struct FieldCollector: FieldVisitor {
  private(set) var values: [String: any Sendable] = [:]

  static func values<Value: Described>(of value: Value) -> [String: any Sendable] {
    var collector = FieldCollector()
    withUnsafePointer(to: value) { collector.look(at: $0) }
    return collector.values
  }

  private mutating func keep<Value: Sendable>(_ name: StaticString, _ value: Value?) {
    if let value { values[name.description] = value }
  }

  mutating func identifier(_ name: StaticString, _ value: inout EntityID) { keep(name, value) }
  mutating func text(_ name: StaticString, _ value: inout String) { keep(name, value) }
  mutating func text(_ name: StaticString, _ value: inout String?) { keep(name, value) }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { keep(name, value) }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    keep(name, value)
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    keep(name, value)
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { keep(name, value) }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    keep(name, value)
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    keep(name, value)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) { keep(name, value) }
  mutating func day(_ name: StaticString, _ value: inout Day?) { keep(name, value) }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    keep(name, value)
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    keep(name, value)
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    keep(name, value)
  }
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    keep(name, value)
  }
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    keep(name, value)
  }
}
