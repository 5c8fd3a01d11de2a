extension Journey {
  /// The entity of a kind that a text names: by identifier, unique name or alias, in any case.
  ///
  /// A channel is also found by its kind ("mail"), an entity inside another by `owner/id` (`k1/i1`).
  /// The closest way of naming wins: an identifier before a name, an exact name before a folded one.
  public func find(_ kind: EntityKind, _ text: String) throws(LookupProblem) -> EntityID {
    try entry([kind], text).address.id
  }

  /// The address of the entity of any kind that a text names; `phase:p1` narrows it to one kind.
  public func find(_ text: String) throws(LookupProblem) -> EntityAddress {
    if let colon = text.firstIndex(of: ":"),
      let kind = EntityKind.allCases.first(where: { $0.rawValue.folded == text[..<colon].folded })
    {
      return try entry([kind], String(text[text.index(after: colon)...])).address
    }
    return try entry(EntityKind.allCases, text).address
  }

  /// The task, document, product or part that a text names.
  public func findItem(_ text: String) throws(LookupProblem) -> EntityID {
    try entry([.task, .document, .product, .part], text).address.id
  }

  /// The entity of one of some kinds that a text names.
  public func entry(_ kinds: [EntityKind], _ text: String) throws(LookupProblem) -> EntityEntry {
    let typed = text.trimmed
    let all = kinds.flatMap(entries)
    let folded = typed.folded
    let ways: [(EntityEntry) -> Bool] = [
      { $0.address.id.text == typed || $0.address.owner != nil && $0.address.description == typed },
      { $0.address.description.folded == folded || $0.address.id.text.folded == folded },
      { $0.name == typed },
      { $0.name.folded == folded },
    ]
    for isNamed in ways where !typed.isEmpty {
      if let found = try unique(all.filter(isNamed), typed, kinds) { return found }
    }
    if kinds.contains(.channel), !typed.isEmpty {
      let ids = channels.filter { channel in
        channel.kind != .other
          && ([channel.kind.rawValue] + Language.allCases.flatMap(channel.kind.words))
            .contains { $0.folded == folded }
      }.map { EntityEntry(EntityAddress(.channel, $0.id), name: $0.name) }
      if let found = try unique(ids, typed, kinds) { return found }
    }
    if kinds.contains(.round) {
      let ids = rounds.filter { $0.date.description == typed }.map {
        EntityEntry(EntityAddress(.round, $0.id), name: $0.label ?? typed)
      }
      if let found = try unique(ids, typed, kinds) { return found }
    }
    throw LookupProblem(typed, kinds: kinds, known: all)
  }

  private func unique(
    _ found: [EntityEntry], _ text: String, _ kinds: [EntityKind]
  ) throws(LookupProblem) -> EntityEntry? {
    guard found.count > 1 else { return found.first }
    throw LookupProblem(text, kinds: kinds, known: found, isAmbiguous: true)
  }
}
