/// The names of the fields of a type, in the order of the file.
struct FieldNames {
  private var names: [String] = []

  static func of<Value: Described>(_ type: Value.Type) -> [String] {
    var value = Value(blank: ())
    var visitor = FieldNames()
    Value.describe(&value, &visitor)
    return visitor.names
  }

  private mutating func keep(_ name: StaticString) { names.append(name.description) }
}

extension FieldNames: FieldVisitor {
  // An identifier cannot be set, so it is not among the fields to name.
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  mutating func text(_ name: StaticString, _ value: inout String) { keep(name) }
  mutating func text(_ name: StaticString, _ value: inout String?) { keep(name) }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { keep(name) }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) { keep(name) }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) { keep(name) }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { keep(name) }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) { keep(name) }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    keep(name)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) { keep(name) }
  mutating func day(_ name: StaticString, _ value: inout Day?) { keep(name) }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    keep(name)
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    keep(name)
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    keep(name)
  }
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) { keep(name) }
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    keep(name)
  }
}

/// Reads the identifier of a value of which only the description is known.
struct IdentifierReader: ReferenceVisitor {
  private var id: EntityID?

  static func id<Value: Described>(of value: Value) -> EntityID? {
    var value = value
    var reader = IdentifierReader()
    Value.describe(&value, &reader)
    return reader.id
  }

  mutating func identifier(_ name: StaticString, _ value: inout EntityID) { id = value }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {}
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {}
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {}
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {}
}
