/// Finds which entities refer to some other one.
struct ReferenceFinder {
  private let kind: EntityKind
  private let id: EntityID
  private var current: EntityAddress?
  private var kindOfList: EntityKind?
  private var owner: EntityID?
  private(set) var holders: [EntityAddress] = []

  /// The entities that refer to one, each once, in the order of the file. What belongs to an entity
  /// alone (the value worksheet of a target group, the retention check of a round) does not count.
  static func holders(
    of id: EntityID, _ kind: EntityKind, in journey: Journey
  ) -> [EntityEntry] {
    var finder = ReferenceFinder(kind: kind, id: id)
    var journey = journey
    Journey.describe(&journey, &finder)
    var names: [EntityKind: [EntityAddress: String]] = [:]
    for kind in Set(finder.holders.map(\.kind)) {
      names[kind] = Dictionary(
        journey.entries(of: kind).map { ($0.address, $0.name) },
        uniquingKeysWith: { first, _ in first })
    }
    return finder.holders.map { EntityEntry($0, name: names[$0.kind]?[$0] ?? "") }
  }

  private init(kind: EntityKind, id: EntityID) {
    self.kind = kind
    self.id = id
  }

  private mutating func hold() {
    if let current, holders.last != current { holders.append(current) }
  }
}

extension ReferenceFinder: ReferenceVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    if let kindOfList {
      current = EntityAddress(kindOfList, value, in: kindOfList.owner == nil ? nil : owner)
    }
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget
  ) {
    if value == id, target.mayMean(kind) { hold() }
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    if value == id, target.mayMean(kind) { hold() }
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    if target.mayMean(kind), value.contains(id) { hold() }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    if kind == .participant, value == id.text, name.description == "who" { hold() }
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    if kind == .participant, name.description == "distribution", value.contains(id.text) { hold() }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard var inner = value else { return }
    let outer = kindOfList
    kindOfList = nil
    Value.describe(&inner, &self)
    kindOfList = outer
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    let outer = (current, kindOfList, owner)
    let kind = (Value.self as? any Identified.Type)?.kind
    for var element in value {
      (kindOfList, owner) = (kind, outer.0?.id)
      Value.describe(&element, &self)
      current = outer.0
    }
    (current, kindOfList, owner) = outer
  }
}
