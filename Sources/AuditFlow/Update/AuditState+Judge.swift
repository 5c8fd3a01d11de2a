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

  /// Asks once who judges, where others work on the same file: answers of several people that all
  /// count as the team's would stand against each other.
  ///
  /// Whoever comes to judge is asked there; whoever is judging already, before the next answer,
  /// which does not count yet.
  mutating func handleBesideOthers(_ action: Action) -> [Effect] {
    guard let companion else { return [] }
    var tried = self
    tried.companion = nil
    let effects = tried.handle(action)
    tried.companion = tried.knowsWhoJudges ? nil : companion
    guard audit?.readOnly == nil, tried.audit?.rater == nil, !tried.knowsWhoJudges,
      overlays.isEmpty, tried.isJudging
    else {
      self = tried
      return effects
    }
    if isJudging {
      guard action.isAnswer, tried.audit?.revision != audit?.revision else {
        self = tried
        return effects
      }
      askWhoJudges(beside: companion, again: true)
      return []
    }
    self = tried
    askWhoJudges(beside: companion, again: false)
    return effects
  }

  private mutating func askWhoJudges(beside companion: String, again: Bool) {
    self.companion = nil
    knowsWhoJudges = true
    let options = [.nothing] + (audit?.journey.raterOptions ?? [])
    overlays.append(.picker(Picker(purpose: .rater, options: options, comesBetween: again)))
    notice = .asksWhoJudges(beside: companion, again: again)
  }

  /// Whether what is answered now is somebody's judgement.
  private var isJudging: Bool {
    switch room {
    case .rate, .worst: true
    default: false
    }
  }
}

extension Action {
  fileprivate var isAnswer: Bool {
    switch self {
    case .answer, .setText: true
    default: false
    }
  }
}

extension Journey {
  /// The participant of an alias, however it is spelled.
  func participant(called alias: String) -> EntityID? {
    let folded = alias.trimmed.folded
    return participants.first { $0.alias.folded == folded }?.id
  }
}
