import JourneyModel

extension AuditState {
  mutating func openCollect(_ entryPoint: EntryPoint) -> Outcome {
    .enter(.collect(collectRoom(entryPoint)))
  }

  /// A room for an entry point, going on where it was left: with the products that exist, a product
  /// is chosen in the list; without one the first line names it.
  func collectRoom(_ entryPoint: EntryPoint) -> CollectRoom {
    var collect = CollectRoom(entryPoint: entryPoint)
    if entryPoint == .products { collect.product = audit?.journey.products.last?.id }
    if let half = halfLines[entryPoint] { collect.field = half.field }
    return collect
  }

  mutating func handle(_ action: Action, in room: inout CollectRoom) -> Outcome {
    room.waiting = audit?.waiting ?? [:]
    defer { audit?.waiting = room.waiting }
    switch room.mode {
    case .typing: return typeEntry(action, in: &room)
    case .browsing: return browse(action, in: &room)
    case .asking: return answerTouches(action, in: &room)
    }
  }

  // MARK: - Typing

  private mutating func typeEntry(_ action: Action, in room: inout CollectRoom) -> Outcome {
    if case .paste(let text) = action { return paste(text, in: &room) }
    if case .setText(let text) = action {
      // A whole line, as scripts and plain mode give it: it may come from a list.
      room.field = TextField(PastedList.bare(text))
      room.isWholeLine = true
      return .nothing
    }
    if room.field.isEmpty, room.entryPoint == .correspondence {
      switch action {
      case .left: return turn(to: .outgoing, in: &room)
      case .right: return turn(to: .incoming, in: &room)
      default: break
      }
    }
    if action == .right || action == .complete, room.complete() { return .nothing }
    if action == .complete {
      room.field.moveEnd()
      return .nothing
    }
    if room.field.edit(action) {
      room.isWholeLine = false
      if room.field.isEmpty { room.accepted = nil }
      return .nothing
    }
    switch action {
    case .confirm:
      return room.field.trimmed.isEmpty ? finishTyping(in: &room) : enterLine(in: &room)
    case .next: turn(1, in: &room)
    case .previous: turn(-1, in: &room)
    case .phaseAfter, .pageDown: turnPhase(1, in: &room)
    case .phaseBefore, .pageUp: turnPhase(-1, in: &room)
    case .nextPrompt: nextPrompt(in: &room)
    case .acceptPrompt: acceptPrompt(in: &room)
    case .newProduct where room.entryPoint == .products:
      room.product = nil
      room.position = ListPosition()
    case .up, .down:
      room.mode = .browsing
      let rows = room.rows(in: audit?.journey)
      room.position.select(rows.count - 1, count: rows.count, height: listHeight)
    case .back:
      room.mode = .browsing
      let count = room.rows(in: audit?.journey).count
      if count == 0 { return .home }
      room.position.select(room.position.cursor, count: count, height: listHeight)
    default: break
    }
    return .nothing
  }

  /// An empty line says: enough of this.
  private mutating func finishTyping(in room: inout CollectRoom) -> Outcome {
    guard let journey = audit?.journey, !room.isDone(in: journey) else { return .home }
    switch room.entryPoint {
    case .tasks: room.mode = .asking
    case .correspondence, .products:
      room.visited.insert(room.sticky.direction)
      turn(1, in: &room)
    }
    return .nothing
  }

  /// Tab: the other column of the correspondence, the next side of the product, the next phase.
  private func turn(_ step: Int, in room: inout CollectRoom) {
    switch room.entryPoint {
    case .tasks: turnPhase(step, in: &room)
    case .correspondence: _ = turn(to: room.otherColumn, in: &room)
    case .products: room.sticky.aspect = room.sticky.aspect.neighbour(step)
    }
    room.prompt = 0
  }

  /// The column of the next entries.
  private func turn(to direction: Direction, in room: inout CollectRoom) -> Outcome {
    room.sticky.direction = direction
    return .nothing
  }

  /// The phase of the next entries: automatic, then each phase of the line, then automatic again.
  private func turnPhase(_ step: Int, in room: inout CollectRoom) {
    guard let phases = audit?.journey.phases, !phases.isEmpty else { return }
    let index = room.sticky.phase.flatMap { id in phases.firstIndex { $0.id == id } } ?? -1
    let turned = (index + 1 + step + phases.count + 1) % (phases.count + 1) - 1
    room.sticky.phase = turned < 0 ? nil : phases[turned].id
  }

  private mutating func nextPrompt(in room: inout CollectRoom) {
    guard let audit else { return }
    let prompts = room.prompts(in: audit.journey)
    if prompts.isEmpty {
      notice = .noMorePrompts
    } else {
      room.prompt = (room.prompt + 1) % prompts.count
    }
  }

  /// Puts the example of the prompt into the field, to be changed or entered.
  ///
  /// What was typed is never lost for it: there the cursor goes to the start of the line. An example
  /// that was taken and not changed may be another one.
  private mutating func acceptPrompt(in room: inout CollectRoom) {
    guard room.field.isEmpty || room.accepted?.example?[language] == room.field.text else {
      room.field.moveHome()
      return
    }
    guard let audit, let prompt = room.currentPrompt(in: audit.journey),
      let example = prompt.example?[language]
    else {
      notice = .noMorePrompts
      return
    }
    // What is typed takes its place: few write just what was suggested.
    room.field = TextField(example, isMarked: true)
    room.accepted = prompt
    if let direction = prompt.direction, room.entryPoint == .correspondence {
      _ = turn(to: direction, in: &room)
    }
    if let aspect = prompt.aspect { room.sticky.aspect = aspect }
  }

  private mutating func paste(_ text: String, in room: inout CollectRoom) -> Outcome {
    let lines = PastedList.lines(of: text)
    guard lines.count > 1 else {
      room.field.insert(lines.first ?? text)
      return .nothing
    }
    overlays.append(.confirm(.pasteLines(room.pasted(lines, in: audit?.journey))))
    return .nothing
  }

  private mutating func enterLine(in room: inout CollectRoom) -> Outcome {
    guard let audit else { return .nothing }
    let line = room.field.trimmed
    if room.entryPoint == .products, room.product == nil {
      return enterProduct(line, in: &room)
    }
    let whole: String
    switch room.enteredLine(in: audit.journey, language) {
    case .whole(let text): whole = text
    case .open(let mark):
      notice = .openMark(mark)
      return .nothing
    }
    let numbered = room.isWholeLine ? NumberedLine(whole) : nil
    let before = numbered.flatMap { line in
      room.numbered.flatMap { line.counts(on: $0.line) ? $0 : nil }
    }
    let entry = QuickEntry(line: before == nil ? whole : numbered?.rest ?? whole, in: audit.journey)
    if entry.name.isEmpty, !entry.forgets.isEmpty {
      room.sticky = room.sticky.without(entry.forgets)
      room.field.clear()
      return .nothing
    }
    guard !entry.name.isEmpty else {
      notice = .typeSomething
      return .nothing
    }
    var next = room
    guard
      let effects = change(
        added(entry, in: room),
        { journey, identifiers throws(EditProblem) in
          if let before { before.loseNumber(in: &journey) }
          try next.enter(entry, into: &journey, &identifiers)
        })
    else { return .nothing }
    next.numbered = numbered.flatMap { line in
      next.lastItem.map { NumberedEntry(line: line, item: $0, kind: next.entryPoint.itemKind) }
    }
    remark(on: entry)
    next.field.clear()
    next.isWholeLine = false
    next.accepted = nil
    next.prompt = 0
    next.visited.insert(next.sticky.direction)
    room = next
    showLastRow(in: &room)
    return .effects(effects)
  }

  /// What is said of an entry: where it went, when that is not where the user looks.
  private func added(_ entry: QuickEntry, in room: CollectRoom) -> Change {
    guard let journey = audit?.journey, room.entryPoint == .correspondence,
      let direction = room.resolved(entry, in: journey).direction,
      (direction == .incoming) != (room.sticky.direction == .incoming)
    else { return .added(entry.name) }
    return .addedAcross(entry.name, direction)
  }

  /// Enters every pasted line as one undoable step.
  mutating func enterPasted(_ lines: [String]) -> Outcome {
    guard case .collect(var room) = room, audit != nil else { return .nothing }
    room.waiting = audit?.waiting ?? [:]
    defer { audit?.waiting = room.waiting }
    if room.entryPoint == .products, room.product == nil {
      var product: EntityID?
      let effects = change(.addedMany(lines.count)) { journey, identifiers throws(EditProblem) in
        for line in lines {
          product = try journey.addItem(line, through: .products, using: &identifiers)
        }
      }
      room.product = product
      self.room = .collect(room)
      return .effects(effects ?? [])
    }
    // What stuck before holds for every line; what a line of a list says holds for that line.
    let sticky = room.sticky
    let effects = change(.addedMany(lines.count)) { journey, identifiers throws(EditProblem) in
      for line in lines {
        let entry = QuickEntry(line: line, in: journey)
        guard !entry.name.isEmpty else { continue }
        try room.enter(entry, into: &journey, &identifiers)
        room.sticky = sticky
      }
    }
    guard let effects else { return .nothing }
    room.visited.insert(room.sticky.direction)
    showLastRow(in: &room)
    self.room = .collect(room)
    return .effects(effects)
  }

  private func showLastRow(in room: inout CollectRoom) {
    let count = room.rows(in: audit?.journey).count
    room.position.select(count - 1, count: count, height: listHeight)
  }

  // MARK: - Browsing

  private mutating func browse(_ action: Action, in room: inout CollectRoom) -> Outcome {
    let action = room.entryPoint == .correspondence ? action : action.alongOneColumn
    let rows = room.rows(in: audit?.journey)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    if !room.marked.isEmpty, let outcome = changeMarked(action, among: rows, in: &room) {
      return outcome
    }
    let touchpoint = selected.flatMap { audit?.journey.touchpoint(foundVia: $0)?.id }
    switch action {
    case .back: return .home
    case .add: room.mode = .typing
    case .next, .previous:
      turn(action == .next ? 1 : -1, in: &room)
      room.position = ListPosition()
    case .left where room.entryPoint == .correspondence: return turn(to: .outgoing, in: &room)
    case .right where room.entryPoint == .correspondence: return turn(to: .incoming, in: &room)
    case .mark:
      guard let selected else { break }
      if room.marked.remove(selected) == nil { room.marked.insert(selected) }
      _ = room.position.move(.down, count: rows.count, height: listHeight)
    case .setMarks(let numbers, let isOn):
      let entries = numbers.filter(rows.indices.contains).map { [rows[$0]] }
      setMarks(of: entries, isOn, numbers, in: &room.marked)
    case .markAll:
      room.marked = rows.allSatisfy(room.marked.contains) ? [] : Set(rows)
    case .newProduct where room.entryPoint == .products:
      room.product = nil
      room.mode = .typing
    case .confirm:
      if room.entryPoint == .products, room.product == nil, let selected {
        room.product = selected
        room.mode = .typing
        room.position = ListPosition()
      } else if let touchpoint {
        return .enter(.contact(ContactRoom(touchpoint: touchpoint)))
      } else if selected == nil {
        room.mode = .typing
      } else {
        let texts = Texts(language).collect
        notice = .message(room.entryPoint == .tasks ? texts.noContactYet : texts.noContactThere)
      }
    case .rename:
      let kind = room.entryPoint.itemKind
      guard let selected, let audit, let name = audit.journey.name(of: selected, kind) else {
        break
      }
      overlays.append(.input(InputPrompt(purpose: .rename(selected, kind), text: name)))
    case .remove:
      guard let selected, let audit, let name = audit.journey.name(of: selected) else { break }
      return .effects(removeItem(selected, with: touchpoint, named: name))
    case .touches(let answer):
      guard room.entryPoint == .tasks, let selected else { break }
      return .effects(setTouches(selected, answer, in: room))
    case .choosePhase, .chooseChannel, .chooseResponsible, .chooseVariants, .toggleDirection:
      guard let touchpoint else { break }
      return editContact(action, touchpoint)
    default: break
    }
    return .nothing
  }

  /// Removes an item and the contact that was found only through it, as one step.
  private mutating func removeItem(
    _ item: EntityID, with touchpoint: EntityID?, named name: String
  ) -> [Effect] {
    guard let journey = audit?.journey else { return [] }
    let only =
      touchpoint.flatMap { id in journey.touchpoints.first { $0.id == id } }
      .map { $0.foundVia.count <= 1 } ?? false
    let lost = only ? journey.ratingCount(of: touchpoint) : 0
    return change(.removed(name, ratings: lost)) { journey, _ throws(EditProblem) in
      if only, let touchpoint { try journey.remove(EntityAddress(.touchpoint, touchpoint)) }
      if let address = journey.itemAddress(of: item) { try journey.remove(address) }
    } ?? []
  }

  // MARK: - Does it touch the customer?

  private mutating func answerTouches(_ action: Action, in room: inout CollectRoom) -> Outcome {
    guard let journey = audit?.journey else { return .back }
    let task = room.askedTask(in: journey).map { journey.tasks[$0].id }
    switch action {
    case .select(let row) where journey.tasks.indices.contains(row):
      room.asked = journey.tasks[row].id
    case .touches(let answer):
      // Behind the last answer the room stays: what is typed on must not land elsewhere.
      if let task {
        room.asked = nil
        return .effects(setTouches(task, answer, in: room))
      }
      notice = .message(Texts(language).collect.allAnswered)
    case .confirm:
      guard task != nil else { return .home }
      notice = .disabled(Texts(language).disabled.answerFirst)
    case .back: (room.mode, room.asked) = (.browsing, nil)
    case .add: (room.mode, room.asked) = (.typing, nil)
    default: break
    }
    return .nothing
  }

  /// Stores the answer; yes makes the contact, no takes back one that nothing depends on.
  mutating func setTouches(
    _ task: EntityID, _ answer: TouchesCustomer, in room: CollectRoom
  ) -> [Effect] {
    guard let journey = audit?.journey, let name = journey.name(of: task) else { return [] }
    return change(.answeredTouches(name, answer)) { journey, identifiers throws(EditProblem) in
      try room.set(answer, for: task, in: &journey, &identifiers)
    } ?? []
  }
}

extension Action {
  /// Where there is no second column, left goes back and right opens, as in other lists.
  fileprivate var alongOneColumn: Action {
    switch self {
    case .left: .back
    case .right: .confirm
    default: self
    }
  }
}
