public import JourneyModel

extension AuditState {
  mutating func openWorst() -> Outcome {
    guard let audit, !audit.journey.touchpoints.isEmpty else {
      notice = .noContactsYet
      return .nothing
    }
    return .enter(.worst(WorstRoom(chosen: audit.namedWorst)))
  }

  mutating func handle(_ action: Action, in room: inout WorstRoom) -> Outcome {
    guard let audit else { return .back }
    let rows = WorstRoom.rows(of: audit)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    switch action {
    case .answer(" "):
      guard rows.indices.contains(room.position.cursor) else { return .nothing }
      return choose(rows[room.position.cursor], rater: audit.rater, in: &room)
    case .confirm:
      guard !room.chosen.isEmpty else {
        notice = .chooseThree
        return .nothing
      }
      return .replace(.rate(rateRoom(at: nil)))
    case .back: return .back
    default: return .nothing
    }
  }

  /// Chooses a contact or takes the choice back; each choice is saved, for whoever leaves after the
  /// second one has said something.
  private mutating func choose(
    _ id: EntityID, rater: EntityID?, in room: inout WorstRoom
  ) -> Outcome {
    var chosen = room.chosen
    if let index = chosen.firstIndex(of: id) {
      chosen.remove(at: index)
    } else if chosen.count < 3 {
      chosen.append(id)
    } else {
      notice = .alreadyThree
      return .nothing
    }
    let today = today
    let effects = change(.namedWorst(chosen.count)) { journey, identifiers throws(EditProblem) in
      try journey.setWorst(chosen, by: rater, today: today, using: &identifiers)
    }
    guard let effects else { return .nothing }
    room.chosen = chosen
    return .effects(effects)
  }

  /// Shows what is chosen after an undo, and after somebody else has removed a contact.
  mutating func settleWorst() {
    guard case .worst(var room) = room, let audit else { return }
    room.chosen = audit.namedWorst
    self.room = .worst(room)
  }
}

extension Audit {
  /// What whoever judges has named the worst, in that order.
  fileprivate var namedWorst: [EntityID] {
    journey.rounds.last?.worstThree.first { $0.by == rater }?.touchpoints ?? []
  }
}

extension WorstRoom {
  /// The contacts to choose from, along the line; possible ones cannot be bad yet.
  public static func rows(of audit: Audit) -> [EntityID] {
    audit.line.actual
  }
}
