extension Journey {
  /// Entities that others may refer to and of which it is a question whether they stay. O(n).
  func markedEntries() -> [EntityAddress] { entryMarks().map(\.entry) }

  /// Entities of which it is a question whether they stay, each with the marks that ask it. O(n).
  func entryMarks() -> [(entry: EntityAddress, marks: [Conflict])] {
    var found: [(entry: EntityAddress, marks: [Conflict])] = []
    func look<Entity: Identified>(_ list: [Entity], in owner: EntityID? = nil) {
      for index in list.indices where !list[index].conflicts.isEmpty {
        let marks = list[index].conflicts.filter(\.isAboutWholeEntry)
        guard !marks.isEmpty else { continue }
        found.append((EntityAddress(Entity.kind, list[index].id, in: owner), marks))
      }
    }
    look(targetGroups)
    look(variants)
    look(phases)
    look(channels)
    look(participants)
    look(tasks)
    look(documents)
    look(products)
    for product in products where !product.parts.isEmpty { look(product.parts, in: product.id) }
    look(touchpoints)
    look(rounds)
    return found
  }

  /// This side of a merge with all that went because it removed what now stays: ratings of a contact
  /// and its places among the worst, links, references.
  ///
  /// What stays is itself not put back: that it was removed is what is marked. What this side said
  /// anew of the same, such as another contact in place of the one removed, holds; a ranking that it
  /// made anew stands beside the old one. O(n log n) where something stays, else O(1).
  func restoring(_ rules: MergeRules, since base: Journey) -> Journey {
    guard rules.marks, !rules.kept.isEmpty else { return self }
    var removed: [EntityAddress] = []
    for (kind, ids) in rules.kept {
      let present = Set(entries(of: kind).map(\.address))
      removed += base.entries(of: kind).map(\.address).filter {
        ids.contains($0.id) && !present.contains($0)
      }
    }
    guard !removed.isEmpty else { return self }
    var without = base
    for (kind, addresses) in Dictionary(grouping: removed, by: \.kind) {
      without.dropAll(kind, Set(addresses.map(\.id)))
    }
    var own = MergeRules(by: nil)
    own.marks = false
    own.restores = true
    // What the base was goes from what the removal made of it to what it was: this side's own changes
    // are those that it made beyond the removal.
    return FieldMerge.merge(without, base, self, own)
  }

  /// Takes out what refers to entities as their removal does.
  private mutating func dropAll(_ kind: EntityKind, _ ids: Set<EntityID>) {
    if kind == .round { retentionCheck.removeAll { $0.round.map(ids.contains) ?? false } }
    if kind == .targetGroup {
      customerValues.removeAll { $0.targetGroup.map(ids.contains) ?? false }
    }
    if kind == .participant || kind == .variant {
      // By whom a rating is, and for whom, tells it from the others: without, it would be another one.
      for index in rounds.indices {
        rounds[index].ratings.removeAll { rating in
          rating.by.map(ids.contains) ?? false || rating.variant.map(ids.contains) ?? false
        }
        rounds[index].worstThree.removeAll { $0.by.map(ids.contains) ?? false }
      }
    }
    let nothing = Dictionary(uniqueKeysWithValues: ids.map { ($0, EntityID?.none) })
    let rewriter = ReferenceRewriter.rewrite(kind, nothing, in: &self)
    guard rewriter.lostReferences["touchpoints"] != nil else { return }
    dropEmptyRankings()
  }
}
