/// The identifiers of a journey by kind, for looking up references.
struct IdentifierIndex {
  private var kinds = [Kind](repeating: Kind(), count: EntityKind.allCases.count)
  private(set) var duplicates: [Problem] = []

  private struct Kind {
    var places = IdentifierPlaces()
    /// The first identifiers in their order, for messages.
    var listed: [String] = []
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

  /// The number of different identifiers of a kind.
  func count(of kind: EntityKind) -> Int { kinds[kind.ordinal].places.count }

  /// The place of an identifier among the different ones of its kind; `nil` when there is none.
  mutating func place(of id: EntityID, _ kind: EntityKind) -> Int? {
    kinds[kind.ordinal].places.place(of: id)
  }

  /// What a reference may lead to.
  func allowed(_ target: ReferenceTarget) -> Problem.Allowed {
    let entries =
      switch target {
      case .one(let kind): [kinds[kind.ordinal]]
      case .item: Self.items.map { kinds[$0.ordinal] }
      }
    let count = entries.reduce(0) { $0 + $1.places.count }
    let names = entries.flatMap(\.listed).prefix(Self.longestList)
    return .identifiers(Array(names), count: count, of: target)
  }

  private static let items: [EntityKind] = [.task, .document, .product, .part]

  private mutating func contains(_ id: EntityID, _ kind: EntityKind) -> Bool {
    place(of: id, kind) != nil || kinds[kind.ordinal].isBroken
  }

  private mutating func add<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    kinds[Entity.kind.ordinal].places = places(of: list, at: pointer)
    kinds[Entity.kind.ordinal].listed = list.prefix(Self.longestList).map(\.id.text)
  }

  // Identifiers of these are only unique within the entity around them.
  private mutating func addInner<Entity: Identified>(_ list: [Entity], at pointer: () -> String) {
    guard !list.isEmpty else { return }
    let inner = places(of: list, at: pointer)
    guard Entity.kind == .part else { return }
    let part = EntityKind.part.ordinal
    for id in inner.ids { _ = kinds[part].places.insert(id) }
    let room = Self.longestList - kinds[part].listed.count
    kinds[part].listed += list.prefix(max(0, room)).map(\.id.text)
  }

  private mutating func places<Entity: Identified>(
    of list: [Entity], at pointer: () -> String
  ) -> IdentifierPlaces {
    var places = IdentifierPlaces(reserving: list.count)
    list.withUnsafeBufferPointer { elements in
      for index in 0..<elements.count where !places.insert(elements[index].id) {
        guard duplicates.count <= JSONScanner.mostProblems else { continue }
        duplicates.append(
          Problem(
            .duplicateIdentifier, at: "\(pointer())/\(index)/id",
            found: Quotation.string(elements[index].id.text)))
      }
    }
    return places
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
