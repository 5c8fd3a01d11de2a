public import JourneyModel

extension AuditState {
  mutating func openWorst() -> Outcome {
    guard let audit, !audit.journey.touchpoints.isEmpty else {
      notice = .noContactsYet
      return .nothing
    }
    let named = audit.journey.rounds.last?.worstThree.first { $0.by == audit.rater }
    return .enter(.worst(WorstRoom(chosen: named?.touchpoints ?? [])))
  }

  mutating func handle(_ action: Action, in room: inout WorstRoom) -> Outcome {
    guard let audit else { return .back }
    let rows = WorstRoom.rows(of: audit)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    switch action {
    case .answer(" "):
      guard rows.indices.contains(room.position.cursor) else { return .nothing }
      let id = rows[room.position.cursor]
      if let index = room.chosen.firstIndex(of: id) {
        room.chosen.remove(at: index)
      } else if room.chosen.count < 3 {
        room.chosen.append(id)
      } else {
        notice = .alreadyThree
      }
      return .nothing
    case .confirm:
      guard !room.chosen.isEmpty else {
        notice = .chooseThree
        return .nothing
      }
      return nameWorst(room.chosen, rater: audit.rater)
    case .back: return .back
    default: return .nothing
    }
  }

  private mutating func nameWorst(_ chosen: [EntityID], rater: EntityID?) -> Outcome {
    let today = today
    let effects = change(.namedWorst(chosen.count)) { journey, identifiers throws(EditProblem) in
      try journey.setWorst(chosen, by: rater, today: today, using: &identifiers)
    }
    guard let effects else { return .nothing }
    return Outcome(effects: effects, move: .replace(.rate(rateRoom(at: nil))))
  }
}

extension WorstRoom {
  /// The contacts to choose from, along the line; possible ones cannot be bad yet.
  public static func rows(of audit: Audit) -> [EntityID] {
    audit.line.actual
  }
}
