/// A reference that leads nowhere.
struct MissingReference: Hashable {
  let target: ReferenceTarget
  let id: EntityID
}

/// Finds references to entities that a journey does not have.
struct MissingReferences {
  private var index: IdentifierIndex
  private(set) var found: Set<MissingReference> = []

  /// All of them. O(n).
  static func of(_ journey: Journey) -> Set<MissingReference> {
    var finder = MissingReferences(IdentifierIndex(journey, ignoring: []))
    withUnsafePointer(to: journey) { finder.look(at: $0) }
    return finder.found
  }

  init(_ index: IdentifierIndex) {
    self.index = index
  }

  /// Those of a value that would stand in the journey.
  mutating func of<Value: Described>(_ value: Value) -> Set<MissingReference> {
    found = []
    withUnsafePointer(to: value) { look(at: $0) }
    return found
  }

  private mutating func check(_ id: EntityID, _ target: ReferenceTarget) {
    if !index.contains(id, target) { found.insert(MissingReference(target: target, id: id)) }
  }
}

extension MissingReferences: ReferenceVisitor {
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    check(value, target)
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    if let value { check(value, target) }
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    for id in value { check(id, target) }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let inner = value else { return }
    withUnsafePointer(to: inner) { look(at: $0) }
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    lookAtEach(of: value) { finder, _, element in finder.look(at: element) }
  }
}
