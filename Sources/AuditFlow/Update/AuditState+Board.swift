import JourneyModel

/// What the line room shows, without changing the journey: order, folds, marks, proposals.
extension AuditState {
  /// Changes what is listed; false when the action is none of that.
  mutating func arrange(
    _ action: Action, _ selected: LineRow?, _ rows: [LineRow], in room: inout LineRoom
  ) -> Bool {
    switch action {
    case .next: turnOrder(1, selected, in: &room)
    case .previous: turnOrder(-1, selected, in: &room)
    case .left: fold(selected, in: &room)
    case .right:
      if case .contact? = selected { return false }
      unfold(selected, in: &room)
    case .foldAll: foldAll(selected, in: &room)
    case .mark: mark(selected, rows, in: &room)
    case .markAll: markAll(rows, in: &room)
    case .setMarks(let numbers, let isOn):
      let fellows = numbers.filter(rows.indices.contains).map { contacts(of: rows[$0]) }
      setMarks(of: fellows, isOn, numbers, in: &room.marked)
    case .propose: propose(selected, in: &room)
    default: return false
    }
    return true
  }

  /// The next order of the contacts; the selected one stays selected.
  private mutating func turnOrder(_ step: Int, _ selected: LineRow?, in room: inout LineRoom) {
    guard let audit else { return }
    let next = room.order.neighbour(step)
    if next.needsScore, audit.progress.rated == 0 {
      notice = .nothingRatedYet
      return
    }
    room.order = next
    room.position = ListPosition()
    if case .contact(let index)? = selected, next == .line {
      follow(audit.journey.touchpoints[index].id, in: &room)
    }
  }

  // MARK: - Folding

  mutating func toggleFold(of phase: EntityID?, in room: inout LineRoom) {
    guard room.filter.isEmpty else { return }
    if room.folded.remove(phase) == nil { room.folded.insert(phase) }
  }

  /// Folds the phase of a row and selects its heading.
  private func fold(_ row: LineRow?, in room: inout LineRoom) {
    guard let journey = audit?.journey, let row, room.order == .line, room.filter.isEmpty else {
      return
    }
    let phase = phase(around: row, in: journey)
    room.folded.insert(phase)
    select(headingOf: phase, in: &room)
  }

  private func unfold(_ row: LineRow?, in room: inout LineRoom) {
    guard let journey = audit?.journey, let row else { return }
    room.folded.remove(phase(around: row, in: journey))
  }

  /// Folds every phase, or unfolds all when none is open any more.
  private func foldAll(_ row: LineRow?, in room: inout LineRoom) {
    guard let journey = audit?.journey, room.order == .line, room.filter.isEmpty else { return }
    let all = Set(journey.phases.map { Optional($0.id) } + [nil])
    let phase = row.map { self.phase(around: $0, in: journey) } ?? nil
    room.folded = room.folded == all ? [] : all
    select(headingOf: phase, in: &room)
  }

  private func phase(around row: LineRow, in journey: Journey) -> EntityID? {
    switch row {
    case .withoutPhase: nil
    case .phase(let index): journey.phases[index].id
    case .contact(let index):
      journey.touchpoints[index].phase.flatMap { id in journey.phases.first { $0.id == id }?.id }
    case .proposal(let index):
      journey.phases.last { $0.line == PossibleContact.all[index].line }?.id
    }
  }

  private func select(headingOf phase: EntityID?, in room: inout LineRoom) {
    guard let audit else { return }
    let rows = room.rows(of: audit)
    let place = rows.firstIndex { row in
      switch row {
      case .withoutPhase: phase == nil
      case .phase(let index): audit.journey.phases[index].id == phase
      case .contact, .proposal: false
      }
    }
    room.position.select(
      place ?? room.position.cursor, count: rows.count, height: listHeight)
  }

  // MARK: - Marks

  /// Marks a contact and goes to the next row; on a heading all contacts of its phase.
  private func mark(_ row: LineRow?, _ rows: [LineRow], in room: inout LineRoom) {
    guard let audit, let row else { return }
    let touchpoints = audit.journey.touchpoints
    switch row {
    case .proposal: return
    case .contact(let index):
      let id = touchpoints[index].id
      if room.marked.remove(id) == nil { room.marked.insert(id) }
      _ = room.position.move(.down, count: rows.count, height: listHeight)
    case .phase, .withoutPhase: toggle(contacts(of: row), in: &room)
    }
  }

  /// The contacts that a mark on a row is for.
  private func contacts(of row: LineRow) -> [EntityID] {
    guard let journey = audit?.journey else { return [] }
    switch row {
    case .proposal: return []
    case .contact(let index): return [journey.touchpoints[index].id]
    case .phase, .withoutPhase:
      let phase = phase(around: row, in: journey)
      let known = Set(journey.phases.map(\.id))
      return journey.touchpoints.filter { contact in
        contact.phase.flatMap { known.contains($0) ? $0 : nil } == phase
      }.map(\.id)
    }
  }

  /// Marks every contact that is listed, or none of them where all are marked.
  private func markAll(_ rows: [LineRow], in room: inout LineRoom) {
    guard let touchpoints = audit?.journey.touchpoints else { return }
    toggle(
      rows.compactMap { row in
        if case .contact(let index) = row { touchpoints[index].id } else { nil }
      }, in: &room)
  }

  private func toggle(_ ids: [EntityID], in room: inout LineRoom) {
    if ids.allSatisfy(room.marked.contains) {
      room.marked.subtract(ids)
    } else {
      room.marked.formUnion(ids)
    }
  }

  // MARK: - Proposals

  /// Lists what could fill the silences, or lists it no more.
  private mutating func propose(_ selected: LineRow?, in room: inout LineRoom) {
    guard audit != nil else { return }
    if room.showsProposals {
      room.showsProposals = false
      return
    }
    var listing = room
    listing.showsProposals = true
    listing.order = .line
    listing.filter = ""
    listing.folded = []
    audit?.arrange(listing)
    guard let rows = audit?.board?.rows,
      let first = rows.firstIndex(where: { if case .proposal = $0 { true } else { false } })
    else {
      notice = .noProposals
      return
    }
    listing.position.select(first, count: rows.count, height: listHeight)
    room = listing
  }

  /// Takes up a proposal: as a possible contact, or at once as one that happens.
  mutating func adopt(
    _ proposal: PossibleContact, _ action: Action, in room: inout LineRoom
  ) -> Outcome {
    guard action == .confirm || action == .togglePossible else { return .nothing }
    let name = proposal.name[language]
    let isActual = action == .togglePossible
    let language = language
    var added: EntityID?
    let change = isActual ? Change.added(name) : .addedPossible(name)
    let effects = self.change(change) { journey, identifiers throws(EditProblem) in
      let id = try journey.addTouchpoint(name, using: &identifiers)
      var contact = proposal.touchpoint(id, in: journey, language)
      if isActual { contact.stateOrNil = nil }
      journey.edit(id) { $0 = contact }
      added = id
    }
    guard let effects else { return .nothing }
    if let audit, PossibleContact.proposals(for: audit.journey).isEmpty {
      room.showsProposals = false
      if let added { follow(added, in: &room) }
    }
    return .effects(effects)
  }

  /// Brings the rows in step with the room, and drops marks of contacts that are gone.
  mutating func settleLine(hasChanged: Bool) {
    guard case .line(var room) = room else { return }
    if hasChanged, !room.marked.isEmpty, let audit {
      let marked = room.marked
      room.marked = Set(
        audit.journey.touchpoints.indices.lazy.map { audit.journey.touchpoints[$0].id }
          .filter(marked.contains))
      self.room = .line(room)
    }
    self.audit?.arrange(room, showsRatings: size.columns >= LineRoom.columnsForRatings)
  }
}
