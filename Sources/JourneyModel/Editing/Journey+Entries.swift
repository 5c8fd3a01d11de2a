extension Journey {
  /// Every entity of one kind, in the order of the file. O(n).
  public func entries(of kind: EntityKind) -> [EntityEntry] {
    switch kind {
    case .targetGroup: targetGroups.map { entry($0.id, $0.name, kind) }
    case .variant: variants.map { entry($0.id, $0.name, kind) }
    case .phase: phases.map { entry($0.id, $0.name, kind) }
    case .channel: channels.map { entry($0.id, $0.name, kind) }
    case .participant: participants.map { entry($0.id, $0.alias, kind) }
    case .task: tasks.map { entry($0.id, $0.name, kind) }
    case .document: documents.map { entry($0.id, $0.name, kind) }
    case .product: products.map { entry($0.id, $0.name, kind) }
    case .part:
      products.flatMap { product in product.parts.map { entry($0.id, $0.name, kind, product.id) } }
    case .touchpoint: touchpoints.map { entry($0.id, $0.name, kind) }
    case .incident:
      touchpoints.flatMap { contact in
        contact.incidents.map { entry($0.id, $0.name, kind, contact.id) }
      }
    case .round: rounds.map { entry($0.id, $0.label ?? $0.date.description, kind) }
    case .campaign: campaigns.map { entry($0.id, $0.name, kind) }
    case .measure:
      campaigns.flatMap { campaign in
        campaign.measures.map { entry($0.id, $0.what, kind, campaign.id) }
      }
    }
  }

  private func entry(
    _ id: EntityID, _ name: String, _ kind: EntityKind, _ owner: EntityID? = nil
  ) -> EntityEntry {
    EntityEntry(EntityAddress(kind, id, in: owner), name: name)
  }

  /// Every entity, of any kind, that has an identifier. O(n).
  public func entries(withID id: EntityID) -> [EntityEntry] {
    EntityKind.allCases.flatMap { kind in entries(of: kind).filter { $0.address.id == id } }
  }

  /// The entity with an identifier and kind; the problem lists what there is.
  func require(_ kind: EntityKind, _ id: EntityID) throws(EditProblem) {
    guard !contains(kind, id) else { return }
    throw .lookup(LookupProblem(id.text, kinds: [kind], known: entries(of: kind)))
  }

  func require(_ kind: EntityKind, _ id: EntityID?) throws(EditProblem) {
    if let id { try require(kind, id) }
  }

  /// Whether there is such an entity. O(n), without building a list for the kinds that are many.
  func contains(_ kind: EntityKind, _ id: EntityID) -> Bool {
    switch kind {
    case .touchpoint: touchpoints.contains { $0.id == id }
    case .task: tasks.contains { $0.id == id }
    case .document: documents.contains { $0.id == id }
    case .product: products.contains { $0.id == id }
    default: entries(of: kind).contains { $0.address.id == id }
    }
  }

  /// An identifier that no entity of the kind has.
  func newID(_ kind: EntityKind, using identifiers: inout some IdentifierSource) -> EntityID {
    // Products and their parts share a letter and may both be an item.
    let others: [EntityKind] = kind == .product ? [.part] : kind == .part ? [.product] : []
    return identifiers.next(kind) { id in
      contains(kind, id) || others.contains { contains($0, id) }
    }
  }
}
