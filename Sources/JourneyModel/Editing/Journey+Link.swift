extension Journey {
  /// Says that two entries are the same, or that an item leads to a contact.
  ///
  /// - Two contacts: the second is joined into the first, with its sources, incidents, ideas and
  ///   ratings; every reference to it becomes one to the first. Where both state something
  ///   different, the first stays and the other is kept in `conflicts`. The name that stays is the
  ///   first one's.
  /// - A contact and an item, in either order: the contact was found through the item as well.
  /// - Two items: the one that leads to no contact yet leads to those of the other.
  ///
  /// - Returns: the contact that remains or is led to; of several the first.
  @discardableResult
  public mutating func link(
    _ first: EntityID, with second: EntityID
  ) throws(EditProblem) -> EntityID {
    let one = try linkable(first)
    let other = try linkable(second)
    guard one.address != other.address else { throw .sameEntity(one) }
    switch (one.address.kind == .touchpoint, other.address.kind == .touchpoint) {
    case (true, true):
      joinContact(second, into: first)
      return first
    case (true, false):
      addFinding(of: second, to: [first])
      return first
    case (false, true):
      addFinding(of: first, to: [second])
      return second
    case (false, false):
      let contacts = (touchpoints(foundVia: first), touchpoints(foundVia: second))
      addFinding(of: second, to: contacts.0)
      if contacts.0.isEmpty { addFinding(of: first, to: contacts.1) }
      guard let contact = contacts.0.first ?? contacts.1.first else { throw .noContact(one, other) }
      return contact
    }
  }

  /// Says that two contacts are not the same, so that they are not suggested again.
  public mutating func distinguish(
    _ first: EntityID, from second: EntityID
  ) throws(EditProblem) {
    try require(.touchpoint, first)
    try require(.touchpoint, second)
    guard first != second else { throw .sameEntity(entry(.touchpoint, first)) }
    for index in touchpoints.indices where touchpoints[index].id == first {
      guard !touchpoints[index].distinctFrom.contains(second) else { continue }
      touchpoints[index].distinctFrom.append(second)
    }
  }

  /// The contacts that an item led to, in the order of the file.
  public func touchpoints(foundVia item: EntityID) -> [EntityID] {
    touchpoints.filter { $0.foundVia.contains { $0.item == item } }.map(\.id)
  }

  private func linkable(_ id: EntityID) throws(EditProblem) -> EntityEntry {
    let kinds: [EntityKind] = [.touchpoint, .task, .document, .product, .part]
    let found = kinds.flatMap { entries(of: $0) }.filter { $0.address.id == id }
    if let first = found.first { return first }
    if let other = entries(withID: id).first { throw .notLinkable(other) }
    throw .lookup(LookupProblem(id.text, kinds: kinds, known: kinds.flatMap(entries)))
  }

  private mutating func addFinding(of item: EntityID, to contacts: [EntityID]) {
    let entryPoint = entryPoint(of: item)
    for index in touchpoints.indices where contacts.contains(touchpoints[index].id) {
      guard !touchpoints[index].foundVia.contains(where: { $0.item == item }) else { continue }
      touchpoints[index].foundVia.append(Finding(entryPoint: entryPoint, item: item))
    }
  }

  private mutating func joinContact(_ second: EntityID, into first: EntityID) {
    guard let place = touchpoints.firstIndex(where: { $0.id == first }),
      let other = touchpoints.firstIndex(where: { $0.id == second })
    else { return }
    touchpoints[place].joinContact(touchpoints[other])
    touchpoints.remove(at: other)
    for index in rounds.indices {
      rounds[index].rekeyRatings { rating in
        guard rating.touchpoint == second else { return false }
        rating.touchpoint = first
        return true
      }
    }
    _ = ReferenceRewriter.rewrite(.touchpoint, [second: first], in: &self)
    for index in touchpoints.indices where touchpoints[index].id == first {
      touchpoints[index].distinctFrom.removeAll { $0 == first }
      if touchpoints[index].nothingUntil == first { touchpoints[index].nothingUntil = nil }
    }
  }
}
