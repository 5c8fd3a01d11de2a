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
      for finding in copy.touchpoints[index].foundVia.indices {
        copy.touchpoints[index].foundVia[finding].list = nil
      }
    }
    return copy
  }
}
