import JourneyModel

extension Journey {
  /// The name of a contact, of a phase, or of an item of the entry point of a kind.
  func name(of id: EntityID, _ kind: EntityKind) -> String? {
    switch kind {
    case .touchpoint: touchpoint(id)?.name
    case .phase: phases.first { $0.id == id }?.name
    case .task: tasks.first { $0.id == id }?.name
    case .document: documents.first { $0.id == id }?.name
    case .product:
      products.first { $0.id == id }?.name
        ?? products.lazy.flatMap(\.parts).first { $0.id == id }?.name
    default: nil
    }
  }

  /// Gives a contact, a phase, or an item of the entry point of a kind another name.
  ///
  /// A contact that bears the name of the item it was found through is renamed along with the item.
  mutating func rename(_ id: EntityID, _ kind: EntityKind, to name: String) {
    guard let before = self.name(of: id, kind) else { return }
    switch kind {
    case .touchpoint: edit(id) { $0.name = name }
    case .phase:
      for index in phases.indices where phases[index].id == id { phases[index].name = name }
    case .task: for index in tasks.indices where tasks[index].id == id { tasks[index].name = name }
    case .document:
      for index in documents.indices where documents[index].id == id {
        documents[index].name = name
      }
    default:
      for index in products.indices {
        if products[index].id == id { products[index].name = name }
        for part in products[index].parts.indices where products[index].parts[part].id == id {
          products[index].parts[part].name = name
        }
      }
    }
    guard kind != .touchpoint, kind != .phase else { return }
    if let contact = touchpoint(foundVia: id), contact.name == before {
      edit(contact.id) { $0.name = name }
    }
  }
}

extension EntryPoint {
  /// The kind of what is entered there; parts of products stand with these.
  var itemKind: EntityKind {
    switch self {
    case .tasks: .task
    case .correspondence: .document
    case .products: .product
    }
  }
}
