extension Journey {
  /// Removes an entity and what cannot be without it, and says how much that was.
  ///
  /// A contact takes its ratings, its places among the worst and links to it along; an item links to
  /// it; a round its ratings. A phase, channel, participant, variant or target group that is still
  /// referred to is refused with the list, unless `replacement` takes its place; ratings that then
  /// are about the same are joined, and of participants of one alias all that is known about them.
  @discardableResult
  public mutating func remove(
    _ address: EntityAddress, reassigning replacement: EntityID? = nil
  ) throws(EditProblem) -> Removal {
    let kind = address.kind
    let all = entries(of: kind)
    guard let entry = all.first(where: { $0.address == address }) else {
      throw .lookup(LookupProblem(address.description, kinds: [kind], known: all))
    }
    try require(kind, replacement)
    guard replacement != address.id else { throw .sameEntity(entry) }
    var removal = Removal(entry)
    var gone = [address.id]
    switch kind {
    case .phase, .channel, .participant, .variant, .targetGroup:
      try reassign(entry, to: replacement)
    case .product: gone += products.first { $0.id == address.id }?.parts.map(\.id) ?? []
    case .round:
      let round = rounds.first { $0.id == address.id }
      removal.ratings = round?.ratings.count ?? 0
      removal.worstThree = round?.worstThree.count ?? 0
      retentionCheck.removeAll { $0.round == address.id }
    default: break
    }
    takeOut(address)
    if [.touchpoint, .task, .document, .product, .part].contains(kind) {
      dropReferences(kind, gone, replacement, &removal)
    }
    return removal
  }

  private mutating func reassign(
    _ entry: EntityEntry, to replacement: EntityID?
  ) throws(EditProblem) {
    let (kind, id) = (entry.address.kind, entry.address.id)
    let holders = ReferenceFinder.holders(of: id, kind, in: self)
    guard let replacement else {
      guard holders.isEmpty else { throw .stillReferenced(entry, by: holders) }
      customerValues.removeAll { kind == .targetGroup && $0.targetGroup == id }
      return
    }
    for index in rounds.indices {
      switch kind {
      case .participant:
        rounds[index].rekeyRatings(by: entry.name) { $0.by == id && $0.setBy(replacement) }
        rounds[index].rekeyWorst(from: id, to: replacement, by: entry.name)
      case .variant: rounds[index].rekeyRatings { $0.variant == id && $0.setVariant(replacement) }
      default: break
      }
    }
    if kind == .participant { joinParticipant(id, into: replacement) }
    _ = ReferenceRewriter.rewrite(kind, [id: replacement], in: &self)
  }

  /// What is known about somebody who stands in the list twice goes to the entry that stays.
  private mutating func joinParticipant(_ second: EntityID, into first: EntityID) {
    guard let other = participants.first(where: { $0.id == second }),
      let place = participants.firstIndex(where: { $0.id == first }),
      participants[place].alias.folded == other.alias.folded
    else { return }
    participants[place].join(other, by: other.alias)
  }

  private mutating func dropReferences(
    _ kind: EntityKind, _ ids: [EntityID], _ replacement: EntityID?, _ removal: inout Removal
  ) {
    if kind == .touchpoint, let replacement {
      for index in rounds.indices {
        rounds[index].rekeyRatings { ids.contains($0.touchpoint) && $0.setTouchpoint(replacement) }
      }
    }
    // A part may have the identifier of its product.
    let replacements = Dictionary(ids.map { ($0, replacement) }) { first, _ in first }
    let rewriter = ReferenceRewriter.rewrite(kind, replacements, in: &self)
    removal.ratings = rewriter.lostElements["ratings"] ?? 0
    removal.worstThree = rewriter.lostReferences["touchpoints"] ?? 0
    let unseen =
      removal.ratings + removal.worstThree + (rewriter.lostReferences["distinctFrom"] ?? 0)
      + (rewriter.lostReferences["nothingUntil"] ?? 0)
    removal.links =
      rewriter.lostElements.values.reduce(0, +) + rewriter.lostReferences.values.reduce(0, +)
      - unseen
    if let replacement, kind == .touchpoint {
      for index in touchpoints.indices where touchpoints[index].id == replacement {
        touchpoints[index].distinctFrom.removeAll { $0 == replacement }
        if touchpoints[index].nothingUntil == replacement { touchpoints[index].nothingUntil = nil }
      }
    }
    if removal.worstThree > 0 { dropEmptyRankings() }
  }

  /// Takes out the rankings of which a removal left nothing.
  mutating func dropEmptyRankings() {
    for index in rounds.indices {
      rounds[index].worstThree.removeAll {
        $0.touchpoints.isEmpty && $0.unknown.isEmpty && $0.conflicts.isEmpty
      }
    }
  }

  private mutating func takeOut(_ address: EntityAddress) {
    let (id, owner) = (address.id, address.owner)
    switch address.kind {
    case .targetGroup: targetGroups.removeAll { $0.id == id }
    case .variant: variants.removeAll { $0.id == id }
    case .phase: phases.removeAll { $0.id == id }
    case .channel: channels.removeAll { $0.id == id }
    case .participant: participants.removeAll { $0.id == id }
    case .task: tasks.removeAll { $0.id == id }
    case .document: documents.removeAll { $0.id == id }
    case .product: products.removeAll { $0.id == id }
    case .touchpoint: touchpoints.removeAll { $0.id == id }
    case .round: rounds.removeAll { $0.id == id }
    case .campaign: campaigns.removeAll { $0.id == id }
    case .part:
      for index in products.indices where products[index].id == owner {
        products[index].parts.removeAll { $0.id == id }
      }
    case .incident:
      for index in touchpoints.indices where touchpoints[index].id == owner {
        touchpoints[index].incidents.removeAll { $0.id == id }
      }
    case .measure:
      for index in campaigns.indices where campaigns[index].id == owner {
        campaigns[index].measures.removeAll { $0.id == id }
      }
    }
  }
}

extension Rating {
  fileprivate mutating func setBy(_ id: EntityID) -> Bool {
    by = id
    return true
  }

  fileprivate mutating func setVariant(_ id: EntityID) -> Bool {
    variant = id
    return true
  }

  fileprivate mutating func setTouchpoint(_ id: EntityID) -> Bool {
    touchpoint = id
    return true
  }
}
