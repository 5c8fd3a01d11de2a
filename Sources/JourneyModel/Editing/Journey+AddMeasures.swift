extension Journey {
  /// Adds an action that serves some contacts.
  @discardableResult
  public mutating func addCampaign(
    _ name: String, serving touchpoints: [EntityID] = [],
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    let name = try named(name, .campaign)
    for id in touchpoints { try require(.touchpoint, id) }
    let id = newID(.campaign, using: &identifiers)
    campaigns.append(Campaign(id: id, name: name, serves: touchpoints))
    return id
  }

  /// Adds one thing to be done: what, who, until when.
  ///
  /// - Parameters:
  ///   - who: the identifier of a participant, or a name.
  ///   - campaign: the action it belongs to; without one it gets an action of the same name.
  ///   - touchpoint: the contact that a new action serves.
  @discardableResult
  public mutating func addMeasure(
    _ what: String, who: String? = nil, until: Day? = nil, in campaign: EntityID? = nil,
    serving touchpoint: EntityID? = nil, using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityAddress {
    let what = try named(what, .measure)
    try require(.campaign, campaign)
    try require(.touchpoint, touchpoint)
    let place: EntityID
    if let campaign {
      place = campaign
    } else {
      place = try addCampaign(what, serving: touchpoint.map { [$0] } ?? [], using: &identifiers)
    }
    let id = newID(.measure, using: &identifiers)
    let who = who?.trimmed
    for index in campaigns.indices where campaigns[index].id == place {
      campaigns[index].measures.append(
        Measure(id: id, what: what, who: who == "" ? nil : who, until: until))
    }
    return EntityAddress(.measure, id, in: place)
  }
}
