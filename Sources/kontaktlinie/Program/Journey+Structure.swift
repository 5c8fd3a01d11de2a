import JourneyModel

extension Journey {
  /// The same journey before anybody took part: without ratings, participants and evidence, and
  /// without plans, which name people and rounds.
  func structure(id: String) -> Journey {
    var copy = self
    copy.id = id
    copy.participants = []
    copy.rounds = []
    copy.campaigns = []
    copy.retentionCheck = []
    copy.customerValue = nil
    copy.customerValues = []
    copy.conflicts = []
    for index in copy.tasks.indices { copy.tasks[index].owner = nil }
    for index in copy.touchpoints.indices {
      copy.touchpoints[index].responsible = nil
      copy.touchpoints[index].evidence = []
      copy.touchpoints[index].conflicts = []
      copy.touchpoints[index].foundVia = withoutLists(copy.touchpoints[index].foundVia)
    }
    return copy
  }

  /// What stood on somebody's list only, or on several, would be left empty or twice.
  private func withoutLists(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for var finding in findings {
      finding.list = nil
      if finding != Finding(), !kept.contains(finding) { kept.append(finding) }
    }
    return kept
  }
}
