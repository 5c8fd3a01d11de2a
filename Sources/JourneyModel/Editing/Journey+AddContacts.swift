extension Journey {
  /// Adds a contact at the end of the line.
  @discardableResult
  public mutating func addTouchpoint(
    _ name: String, _ details: ContactDetails = ContactDetails(),
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    try addTouchpoint(name, details, foundVia: nil, using: &identifiers)
  }

  /// Adds what an entry point brought up: a task, a document or a product, without a contact.
  ///
  /// Of the details a task takes the owner and a document the direction.
  @discardableResult
  public mutating func addItem(
    _ name: String, through entryPoint: EntryPoint, _ details: ContactDetails = ContactDetails(),
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, entryPoint.itemKind)
    try require(.participant, details.owner)
    let id = newID(entryPoint.itemKind, using: &identifiers)
    switch entryPoint {
    case .tasks: tasks.append(AuditTask(id: id, name: name, owner: details.owner))
    case .correspondence:
      documents.append(Document(id: id, name: name, direction: details.direction))
    case .products: products.append(Product(id: id, name: name))
    }
    return id
  }

  /// Adds an item and the contact of the same name that it leads to.
  ///
  /// A task that leads to a contact touches the customer.
  @discardableResult
  public mutating func addItemWithTouchpoint(
    _ name: String, through entryPoint: EntryPoint, _ details: ContactDetails = ContactDetails(),
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> (item: EntityID, touchpoint: EntityID) {
    try check(details)
    let item = try addItem(name, through: entryPoint, details, using: &identifiers)
    if entryPoint == .tasks { tasks[tasks.count - 1].touchesCustomer = .yes }
    let finding = Finding(entryPoint: entryPoint, item: item, list: details.list)
    let touchpoint = try addTouchpoint(name, details, foundVia: finding, using: &identifiers)
    return (item, touchpoint)
  }

  /// Adds the contact that an item which is there already leads to.
  @discardableResult
  public mutating func addTouchpoint(
    _ name: String, foundThrough item: EntityID, _ details: ContactDetails = ContactDetails(),
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    guard let entryPoint = entryPoint(of: item) else {
      let kinds: [EntityKind] = [.task, .document, .product, .part]
      throw .lookup(LookupProblem(item.text, kinds: kinds, known: kinds.flatMap(entries)))
    }
    let finding = Finding(entryPoint: entryPoint, item: item, list: details.list)
    let id = try addTouchpoint(name, details, foundVia: finding, using: &identifiers)
    if let index = tasks.firstIndex(where: { $0.id == item }) {
      tasks[index].touchesCustomer = .yes
    }
    return id
  }

  /// The entry point that an item belongs to; `nil` when there is no such item.
  public func entryPoint(of item: EntityID) -> EntryPoint? {
    if tasks.contains(where: { $0.id == item }) { return .tasks }
    if documents.contains(where: { $0.id == item }) { return .correspondence }
    let isProduct = products.contains { product in
      product.id == item || product.parts.contains { $0.id == item }
    }
    return isProduct ? .products : nil
  }

  private mutating func addTouchpoint(
    _ name: String, _ details: ContactDetails, foundVia finding: Finding?,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .touchpoint)
    try check(details)
    let id = newID(.touchpoint, using: &identifiers)
    let found = finding ?? details.list.map { Finding(list: $0) }
    touchpoints.append(
      Touchpoint(
        id: id, name: name, stateOrNil: details.state, phase: details.phase,
        channel: details.channel, initiator: details.initiator, direction: details.direction,
        responsible: details.owner, variants: details.variants,
        foundVia: found.map { [$0] } ?? []))
    return id
  }

  private func check(_ details: ContactDetails) throws(EditProblem) {
    try require(.phase, details.phase)
    try require(.channel, details.channel)
    try require(.participant, details.owner)
    try require(.participant, details.list)
    for variant in details.variants { try require(.variant, variant) }
  }

  /// A name without white space at its ends, never empty.
  func named(_ name: String, _ kind: EntityKind) throws(EditProblem) -> String {
    let name = name.trimmed
    guard !name.isEmpty else { throw .emptyName(kind) }
    return name
  }
}

extension EntryPoint {
  /// The kind of item that the entry point collects.
  public var itemKind: EntityKind {
    switch self {
    case .tasks: .task
    case .correspondence: .document
    case .products: .product
    }
  }
}
