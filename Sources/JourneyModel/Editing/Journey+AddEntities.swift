extension Journey {
  /// Adds a participant, or gives the one that has this alias, in any case.
  ///
  /// Everybody who adds somebody of this alias gives the same identifier, so that a merge makes one
  /// participant of them.
  @discardableResult
  public mutating func addParticipant(
    _ alias: String, role: ParticipantRole? = nil, using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let alias = try named(alias, .participant)
    if let index = participants.firstIndex(where: { $0.alias.folded == alias.folded }) {
      if participants[index].role == nil { participants[index].role = role }
      return participants[index].id
    }
    // Drawn all the same: what is made next gets the identifiers that it always got.
    _ = newID(.participant, using: &identifiers)
    let id = newID(of: alias)
    participants.append(Participant(id: id, alias: alias, role: role))
    return id
  }

  /// Adds a phase at the end of the line, or after another one.
  @discardableResult
  public mutating func addPhase(
    _ name: String, line: LineSection? = nil, stage: Stage? = nil, after: EntityID? = nil,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .phase)
    try require(.phase, after)
    let id = newID(.phase, using: &identifiers)
    let place = phases.firstIndex { $0.id == after }.map { $0 + 1 } ?? phases.count
    phases.insert(Phase(id: id, name: name, line: line, stage: stage), at: place)
    return id
  }

  /// Adds a channel; without a kind the name tells it where it can ("Telefon").
  @discardableResult
  public mutating func addChannel(
    _ name: String, kind: ChannelKind? = nil, using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .channel)
    let id = newID(.channel, using: &identifiers)
    let kind = kind ?? (try? TypedValue(name).choice(of: ChannelKind.self)).flatMap { $0 }
    channels.append(Channel(id: id, kindOrNil: kind, name: name))
    return id
  }

  /// Adds a way in which the process runs.
  @discardableResult
  public mutating func addVariant(
    _ name: String, using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .variant)
    let id = newID(.variant, using: &identifiers)
    variants.append(Variant(id: id, name: name))
    return id
  }

  /// Adds a group of customers.
  @discardableResult
  public mutating func addTargetGroup(
    _ name: String, using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .targetGroup)
    let id = newID(.targetGroup, using: &identifiers)
    targetGroups.append(TargetGroup(id: id, name: name))
    return id
  }

  /// Adds something around a product.
  @discardableResult
  public mutating func addPart(
    _ name: String, aspect: ProductAspect? = nil, of product: EntityID,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .part)
    try require(.product, product)
    let id = newID(.part, using: &identifiers)
    for index in products.indices where products[index].id == product {
      products[index].parts.append(ProductPart(id: id, aspect: aspect, name: name))
    }
    return id
  }

  /// Adds something that goes wrong at a contact.
  @discardableResult
  public mutating func addIncident(
    _ name: String, at touchpoint: EntityID, probability: Judgement? = nil,
    leadsTo: [EntityID] = [], using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .incident)
    try require(.touchpoint, touchpoint)
    for id in leadsTo { try require(.touchpoint, id) }
    if let probability, !probability.numbers.allSatisfy(Scale.share.allows) {
      throw .value(
        place: "\(touchpoint) probability",
        ValueProblem(
          typed: probability.spoken(on: .count, in: .english), fault: .outside,
          expected: .judgement(.share)))
    }
    let id = newID(.incident, using: &identifiers)
    for index in touchpoints.indices where touchpoints[index].id == touchpoint {
      touchpoints[index].incidents.append(
        Incident(id: id, name: name, probability: probability, leadsTo: leadsTo))
    }
    return id
  }
}
