extension Journey {
  /// Opens a round of ratings after those there are.
  ///
  /// - Parameter source: a round whose ratings the new one begins with.
  @discardableResult
  public mutating func addRound(
    label: String? = nil, copying source: EntityID? = nil, date: Day,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    try require(.round, source)
    let id = newID(.round, using: &identifiers)
    let ratings = rounds.first { $0.id == source }?.ratings ?? []
    let label = label?.trimmed
    rounds.append(Round(id: id, date: date, label: label == "" ? nil : label, ratings: ratings))
    return id
  }

  /// Names the contacts that are the worst, worst first, in place of those named before by the same
  /// person; none takes the naming back.
  ///
  /// - Returns: the round: the one given, else the last, which is made today when there is none.
  @discardableResult
  public mutating func setWorst(
    _ touchpoints: [EntityID], by: EntityID? = nil, round: EntityID? = nil, today: Day,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    try require(.participant, by)
    try require(.round, round)
    for (position, id) in touchpoints.enumerated() {
      try require(.touchpoint, id)
      guard position < 3, !touchpoints[..<position].contains(id) else {
        throw .worstThree(entry(.touchpoint, id))
      }
    }
    let place = round ?? openRound(today: today, using: &identifiers)
    guard let index = rounds.firstIndex(where: { $0.id == place }) else { return place }
    let found = rounds[index].worstThree.firstIndex { $0.by == by }
    switch (found, touchpoints.isEmpty) {
    case (let found?, false): rounds[index].worstThree[found].touchpoints = touchpoints
    case (let found?, true): rounds[index].worstThree.remove(at: found)
    case (nil, false): rounds[index].worstThree.append(WorstThree(by: by, touchpoints: touchpoints))
    case (nil, true): break
    }
    return place
  }

  /// An entity by its address and name, for a message.
  func entry(_ kind: EntityKind, _ id: EntityID) -> EntityEntry {
    entries(of: kind).first { $0.address.id == id }
      ?? EntityEntry(EntityAddress(kind, id), name: "")
  }
}
