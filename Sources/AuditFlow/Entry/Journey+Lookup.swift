public import JourneyModel

extension Journey {
  /// The name of an entity that the walk shows: contact, task, document, product or part, phase,
  /// participant. O(n).
  public func name(of id: EntityID) -> String? {
    if let index = index(of: id) { return touchpoints[index].name }
    if let task = tasks.first(where: { $0.id == id }) { return task.name }
    if let document = documents.first(where: { $0.id == id }) { return document.name }
    for product in products {
      if product.id == id { return product.name }
      if let part = product.parts.first(where: { $0.id == id }) { return part.name }
    }
    if let phase = phases.first(where: { $0.id == id }) { return phase.name }
    return participants.first { $0.id == id }?.alias
  }

  /// The contact with an identifier. O(n).
  public func touchpoint(_ id: EntityID) -> Touchpoint? {
    index(of: id).map { touchpoints[$0] }
  }

  /// The place of a contact in the file. O(n), without taking out any contact as a value.
  private func index(of id: EntityID) -> Int? {
    touchpoints.indices.first { touchpoints[$0].id == id }
  }

  /// The contact that was found through an item; `nil` when none was. O(n).
  public func touchpoint(foundVia item: EntityID) -> Touchpoint? {
    touchpoints.indices.first { index in
      touchpoints[index].foundVia.contains { $0.item == item }
    }.map { touchpoints[$0] }
  }

  /// How many ratings a contact has in all rounds.
  public func ratingCount(of id: EntityID?) -> Int {
    rounds.reduce(0) { $0 + $1.ratings.count { $0.touchpoint == id } }
  }

  /// The address of an item of an entry point; `nil` when it is none. O(n).
  func itemAddress(of id: EntityID) -> EntityAddress? {
    if tasks.contains(where: { $0.id == id }) { return EntityAddress(.task, id) }
    if documents.contains(where: { $0.id == id }) { return EntityAddress(.document, id) }
    for product in products {
      if product.id == id { return EntityAddress(.product, id) }
      if product.parts.contains(where: { $0.id == id }) {
        return EntityAddress(.part, id, in: product.id)
      }
    }
    return nil
  }
}
