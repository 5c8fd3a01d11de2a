@testable import JourneyModel

/// Finds elements of a list that nothing but their whole value tells apart, such as two costs of the
/// same kind. The format allows them; the program itself makes none.
struct DoubledKeys {
  private var areFound = false

  static func exist(in journeys: [Journey]) -> Bool {
    var finder = DoubledKeys()
    for journey in journeys { withUnsafePointer(to: journey) { finder.look(at: $0) } }
    return finder.areFound
  }
}

extension DoubledKeys: ReferenceVisitor {
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {}
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {}

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    if Set(value).count < value.count { areFound = true }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    if let inner = value { withUnsafePointer(to: inner) { look(at: $0) } }
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    if Set(value.map(\.listKey)).count < value.count { areFound = true }
    lookAtEach(of: value) { finder, _, element in finder.look(at: element) }
  }
}
