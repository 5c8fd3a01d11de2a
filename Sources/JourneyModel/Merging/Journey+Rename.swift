extension Journey {
  /// Gives entities of one kind new identifiers and lets every reference follow. O(n).
  mutating func rename(_ kind: EntityKind, _ changes: [EntityAddress: EntityID]) {
    guard !changes.isEmpty else { return }
    func change<Entity: Identified>(_ list: inout [Entity], in owner: EntityID? = nil) {
      for index in list.indices {
        let address = EntityAddress(Entity.kind, list[index].id, in: owner)
        guard let id = changes[address] else { continue }
        list[index].id = id
        // The question whether it stays names it.
        for place in list[index].conflicts.indices
        where list[index].conflicts[place].isAboutWholeEntry
          && list[index].conflicts[place].value == .string(address.id.text)
        {
          list[index].conflicts[place].value = .string(id.text)
        }
      }
    }
    switch kind {
    case .targetGroup: change(&targetGroups)
    case .variant: change(&variants)
    case .phase: change(&phases)
    case .channel: change(&channels)
    case .participant: change(&participants)
    case .task: change(&tasks)
    case .document: change(&documents)
    case .product: change(&products)
    case .touchpoint: change(&touchpoints)
    case .round: change(&rounds)
    case .campaign: change(&campaigns)
    case .part:
      for index in products.indices { change(&products[index].parts, in: products[index].id) }
    case .incident:
      for index in touchpoints.indices where !touchpoints[index].incidents.isEmpty {
        change(&touchpoints[index].incidents, in: touchpoints[index].id)
      }
    case .measure:
      for index in campaigns.indices { change(&campaigns[index].measures, in: campaigns[index].id) }
    }
    // Nothing refers to these.
    guard kind != .incident, kind != .measure, kind != .campaign else { return }
    let replacements = Dictionary(
      changes.map { ($0.key.id, Optional($0.value)) }, uniquingKeysWith: { first, _ in first })
    _ = ReferenceRewriter.rewrite(kind, replacements, in: &self)
  }
}
