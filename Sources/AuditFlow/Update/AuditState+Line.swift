import JourneyModel

extension AuditState {
  /// The selected row of the line; `nil` in other rooms and where nothing is listed.
  package var selectedLineRow: LineRow? {
    guard case .line(let room) = room, let rows = audit?.rows(of: room) else { return nil }
    return rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
  }

  mutating func handle(_ action: Action, in room: inout LineRoom) -> Outcome {
    guard let rows = audit?.rows(of: room) else { return .back }
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    return handle(action, rows, in: &room)
  }

  /// By itself: a copy of the audit is more than all the work of a key that only moves.
  private mutating func handle(
    _ action: Action, _ rows: [LineRow], in room: inout LineRoom
  ) -> Outcome {
    guard let audit else { return .back }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    if arrange(action, selected, rows, in: &room) { return .nothing }
    switch action {
    case .back: return leaveLine(selected, in: &room)
    case .add:
      overlays.append(.input(InputPrompt(purpose: .newContact(phase: phase(of: selected)))))
      return .nothing
    case .mergeSure: return openDoubles()
    case .nextPrompt: return openBetween()
    default: break
    }
    if !room.marked.isEmpty, let outcome = changeMarked(action, in: &room) { return outcome }
    switch selected {
    case .phase(let index)?:
      return handle(action, onPhase: audit.journey.phases[index], in: &room)
    case .contact(let index)?:
      return handle(action, onContact: audit.journey.touchpoints[index], in: &room)
    case .proposal(let index)?:
      return adopt(PossibleContact.all[index], action, in: &room)
    case .withoutPhase?:
      if action == .confirm { toggleFold(of: nil, in: &room) }
      return .nothing
    case nil: return .nothing
    }
  }

  /// One level back: first what was searched for goes, then the marks, then the room.
  private mutating func leaveLine(_ selected: LineRow?, in room: inout LineRoom) -> Outcome {
    guard let audit else { return .back }
    if !room.filter.isEmpty {
      room.filter = ""
      // What was found stays selected among all.
      if case .contact(let index)? = selected {
        follow(audit.journey.touchpoints[index].id, in: &room)
      }
      return .nothing
    }
    guard room.marked.isEmpty else {
      room.marked = []
      return .nothing
    }
    return .home
  }

  private func phase(of row: LineRow?) -> EntityID? {
    guard let journey = audit?.journey else { return nil }
    switch row {
    case .phase(let index)?: return journey.phases[index].id
    case .contact(let index)?: return journey.touchpoints[index].phase
    case .withoutPhase?, .proposal?, nil: return nil
    }
  }

  private mutating func handle(
    _ action: Action, onPhase phase: Phase, in room: inout LineRoom
  ) -> Outcome {
    switch action {
    case .confirm: toggleFold(of: phase.id, in: &room)
    case .setShare: return setShare(of: phase)
    case .rename:
      overlays.append(.input(InputPrompt(purpose: .rename(phase.id, .phase), text: phase.name)))
    default: break
    }
    return .nothing
  }

  private mutating func setShare(of phase: Phase) -> Outcome {
    // Of 10 inquiries 10 are inquiries; a share here would only lower those of all phases.
    guard phase.id != audit?.journey.phases.first?.id || phase.share != nil else {
      notice = .everyCaseBegins(phase.name)
      return .nothing
    }
    let text = phase.share?.spoken(on: .share, in: language) ?? ""
    overlays.append(.input(InputPrompt(purpose: .share(phase: phase.id), text: text)))
    return .nothing
  }

  private mutating func handle(
    _ action: Action, onContact touchpoint: Touchpoint, in room: inout LineRoom
  ) -> Outcome {
    switch action {
    case .confirm, .right: return .enter(.contact(ContactRoom(touchpoint: touchpoint.id)))
    case .moveUp: return move(touchpoint, by: -1, in: &room)
    case .moveDown: return move(touchpoint, by: 1, in: &room)
    case .phaseBefore: return movePhase(of: touchpoint, by: -1, in: &room)
    case .phaseAfter: return movePhase(of: touchpoint, by: 1, in: &room)
    case .tryOut: return audit?.trial == nil ? tryOut(touchpoint.id) : openTrial()
    case .setShare:
      guard let phase = audit?.journey.phases.first(where: { $0.id == touchpoint.phase }) else {
        return .nothing
      }
      return setShare(of: phase)
    default: return editContact(action, touchpoint.id)
    }
  }

  /// Moves a contact one place along the line, over the border of its phase where it stands there.
  private mutating func move(
    _ touchpoint: Touchpoint, by step: Int, in room: inout LineRoom
  ) -> Outcome {
    guard let audit, room.order == .line else { return .nothing }
    let touchpoints = audit.journey.touchpoints
    let fellows = audit.line.order.filter { touchpoints[$0].phase == touchpoint.phase }
      .map { touchpoints[$0].id }
    guard let index = fellows.firstIndex(of: touchpoint.id) else { return .nothing }
    guard let phase = touchpoint.phase, fellows.indices.contains(index + step) else {
      return movePhase(of: touchpoint, by: step, in: &room)
    }
    let rest = fellows.filter { $0 != touchpoint.id }
    let place = index + step
    let front = place == 0 ? nil : audit.journey.name(of: rest[place - 1])
    let effects = change(.movedBehind(touchpoint.name, front)) {
      journey, _ throws(EditProblem) in
      try journey.move(
        touchpoint.id, to: phase, place == 0 ? .first : .after(rest[place - 1]))
    }
    follow(touchpoint.id, in: &room)
    return .effects(effects ?? [])
  }

  /// Moves a contact to the neighbouring phase: to its end when going back, to its beginning when
  /// going on.
  private mutating func movePhase(
    of touchpoint: Touchpoint, by step: Int, in room: inout LineRoom
  ) -> Outcome {
    guard let audit, !audit.journey.phases.isEmpty else { return .nothing }
    let phases = audit.journey.phases
    let index = phases.firstIndex { $0.id == touchpoint.phase } ?? (step > 0 ? -1 : phases.count)
    guard phases.indices.contains(index + step) else { return .nothing }
    let target = phases[index + step].id
    let effects = change(.moved(touchpoint.name, to: phases[index + step].name)) {
      journey, _ throws(EditProblem) in
      try journey.move(touchpoint.id, to: target, step < 0 ? .last : .first)
    }
    follow(touchpoint.id, in: &room)
    return .effects(effects ?? [])
  }

  /// What the cursor of the line stands on, and what is next there if that is given a phase; `nil` in
  /// other rooms.
  var linePlace: (row: Int, subject: RowSubject, next: EntityID?)? {
    guard case .line(let room) = room, let audit, let row = selectedLineRow else { return nil }
    var next: EntityID?
    if case .picker? = overlays.last, case .contact(let index) = row {
      next = audit.nextWithoutPhase(besides: index, in: room)
    }
    return (room.position.cursor, RowSubject(row, in: audit.journey), next)
  }

  /// Keeps the cursor of the line on what it stood on when a change has moved that, unless the change
  /// has put the cursor elsewhere. With marks that went along the line it goes with them.
  mutating func stay(
    on place: (row: Int, subject: RowSubject, next: EntityID?)?, after action: Action
  ) {
    guard case .line(var line) = room, let audit, let place, line.position.cursor == place.row
    else { return }
    var subject = place.subject
    if let next = place.next, case .contact(let id) = subject,
      audit.journey.touchpoint(id)?.phase != nil
    {
      // Whoever sorts what has no phase goes on with the next of these, not with what has one now.
      subject = .contact(next)
    }
    if let first = audit.firstMarked(in: line), action.movesAlongLine {
      if case .contact(let id) = subject, line.marked.contains(id) {
      } else {
        subject = .contact(first)
      }
    }
    if case .contact(let id) = subject {
      follow(id, in: &line)
    } else if let row = subjects(of: room).firstIndex(of: subject) {
      line.position.select(row, count: subjects(of: room).count, height: listHeight)
    }
    room = .line(line)
  }

  /// Selects the first contact that undo or redo has brought back: what is done next is meant for it.
  mutating func showWhatCameBack(since before: Journey) {
    guard case .line(var line) = room, let journey = audit?.journey,
      journey.touchpoints.count > before.touchpoints.count
    else { return }
    let known = Set(before.touchpoints.map(\.id))
    guard let first = journey.touchpoints.first(where: { !known.contains($0.id) }) else { return }
    follow(first.id, in: &line)
    room = .line(line)
  }

  /// Keeps the selection on a contact wherever it went, unfolding the phase that hides it.
  func follow(_ id: EntityID, in room: inout LineRoom) {
    guard let audit, let contact = audit.journey.touchpoint(id) else { return }
    room.folded.remove(contact.phase)
    let rows = room.rows(of: audit)
    let place = rows.firstIndex { row in
      if case .contact(let index) = row { audit.journey.touchpoints[index].id == id } else { false }
    }
    if let place { room.position.select(place, count: rows.count, height: listHeight) }
  }
}

extension Audit {
  /// The contact without a phase that follows one of them, else the one before it; `nil` where none is
  /// left, or the contact has a phase. What is marked gets a phase with it.
  fileprivate func nextWithoutPhase(besides contact: Int, in room: LineRoom) -> EntityID? {
    guard room.order == .line, journey.touchpoints[contact].phase == nil else { return nil }
    let without = line.order.prefix { journey.touchpoints[$0].phase == nil }
    guard let place = without.firstIndex(of: contact) else { return nil }
    let others = without[(place + 1)...] + without[..<place].reversed()
    return others.lazy.map { journey.touchpoints[$0].id }.first { !room.marked.contains($0) }
  }

  /// The first of the marked contacts along the line.
  fileprivate func firstMarked(in room: LineRoom) -> EntityID? {
    guard !room.marked.isEmpty else { return nil }
    return line.order.first { room.marked.contains(journey.touchpoints[$0].id) }
      .map { journey.touchpoints[$0].id }
  }
}

extension Action {
  /// Whether it moves contacts by one place or one phase along the line.
  fileprivate var movesAlongLine: Bool {
    switch self {
    case .moveUp, .moveDown, .phaseBefore, .phaseAfter: true
    default: false
    }
  }
}
