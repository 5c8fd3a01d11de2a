import JourneyModel

extension AuditState {
  /// In the first room in which somebody judges, whoever said who they are becomes the one who does.
  mutating func beginJudging() -> [Effect] {
    guard awaitsJudge, let judge, audit?.readOnly == nil else { return [] }
    switch room {
    case .rate, .worst: break
    default: return []
    }
    awaitsJudge = false
    // Others may have added the same person meanwhile.
    var id = audit?.journey.participant(called: judge)
    var effects: [Effect] = []
    if id == nil {
      effects =
        change(.addedParticipant(judge)) { journey, identifiers throws(EditProblem) in
          id = try journey.addParticipant(judge, using: &identifiers)
        } ?? []
    }
    audit?.rater = id
    restartRating()
    return effects
  }
}

extension Journey {
  /// The participant of an alias, however it is spelled.
  func participant(called alias: String) -> EntityID? {
    let folded = alias.trimmed.folded
    return participants.first { $0.alias.folded == folded }?.id
  }
}
