import JourneyModel

extension AuditState {
  /// The text that the search field opens with: the filter of the line, else nothing.
  var searchText: String {
    if case .line(let line) = room { line.filter } else { "" }
  }

  /// Searching: the line is filtered as typed; other lists jump to the next match.
  mutating func handle(_ action: Action, search field: TextField) -> Outcome {
    var field = field
    if field.edit(action) {
      overlays.append(.search(field))
      seek(field.trimmed)
      return .nothing
    }
    switch action {
    case .confirm:
      searched = field.trimmed
      // What was said while it was typed is gone with this key; it holds still.
      if !searched.isEmpty, !isFound(searched) { notice = .noMatch(searched) }
      return .nothing
    case .back:
      if case .line(var line) = room {
        line.filter = ""
        room = .line(line)
      }
      return .nothing
    case .up, .down:
      overlays.append(.search(field))
      return action == .down
        ? findAgain(forward: true, field.trimmed) : findAgain(forward: false, field.trimmed)
    default:
      overlays.append(.search(field))
      return .nothing
    }
  }

  private func isFound(_ text: String) -> Bool {
    if case .line(let line) = room, let audit {
      return line.rows(of: audit).contains { if case .contact = $0 { true } else { false } }
    }
    return matches(text).contains(true)
  }

  private mutating func seek(_ text: String) {
    searched = text
    if case .line(var line) = room {
      line.filter = text
      audit?.arrange(line, showsRatings: size.columns >= LineRoom.columnsForRatings)
      guard let audit else { return }
      let rows = line.rows(of: audit)
      let first = rows.firstIndex { if case .contact = $0 { true } else { false } }
      line.position.select(first ?? 0, count: rows.count, height: listHeight)
      room = .line(line)
      if !text.isEmpty, first == nil { notice = .noMatch(text) }
      return
    }
    guard !text.isEmpty else { return }
    guard let match = matches(text).firstIndex(of: true) else {
      notice = .noMatch(text)
      return
    }
    selectRow(match)
  }

  /// Goes to the next or previous match of the last search, round the end of the list.
  mutating func findAgain(forward: Bool, _ text: String? = nil) -> Outcome {
    let wanted = text ?? searched
    guard !wanted.folded.isEmpty else { return .nothing }
    let matches = matches(wanted)
    guard let present = selectedRow, !matches.isEmpty else {
      notice = .noMatch(wanted)
      return .nothing
    }
    for distance in 1...matches.count {
      let index = (present + (forward ? distance : matches.count - distance)) % matches.count
      if matches[index] {
        if forward ? index <= present : index >= present { notice = .searchWrapped }
        selectRow(index)
        return .nothing
      }
    }
    notice = .noMatch(wanted)
    return .nothing
  }

  /// Which rows of the room's list say a text. O(n).
  private func matches(_ text: String) -> [Bool] {
    let wanted = FoldedSearch(text.folded)
    guard let audit else { return journeys.map(wanted.isIn) }
    let journey = audit.journey
    switch room {
    case .start: return journeys.map(wanted.isIn)
    case .collect(let room): return matches(text, in: room.rows(in: journey), of: journey)
    case .line(let room):
      return room.rows(of: audit).map { row in
        switch row {
        case .withoutPhase: false
        case .proposal(let index): wanted.isIn(PossibleContact.all[index].name[language])
        case .phase(let index): wanted.isIn(journey.phases[index].name)
        case .contact(let index): wanted.isIn(journey.touchpoints[index].name)
        }
      }
    case .worst:
      let filter = ContactFilter(wanted: text.folded, in: journey)
      let places = journey.touchpoints.indices.reduce(into: [EntityID: Int]()) { places, index in
        places[journey.touchpoints[index].id] = index
      }
      return WorstRoom.rows(of: audit).map { id in
        places[id].map { filter.accepts($0, in: journey) } ?? false
      }
    default: return namesBehindTheResult.map(wanted.isIn)
    }
  }

  /// The names of the journeys on the start screen.
  private var journeys: [String] {
    StartRoom.rows(of: listing).map { row in
      switch row {
      case .newAudit: ""
      case .journey(let entry), .recent(let entry): entry.title
      }
    }
  }

  /// The same for what is collected: an entry also says what its contact says.
  private func matches(_ text: String, in rows: [EntityID], of journey: Journey) -> [Bool] {
    let wanted = FoldedSearch(text.folded)
    let filter = ContactFilter(wanted: text.folded, in: journey)
    var found: Set<EntityID> = []
    for index in journey.touchpoints.indices where filter.accepts(index, in: journey) {
      for finding in journey.touchpoints[index].foundVia {
        if let item = finding.item { found.insert(item) }
      }
    }
    let people = Set(journey.participants.filter { wanted.isIn($0.alias) }.map(\.id))
    for task in journey.tasks {
      if let owner = task.owner, people.contains(owner) { found.insert(task.id) }
    }
    return rows.map { found.contains($0) || wanted.isIn(journey.name(of: $0) ?? "") }
  }

  private var selectedRow: Int? {
    switch room {
    case .start(let room): room.position.cursor
    default: room.listPosition?.cursor
    }
  }

  private mutating func selectRow(_ row: Int) {
    let saved = overlays
    overlays = []
    switch room {
    case .start, .collect, .doubles, .line, .contact, .worst, .openQuestions, .sensitivity, .views,
      .undecided, .trial, .measures:
      _ = selectInRoom(row)
    default:
      var position = room.listPosition ?? ListPosition()
      position.select(row, count: namesBehindTheResult.count, height: listHeight)
      room.listPosition = position
    }
    overlays = saved
  }
}
