import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout CompletenessRoom) -> Outcome {
    if room.position.move(action, count: room.rows.count, height: listHeight) { return .nothing }
    switch action {
    case .confirm:
      guard room.rows.indices.contains(room.position.cursor) else { return .nothing }
      return open(room.rows[room.position.cursor])
    case .mergeSure: return openDoubles()
    case .openQuestions: return openQuestions()
    case .money: return .enter(.money(MoneyRoom(variant: room.variant)))
    case .back: return .back
    default: return .nothing
    }
  }

  private mutating func open(_ row: CompletenessRoom.Row) -> Outcome {
    switch row {
    case .doubles: return openDoubles()
    case .entryPoint(.tasks): return open(.tasks)
    case .entryPoint(.correspondence): return open(.correspondence)
    case .entryPoint(.products): return open(.products)
    case .phase(let id, _): return openLine(at: id)
    case .gaps: return openBetween()
    case .howTo, .list, .doubt, .sound:
      notice = .nothingToOpen
      return .nothing
    }
  }

  /// The line with a phase selected.
  private mutating func openLine(at phase: EntityID) -> Outcome {
    guard let audit else { return .nothing }
    var line = LineRoom()
    let rows = line.rows(of: audit)
    let place = rows.firstIndex { row in
      if case .phase(let index) = row { audit.journey.phases[index].id == phase } else { false }
    }
    line.position.select(place ?? 0, count: rows.count, height: listHeight)
    return .enter(.line(line))
  }

  /// Finds the rows of the room anew where the journey or its score is another one than before.
  mutating func settleCompleteness() {
    guard case .completeness(var room) = room, let audit else { return }
    let basis = CompletenessRoom.Basis(
      revision: audit.revision, isScored: audit.score != nil)
    guard room.basis != basis else { return }
    room.rows = CompletenessRoom.rows(of: audit)
    room.basis = basis
    room.position.select(room.position.cursor, count: room.rows.count, height: listHeight)
    self.room = .completeness(room)
  }
}
