/// A visitor that cares for references only; every other field passes it by.
protocol ReferenceVisitor: FieldVisitor {}

extension ReferenceVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  mutating func text(_ name: StaticString, _ value: inout String) {}
  mutating func text(_ name: StaticString, _ value: inout String?) {}
  mutating func texts(_ name: StaticString, _ value: inout [String]) {}
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {}
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {}
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {}
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func day(_ name: StaticString, _ value: inout Day?) {}
}

extension ReferenceTarget {
  /// Whether a reference of this sort may mean an entity of a kind.
  func mayMean(_ kind: EntityKind) -> Bool {
    switch self {
    case .one(let target): target == kind
    case .item: [.task, .document, .product, .part].contains(kind)
    }
  }
}
