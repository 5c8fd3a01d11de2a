import JourneyModel

extension AuditState {
  /// Asks what happens between the contacts of the textbook chain.
  mutating func openBetween() -> Outcome {
    guard let journey = audit?.journey else { return .nothing }
    let spots = TextbookChain.weakSpots(in: journey)
    guard !spots.isEmpty else {
      audit?.spotsAsked = true
      notice = .noWeakSpots
      return .nothing
    }
    return .enter(.between(BetweenRoom(spots: spots)))
  }

  mutating func handle(_ action: Action, in room: inout BetweenRoom) -> Outcome {
    if room.field.edit(action) { return .nothing }
    switch action {
    case .confirm:
      return room.field.trimmed.isEmpty ? closeSpot(in: &room) : enterBetween(in: &room)
    case .next: return nextSpot(in: &room)
    case .acceptPrompt, .nextPrompt:
      acceptExample(in: &room)
      return .nothing
    case .previous:
      room.index = max(0, room.index - 1)
      room.after = nil
      room.example = nil
      return .nothing
    case .back:
      audit?.spotsAsked = true
      return .back
    default: return .nothing
    }
  }

  /// Keeps the answer that nothing else happens here, so that it is not asked again, and goes on.
  private mutating func closeSpot(in room: inout BetweenRoom) -> Outcome {
    guard let audit, room.spots.indices.contains(room.index) else { return nextSpot(in: &room) }
    let journey = audit.journey
    let spot = room.spots[room.index]
    let from = room.after ?? spot.from
    guard let name = journey.name(of: from), let other = journey.name(of: spot.to) else {
      return nextSpot(in: &room)
    }
    // What cannot be saved may still be looked through.
    guard audit.readOnly == nil || audit.trial != nil else { return nextSpot(in: &room) }
    let effects = change(.closedGap(name, other)) { journey, _ throws(EditProblem) in
      journey.edit(from) { $0.nothingUntil = spot.to }
    }
    guard let effects else { return .nothing }
    var outcome = nextSpot(in: &room)
    outcome.effects = effects
    return outcome
  }

  /// Asks no more about gaps that are none by what has been entered; those asked stay, to go back to.
  private func refreshSpots(in room: inout BetweenRoom) {
    guard let journey = audit?.journey, let last = room.after else { return }
    let asked = room.spots.prefix(room.index + 1)
    let known = Set(asked.map(\.from)).union([last])
    room.spots = asked + TextbookChain.weakSpots(in: journey).filter { !known.contains($0.from) }
  }

  private mutating func nextSpot(in room: inout BetweenRoom) -> Outcome {
    guard room.index + 1 < room.spots.count else {
      audit?.spotsAsked = true
      return .home
    }
    room.index += 1
    room.after = nil
    room.example = nil
    return .nothing
  }

  /// Puts the example of a question into the field, each time that of the next question.
  private func acceptExample(in room: inout BetweenRoom) {
    guard room.spots.indices.contains(room.index) else { return }
    let questions = room.spots[room.index].questions
    guard !questions.isEmpty else { return }
    let taken = room.example.map { questions[$0].example?[language] ?? "" }
    guard room.field.isEmpty || taken == room.field.text else {
      room.field.moveHome()
      return
    }
    let next = room.example.map { ($0 + 1) % questions.count } ?? 0
    room.example = next
    room.field = TextField(questions[next].example?[language] ?? "", isMarked: true)
  }

  /// What happens between two contacts is informal correspondence, and a contact right behind the
  /// first of them.
  private mutating func enterBetween(in room: inout BetweenRoom) -> Outcome {
    guard let audit, room.spots.indices.contains(room.index) else { return .nothing }
    let spot = room.spots[room.index]
    let entry: QuickEntry
    switch EnteredLine(room.field.text, in: audit.journey, language) {
    case .whole(let whole): entry = QuickEntry(line: whole, in: audit.journey)
    case .open(let mark):
      notice = .openMark(mark)
      return .nothing
    }
    guard !entry.name.isEmpty else {
      notice = .typeSomething
      return .nothing
    }
    var next = room
    let effects = change(.added(entry.name)) { journey, identifiers throws(EditProblem) in
      var collect = CollectRoom(entryPoint: .correspondence, sticky: next.sticky)
      collect.sticky.direction = NameGuess(entry.name).direction ?? .outgoing
      collect.sticky.phase = spot.phase
      try collect.enter(entry, into: &journey, &identifiers)
      guard let added = collect.lastAdded else { return }
      let fromPhase = journey.touchpoint(spot.from)?.phase
      let before = next.after ?? (fromPhase == spot.phase ? spot.from : nil)
      try journey.move(added, to: spot.phase, before.map { .after($0) } ?? .first)
      // What lies between the one before and this one has just been said.
      if let before { journey.edit(before) { $0.nothingUntil = added } }
      next.after = added
      next.sticky = collect.sticky
    }
    guard let effects else { return .nothing }
    remark(on: entry)
    next.field.clear()
    next.found += 1
    refreshSpots(in: &next)
    room = next
    return .effects(effects)
  }
}
