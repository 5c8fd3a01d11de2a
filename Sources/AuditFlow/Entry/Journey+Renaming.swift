import JourneyModel

extension Journey {
  /// Gives a contact, an item of an entry point or a phase another name.
  ///
  /// A contact that bears the name of the item it was found through is renamed along with the item.
  mutating func rename(_ id: EntityID, to name: String) {
    guard let before = self.name(of: id) else { return }
    if let index = tasks.firstIndex(where: { $0.id == id }) { tasks[index].name = name }
    if let index = documents.firstIndex(where: { $0.id == id }) { documents[index].name = name }
    for index in products.indices {
      if products[index].id == id { products[index].name = name }
      if let part = products[index].parts.firstIndex(where: { $0.id == id }) {
        products[index].parts[part].name = name
      }
    }
    if let index = phases.firstIndex(where: { $0.id == id }) { phases[index].name = name }
    if let index = touchpoints.firstIndex(where: { $0.id == id }) { touchpoints[index].name = name }
    if let contact = touchpoint(foundVia: id), contact.name == before {
      edit(contact.id) { $0.name = name }
    }
  }
}
