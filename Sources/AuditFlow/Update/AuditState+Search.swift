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
    let wanted = FoldedSearch(text.folded)
    if case .line(let line) = room, let audit {
      return line.rows(of: audit).contains { if case .contact = $0 { true } else { false } }
    }
    return rowNames.contains(where: wanted.isIn)
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
    let names = rowNames
    let wanted = FoldedSearch(text.folded)
    guard let match = names.firstIndex(where: wanted.isIn) else {
      notice = .noMatch(text)
      return
    }
    selectRow(match)
  }

  /// Goes to the next or previous match of the last search, round the end of the list.
  mutating func findAgain(forward: Bool, _ text: String? = nil) -> Outcome {
    let folded = (text ?? searched).folded
    guard !folded.isEmpty else { return .nothing }
    let wanted = FoldedSearch(folded)
    let names = rowNames
    guard let present = selectedRow, !names.isEmpty else { return .nothing }
    for distance in 1...names.count {
      let index = (present + (forward ? distance : names.count - distance)) % names.count
      if wanted.isIn(names[index]) {
        if forward ? index <= present : index >= present { notice = .searchWrapped }
        selectRow(index)
        return .nothing
      }
    }
    notice = .noMatch(text ?? searched)
    return .nothing
  }

  /// What the rows of the room's list say, for searching.
  private var rowNames: [String] {
    guard let journey = audit?.journey else {
      return StartRoom.rows(of: listing).map { row in
        switch row {
        case .newAudit: ""
        case .journey(let entry), .recent(let entry): entry.title
        }
      }
    }
    switch room {
    case .start:
      return StartRoom.rows(of: listing).map { row in
        switch row {
        case .newAudit: ""
        case .journey(let entry), .recent(let entry): entry.title
        }
      }
    case .collect(let room): return room.rows(in: journey).map { journey.name(of: $0) ?? "" }
    case .line(let room):
      guard let audit else { return [] }
      return room.rows(of: audit).map { row in
        switch row {
        case .withoutPhase: ""
        case .proposal(let index): PossibleContact.all[index].name[language]
        case .phase(let index): journey.phases[index].name
        case .contact(let index): journey.touchpoints[index].name
        }
      }
    case .worst:
      guard let audit else { return [] }
      return WorstRoom.rows(of: audit).map { journey.name(of: $0) ?? "" }
    case .openQuestions:
      return QuestionToClarify.list(in: journey).map { journey.name(of: $0.touchpoint) ?? "" }
    case .measures: return journey.measures.map(\.what)
    default: return []
    }
  }

  private var selectedRow: Int? {
    switch room {
    case .start(let room): room.position.cursor
    case .collect(let room): room.position.cursor
    case .line(let room): room.position.cursor
    case .worst(let room): room.position.cursor
    case .openQuestions(let room): room.position.cursor
    case .measures(let room): room.position.cursor
    default: nil
    }
  }

  private mutating func selectRow(_ row: Int) {
    let saved = overlays
    overlays = []
    _ = selectInRoom(row)
    overlays = saved
  }
}
