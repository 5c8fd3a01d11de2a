import JourneyModel

extension AuditState {
  /// Enters a product, which the next entries are for; one that is there already is gone on with.
  mutating func enterProduct(_ name: String, in room: inout CollectRoom) -> Outcome {
    let existing = audit?.journey.products.first { $0.name.folded == name.folded }
    if let existing {
      // What is entered next is for that one; a second of the same name could not be told from it.
      room.product = existing.id
      room.sticky.aspect = .enclosed
      room.field.clear()
      room.position = ListPosition()
      notice = .message(Texts(language).collect.isThereAlready(existing.name))
      return .nothing
    }
    var product: EntityID?
    guard
      let effects = change(
        .added(name),
        { journey, identifiers throws(EditProblem) in
          product = try journey.addItem(name, through: .products, using: &identifiers)
        })
    else { return .nothing }
    room.product = product
    room.sticky.aspect = .enclosed
    room.field.clear()
    room.position = ListPosition()
    return .effects(effects)
  }
}
