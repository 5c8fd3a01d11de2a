/// The two sides of a merge as the place from which removed entities come back.
struct EntitySources {
  private let sides: [Side]

  init(_ mine: Journey, _ theirs: Journey) {
    sides = [Side(theirs), Side(mine)]
  }

  /// Notes that entities must stay, with all that they refer to themselves; `false` when there is
  /// nothing more to keep.
  func keep(
    _ missing: Set<MissingReference>, absentFrom journey: Journey, in rules: inout MergeRules
  ) -> Bool {
    var finder = MissingReferences(IdentifierIndex(journey, ignoring: []))
    var waiting = Array(missing)
    var isAny = false
    while let reference = waiting.popLast() {
      for kind in EntityKind.allCases where reference.target.mayMean(kind) {
        guard let side = sides.first(where: { $0.has(kind, reference.id) }),
          rules.kept[kind, default: []].insert(reference.id).inserted
        else { continue }
        isAny = true
        side.keepTogether(kind, reference.id, in: &rules)
        waiting += side.missingReferences(of: kind, reference.id, &finder)
      }
    }
    return isAny
  }

  /// Notes entities that stay marked because one side changed what the other removed; `false` when
  /// all of them are known.
  func keepMarked(
    _ marked: [EntityAddress], since base: Journey, in rules: inout MergeRules
  ) -> Bool {
    var isAny = false
    for kind in Set(marked.map(\.kind)) {
      let old = Set(base.entries(of: kind).map(\.address.id))
      for id in marked.lazy.filter({ $0.kind == kind }).map(\.id) where old.contains(id) {
        let having = sides.filter { $0.has(kind, id) }
        guard having.count == 1, rules.kept[kind, default: []].insert(id).inserted else {
          continue
        }
        isAny = true
        having[0].keepTogether(kind, id, in: &rules)
      }
    }
    return isAny
  }

  /// One side, with what is needed to find entities fast.
  private struct Side {
    private let journey: Journey
    private let places: [EntityKind: [EntityID: Int]]
    /// The product of each part.
    let owners: [EntityID: EntityID]

    init(_ journey: Journey) {
      self.journey = journey
      places = [
        .targetGroup: Self.places(journey.targetGroups), .variant: Self.places(journey.variants),
        .phase: Self.places(journey.phases), .channel: Self.places(journey.channels),
        .participant: Self.places(journey.participants), .task: Self.places(journey.tasks),
        .document: Self.places(journey.documents), .product: Self.places(journey.products),
        .touchpoint: Self.places(journey.touchpoints), .round: Self.places(journey.rounds),
      ]
      owners = Dictionary(
        journey.products.flatMap { product in product.parts.map { ($0.id, product.id) } },
        uniquingKeysWith: { first, _ in first })
    }

    private static func places(_ list: [some Identified]) -> [EntityID: Int] {
      Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func has(_ kind: EntityKind, _ id: EntityID) -> Bool {
      kind == .part ? owners[id] != nil : places[kind]?[id] != nil
    }

    /// A part stays with its product, a product with its parts.
    func keepTogether(_ kind: EntityKind, _ id: EntityID, in rules: inout MergeRules) {
      if kind == .part, let owner = owners[id] {
        rules.kept[.product, default: []].insert(owner)
      } else if kind == .product, let place = places[kind]?[id] {
        rules.kept[.part, default: []].formUnion(journey.products[place].parts.map(\.id))
      }
    }

    /// What an entity refers to itself; parts, products and the like refer to nothing.
    func missingReferences(
      of kind: EntityKind, _ id: EntityID, _ finder: inout MissingReferences
    ) -> Set<MissingReference> {
      guard let place = places[kind]?[id] else { return [] }
      return switch kind {
      case .task: finder.of(journey.tasks[place])
      case .document: finder.of(journey.documents[place])
      case .touchpoint: finder.of(journey.touchpoints[place])
      case .round: finder.of(journey.rounds[place])
      default: []
      }
    }
  }
}
