/// The identifiers of a journey by kind, for looking up references.
struct IdentifierIndex {
  private var kinds = [Kind](repeating: Kind(), count: EntityKind.allCases.count)
  private(set) var duplicates: [Problem] = []

  private struct Kind {
    var ids: Set<EntityID> = []
    /// The first identifiers in their order, for messages.
    var listed: [String] = []
    // References repeat: most contacts of a stretch lie in one phase, on one channel.
    var latest: EntityID?
    /// Whether not every identifier could be read, so that no reference can be judged.
    var isBroken = false
  }

  /// So many identifiers are listed in a message.
  private static let longestList = 8

  init(_ journey: Journey, ignoring broken: Set<EntityKind>) {
    for kind in broken { kinds[kind.ordinal].isBroken = true }
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
    for index in journey.touchpoints.indices where journey.touchpoints[index].incidents.count > 1 {
      addInner(journey.touchpoints[index].incidents) { "/touchpoints/\(index)/incidents" }
    }
    for (index, campaign) in journey.campaigns.enumerated() {
      addInner(campaign.measures) { "/campaigns/\(index)/measures" }
    }
  }

  /// Whether a reference leads to something, or cannot be judged.
  mutating func contains(_ id: EntityID, _ target: ReferenceTarget) -> Bool {
    switch target {
    case .one(let kind): contains(id, kind)
    case .item: Self.items.contains { contains(id, $0) }
    }
  }

  /// What a reference may lead to.
  func allowed(_ target: ReferenceTarget) -> Problem.Allowed {
    let entries =
      switch target {
      case .one(let kind): [kinds[kind.ordinal]]
      case .item: Self.items.map { kinds[$0.ordinal] }
      }
    let count = entries.reduce(0) { $0 + $1.ids.count }
    let names = entries.flatMap(\.listed).prefix(Self.longestList)
    return .identifiers(Array(names), count: count, of: target)
  }

  private static let items: [EntityKind] = [.task, .document, .product, .part]

  private mutating func contains(_ id: EntityID, _ kind: EntityKind) -> Bool {
    let ordinal = kind.ordinal
    if kinds[ordinal].latest == id || kinds[ordinal].isBroken { return true }
    guard kinds[ordinal].ids.contains(id) else { return false }
    kinds[ordinal].latest = id
    return true
  }

  private mutating func add<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    var ids = Set<EntityID>(minimumCapacity: list.count)
    insert(list, into: &ids, at: pointer)
    kinds[Entity.kind.ordinal].ids = ids
    kinds[Entity.kind.ordinal].listed = list.prefix(Self.longestList).map(\.id.text)
  }

  // Identifiers of these are only unique within the entity around them.
  private mutating func addInner<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    var ids: Set<EntityID> = []
    insert(list, into: &ids, at: pointer)
    guard Entity.kind == .part else { return }
    let part = EntityKind.part.ordinal
    kinds[part].ids.formUnion(ids)
    let room = Self.longestList - kinds[part].listed.count
    kinds[part].listed += list.prefix(max(0, room)).map(\.id.text)
  }

  private mutating func insert<Entity: Identified>(
    _ list: [Entity], into ids: inout Set<EntityID>, at pointer: () -> String
  ) {
    list.withUnsafeBufferPointer { elements in
      for index in 0..<elements.count where !ids.insert(elements[index].id).inserted {
        guard duplicates.count <= JSONScanner.mostProblems else { continue }
        duplicates.append(
          Problem(
            .duplicateIdentifier, at: "\(pointer())/\(index)/id",
            found: Quotation.string(elements[index].id.text)))
      }
    }
  }
}

extension EntityKind {
  /// The place of the kind among all kinds.
  fileprivate var ordinal: Int {
    switch self {
    case .targetGroup: 0
    case .variant: 1
    case .phase: 2
    case .channel: 3
    case .participant: 4
    case .task: 5
    case .document: 6
    case .product: 7
    case .part: 8
    case .touchpoint: 9
    case .incident: 10
    case .round: 11
    case .campaign: 12
    case .measure: 13
    }
  }
}
