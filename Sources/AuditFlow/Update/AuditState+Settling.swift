import JourneyModel

extension AuditState {
  /// Brings the room in step with the journey after any change: selections inside their lists, no
  /// room for a contact that is gone, a fresh score where one is shown.
  ///
  /// `hasChanged` says whether the journey or the person who rates may be another one than before.
  mutating func settle(hasChanged: Bool = true) {
    if case .contact(let contact) = room, audit != nil,
      audit?.journey.touchpoint(contact.touchpoint) == nil
    {
      room = trail.popLast() ?? .overview(OverviewRoom())
    }
    if case .undecided = room, audit?.undecided.isEmpty != false {
      room = trail.popLast() ?? .overview(OverviewRoom())
    }
    if case .rate(let rating) = room, rating.isAlone, let id = rating.current,
      audit?.journey.touchpoint(id)?.state != .actual
    {
      room = trail.popLast() ?? .overview(OverviewRoom())
    }
    if hasChanged, case .rate(var rating) = room, !rating.isAlone, let audit {
      let wanted = RatingQueue.make(for: audit.journey, rater: audit.rater)
      let known = Set(rating.queue)
      let present = Set(wanted.queue)
      if known != present {
        let current = rating.current
        rating.queue = wanted.queue
        rating.firstCount = wanted.firstCount
        rating.index = current.flatMap { wanted.queue.firstIndex(of: $0) } ?? 0
        room = .rate(rating)
      }
    }
    if case .collect(var collect) = room, collect.mode == .typing, let audit {
      collect.refreshPrompts(in: audit)
      collect.refreshCompletion(in: audit, language)
      room = .collect(collect)
    }
    if hasChanged { settleWorst() }
    refreshScore()
    refreshTrial()
    settleLine(hasChanged: hasChanged)
    refreshExplanation()
    refreshLeverage()
    settleMoney()
    settleCompleteness()
    refreshCalculation()
    // What is listed may follow from the score.
    if let position = selectedRowForSettling { _ = selectInRoom(position) }
  }

  private var selectedRowForSettling: Int? {
    switch room {
    case .start(let room): room.position.cursor
    case .collect(let room) where room.mode == .browsing: room.position.cursor
    case .doubles(let room): room.position.cursor
    case .line(let room): room.position.cursor
    case .contact(let room): room.position.cursor
    case .worst(let room): room.position.cursor
    case .openQuestions(let room): room.position.cursor
    case .measures(let room): room.position.cursor
    case .trial(let room): room.position.cursor
    case .sensitivity(let room): room.position.cursor
    case .views(let room): room.position.cursor
    case .undecided(let room): room.position.cursor
    default: nil
    }
  }

  /// Selects a row of the room's list as the user would.
  mutating func selectInRoom(_ row: Int) -> Outcome {
    let said = notice
    defer { notice = said }
    return handleSelection(row)
  }

  private mutating func handleSelection(_ row: Int) -> Outcome {
    switch room {
    case .start(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .start(inner)
      return outcome
    case .collect(var inner):
      let rows = inner.rows(in: audit?.journey)
      inner.position.select(row, count: rows.count, height: listHeight)
      room = .collect(inner)
    case .doubles(var inner):
      inner.position.select(row, count: inner.pairs.count, height: listHeight)
      room = .doubles(inner)
    case .line(var inner):
      guard let count = audit?.rows(of: inner).count else { return .nothing }
      inner.position.select(row, count: count, height: listHeight)
      room = .line(inner)
    case .contact(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .contact(inner)
      return outcome
    case .worst(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .worst(inner)
      return outcome
    case .openQuestions(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .openQuestions(inner)
      return outcome
    case .sensitivity(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .sensitivity(inner)
      return outcome
    case .views(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .views(inner)
      return outcome
    case .undecided(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .undecided(inner)
      return outcome
    case .trial(var inner):
      inner.position.select(row, count: trialChanges.count, height: listHeight)
      room = .trial(inner)
    case .measures(var inner):
      let outcome = handle(.select(row), in: &inner)
      room = .measures(inner)
      return outcome
    default: break
    }
    return .nothing
  }

  private mutating func refreshLeverage() {
    switch room {
    case .sensitivity, .openQuestions: audit?.weigh()
    default: break
    }
  }
}
