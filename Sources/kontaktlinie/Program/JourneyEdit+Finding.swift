import JourneyModel

extension JourneyEdit {
  /// The entity that an option names; an unknown one is made when that is wanted.
  mutating func find(
    _ kind: EntityKind, _ text: String?, in journey: inout Journey, creating: Bool
  ) throws -> EntityID? {
    guard let text else { return nil }
    do {
      return try journey.find(kind, text)
    } catch {
      guard creating, !error.isAmbiguous else { throw error }
    }
    let id: EntityID
    switch kind {
    case .phase: id = try journey.addPhase(text, using: &identifiers)
    case .channel: id = try journey.addChannel(text, using: &identifiers)
    case .variant: id = try journey.addVariant(text, using: &identifiers)
    case .targetGroup: id = try journey.addTargetGroup(text, using: &identifiers)
    case .participant: id = try journey.addParticipant(text, using: &identifiers)
    default: return try journey.find(kind, text)
    }
    let name = text.madeVisible()
    notes.append("\(kind.spoken(in: Start.language)) \(id) (\(name)) " + say("angelegt", "added"))
    return id
  }

  /// A participant by identifier or alias; an unknown one takes part from now on.
  mutating func participant(_ text: String?, in journey: inout Journey) throws -> EntityID? {
    try find(.participant, text, in: &journey, creating: true)
  }
}
