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
        if kind == .part, let owner = side.owners[reference.id] {
          rules.kept[.product, default: []].insert(owner)
        }
        waiting += side.missingReferences(of: kind, reference.id, &finder)
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
