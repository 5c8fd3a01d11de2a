/// The identifiers of a journey by kind, for looking up references.
struct IdentifierIndex {
  private var known: [EntityKind: Set<EntityID>] = [:]
  private var orders: [EntityKind: [String]] = [:]
  // References repeat: most contacts of a stretch lie in one phase, on one channel.
  private var latest: [EntityKind: EntityID] = [:]
  /// Kinds of which not every identifier could be read.
  private var broken: Set<EntityKind>
  private(set) var duplicates: [Problem] = []

  /// So many identifiers are listed in a message.
  private static let longestList = 8

  init(_ journey: Journey, ignoring broken: Set<EntityKind>) {
    self.broken = broken
    add(journey.targetGroups) { "/targetGroups" }
    add(journey.variants) { "/variants" }
    add(journey.phases) { "/phases" }
    add(journey.channels) { "/channels" }
    add(journey.participants) { "/participants" }
    add(journey.tasks) { "/tasks" }
    add(journey.documents) { "/documents" }
    add(journey.products) { "/products" }
    add(journey.touchpoints) { "/touchpoints" }
    add(journey.rounds) { "/rounds" }
    add(journey.campaigns) { "/campaigns" }
    for (index, product) in journey.products.enumerated() {
      addInner(product.parts) { "/products/\(index)/parts" }
    }
    for (index, touchpoint) in journey.touchpoints.enumerated()
    where touchpoint.incidents.count > 1 {
      addInner(touchpoint.incidents) { "/touchpoints/\(index)/incidents" }
    }
    for (index, campaign) in journey.campaigns.enumerated() {
      addInner(campaign.measures) { "/campaigns/\(index)/measures" }
    }
  }

  /// Whether a reference leads to something, or cannot be judged.
  mutating func contains(_ id: EntityID, _ target: ReferenceTarget) -> Bool {
    switch target {
    case .one(let kind): contains(id, kind)
    case .item: Self.itemKinds.contains { contains(id, $0) }
    }
  }

  /// What a reference may lead to.
  func allowed(_ target: ReferenceTarget) -> Problem.Allowed {
    let kinds =
      switch target {
      case .one(let kind): [kind]
      case .item: Self.itemKinds
      }
    let count = kinds.reduce(0) { $0 + (known[$1]?.count ?? 0) }
    let names = kinds.flatMap { orders[$0] ?? [] }.prefix(Self.longestList)
    return .identifiers(Array(names), count: count, of: target)
  }

  private static let itemKinds: [EntityKind] = [.task, .document, .product, .part]

  private mutating func contains(_ id: EntityID, _ kind: EntityKind) -> Bool {
    if latest[kind] == id || broken.contains(kind) { return true }
    guard known[kind]?.contains(id) == true else { return false }
    latest[kind] = id
    return true
  }

  private mutating func add<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    var ids = Set<EntityID>(minimumCapacity: list.count)
    insert(list, into: &ids, at: pointer)
    known[Entity.kind] = ids
    orders[Entity.kind] = list.prefix(Self.longestList).map(\.id.text)
  }

  // Identifiers of these are only unique within the entity around them.
  private mutating func addInner<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    var ids: Set<EntityID> = []
    insert(list, into: &ids, at: pointer)
    guard Entity.kind == .part else { return }
    known[.part, default: []].formUnion(ids)
    let listed = orders[.part] ?? []
    orders[.part] = Array((listed + list.map(\.id.text)).prefix(Self.longestList))
  }

  private mutating func insert<Entity: Identified>(
    _ list: [Entity], into ids: inout Set<EntityID>, at pointer: () -> String
  ) {
    list.withUnsafeBufferPointer { elements in
      for index in 0..<elements.count where !ids.insert(elements[index].id).inserted {
        duplicates.append(
          Problem(
            .duplicateIdentifier, at: "\(pointer())/\(index)/id",
            found: Quotation.string(elements[index].id.text)))
      }
    }
  }
}
