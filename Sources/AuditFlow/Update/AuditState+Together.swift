import JourneyModel

/// One change for several contacts, as one step that is undone as one.
extension AuditState {
  /// Carries out an action for all marked contacts; `nil` when it is for a single one.
  mutating func changeMarked(_ action: Action, in room: inout LineRoom) -> Outcome? {
    guard let audit else { return nil }
    let ids = audit.line.order.map { audit.journey.touchpoints[$0].id }.filter(room.marked.contains)
    guard !ids.isEmpty else { return nil }
    if let outcome = editTogether(action, ids) { return outcome }
    switch action {
    case .moveUp, .moveDown:
      guard room.order == .line else { return .nothing }
      return move(ids) { $0.shift(Set(ids), by: action == .moveUp ? -1 : 1) }
    case .phaseBefore, .phaseAfter:
      return move(ids) { $0.turnPhase(of: ids, by: action == .phaseBefore ? -1 : 1) }
    default: return nil
    }
  }

  /// Takes the marks away once what they were for is done: they would wait, out of sight, for a key
  /// that is meant for one contact. A step along the line keeps them, for the next step.
  mutating func endMarks(after action: Action) {
    switch action {
    case .moveUp, .moveDown, .phaseBefore, .phaseAfter, .undo, .redo: return
    default: break
    }
    let ended = marked
    if let last = audit?.past.indices.last { audit?.past[last].marked = ended }
    switch room {
    case .line(var line) where !line.marked.isEmpty:
      line.marked = []
      room = .line(line)
    case .collect(var collect) where !collect.marked.isEmpty:
      collect.marked = []
      room = .collect(collect)
    default: break
    }
  }

  /// Marks again what a change was for that was taken back, or takes these marks off with the change
  /// that is done again.
  mutating func mark(_ ids: Set<EntityID>, isOn: Bool) {
    guard !ids.isEmpty, let journey = audit?.journey else { return }
    switch room {
    case .line(var line):
      let known = journey.touchpoints.map(\.id).filter(ids.contains)
      // Only what the change was for: marks of several changes would make a group nobody chose.
      if isOn { line.marked = Set(known) } else { line.marked.subtract(known) }
      room = .line(line)
    case .collect(var collect) where collect.mode == .browsing:
      let known = collect.rows(in: journey).filter(ids.contains)
      if isOn { collect.marked = Set(known) } else { collect.marked.subtract(known) }
      room = .collect(collect)
    default: break
    }
  }

  private mutating func move(
    _ ids: [EntityID], _ edit: (inout Journey) -> Void
  ) -> Outcome {
    guard var moved = audit?.journey else { return .nothing }
    let before = moved
    edit(&moved)
    // Nothing left to move is no step to undo.
    guard moved != before else { return .nothing }
    let phases = Set(ids.map { moved.touchpoint($0)?.phase })
    let phase = phases.count == 1 ? phases.first.flatMap { $0 } : nil
    let name = phase.flatMap { id in moved.phases.first { $0.id == id }?.name }
    return .effects(
      change(.movedMany(ids.count, to: name)) { journey, _ throws(EditProblem) in journey = moved }
        ?? [])
  }

  /// The changes that hold for several contacts in every list of them; `nil` for others.
  mutating func editTogether(_ action: Action, _ ids: [EntityID]) -> Outcome? {
    guard let journey = audit?.journey, let first = ids.first.flatMap({ journey.touchpoint($0) })
    else {
      return nil
    }
    switch action {
    case .choosePhase, .chooseChannel, .chooseResponsible, .chooseVariants:
      choose(action, for: ids, like: first)
      return .nothing
    case .toggleDirection:
      let direction = first.direction.next
      return edit(ids, .direction, to: direction.spoken(in: language)) { $0.direction = direction }
    case .togglePossible:
      let isPossible = first.state == .actual
      let name = first.name
      let changed: Change =
        ids.count == 1
        ? isPossible ? .madePossible(name) : .madeActual(name)
        : isPossible ? .madeManyPossible(ids.count) : .madeManyActual(ids.count)
      return edit(ids, as: changed) { $0.stateOrNil = isPossible ? .possible : nil }
    case .remove:
      let ratings = ids.reduce(0) { $0 + journey.ratingCount(of: $1) }
      let names = ids.map { journey.touchpoint($0)?.name ?? "" }
      return .effects(
        change(.removedMany(names, ratings: ratings)) { journey, _ throws(EditProblem) in
          for id in ids { try journey.remove(EntityAddress(.touchpoint, id)) }
        } ?? [])
    default: return nil
    }
  }

  /// Asks for the phase, channel, person or variant of contacts; the choice of the first is selected.
  mutating func choose(_ action: Action, for ids: [EntityID], like first: Touchpoint) {
    guard let journey = audit?.journey else { return }
    switch action {
    case .choosePhase:
      let options = journey.phases.map { Picker.Option.entity($0.id, name: $0.name) }
      pick(.phase(of: ids), options, selected: first.phase)
    case .chooseChannel:
      let options = journey.channels.map { Picker.Option.entity($0.id, name: $0.name) }
      pick(.channel(of: ids), options, selected: first.channel)
    case .chooseResponsible:
      let options = journey.participants.map { Picker.Option.entity($0.id, name: $0.alias) }
      pick(.responsible(of: ids), options + [.newOne, .nothing], selected: first.responsible)
    case .chooseVariants:
      let options = journey.variants.map { Picker.Option.entity($0.id, name: $0.name) }
      pick(
        .variant(of: ids), [.nothing] + options + (journey.variants.isEmpty ? [.newOne] : []),
        selected: first.variants.first)
    default: break
    }
  }

  /// Changes a field of contacts, as one step; what holds already is no step to undo.
  ///
  /// - Parameters:
  ///   - detail: what it is that changes.
  ///   - value: what the detail is afterwards, in words.
  mutating func edit(
    _ ids: [EntityID], _ detail: ContactDetail, to value: String,
    _ edit: (inout Touchpoint) -> Void
  ) -> Outcome {
    let name = ids.first.flatMap { audit?.journey.touchpoint($0)?.name } ?? ""
    return self.edit(
      ids,
      as: ids.count > 1
        ? .setMany(ids.count, detail, to: value) : .set(name, detail, to: value), edit)
  }

  private mutating func edit(
    _ ids: [EntityID], as change: Change, _ edit: (inout Touchpoint) -> Void
  ) -> Outcome {
    let contacts = ids.compactMap { audit?.journey.touchpoint($0) }
    let edited = contacts.map { contact in
      var contact = contact
      edit(&contact)
      return contact
    }
    guard contacts != edited else {
      notice = .unchanged
      return .nothing
    }
    return .effects(
      self.change(change) { journey, _ throws(EditProblem) in journey.edit(Set(ids), edit) } ?? [])
  }
}

extension Journey {
  /// Changes contacts in place. O(contacts).
  mutating func edit(_ ids: Set<EntityID>, _ change: (inout Touchpoint) -> Void) {
    for index in touchpoints.indices where ids.contains(touchpoints[index].id) {
      change(&touchpoints[index])
    }
  }

  /// Moves contacts to an end of a phase, in the order given. O(contacts).
  mutating func move(_ ids: [EntityID], to phase: EntityID, atEnd: Bool = true) {
    var moving: [EntityID: Touchpoint] = [:]
    let wanted = Set(ids)
    for index in touchpoints.indices where wanted.contains(touchpoints[index].id) {
      moving[touchpoints[index].id] = touchpoints[index]
    }
    touchpoints.removeAll { wanted.contains($0.id) }
    let block = ids.compactMap { id -> Touchpoint? in
      guard var contact = moving[id] else { return nil }
      contact.phase = phase
      return contact
    }
    let slot =
      atEnd
      ? touchpoints.lastIndex { $0.phase == phase }.map { $0 + 1 }
      : touchpoints.firstIndex { $0.phase == phase }
    touchpoints.insert(contentsOf: block, at: slot ?? touchpoints.count)
  }

  /// Moves contacts to the neighbouring phases of their own; those at the end of the line stay.
  mutating func turnPhase(of ids: [EntityID], by step: Int) {
    var byPhase: [EntityID?: [EntityID]] = [:]
    let wanted = Set(ids)
    let known = Set(phases.map(\.id))
    var phaseOf: [EntityID: EntityID] = [:]
    for index in touchpoints.indices where wanted.contains(touchpoints[index].id) {
      phaseOf[touchpoints[index].id] = touchpoints[index].phase
    }
    for id in ids {
      byPhase[phaseOf[id].flatMap { known.contains($0) ? $0 : nil }, default: []].append(id)
    }
    let line: [EntityID?] = [nil] + phases.map(\.id)
    // Beginning at the end that they move to, so that none is moved twice.
    for place in step > 0 ? line.indices.reversed() : Array(line.indices) {
      guard let group = byPhase[line[place]], line.indices.contains(place + step),
        let target = line[place + step]
      else { continue }
      move(group, to: target, atEnd: step < 0)
    }
  }

  /// Moves contacts by one place within their phases; those at the border stay.
  mutating func shift(_ ids: Set<EntityID>, by step: Int) {
    var slots: [EntityID?: [Int]] = [:]
    for index in touchpoints.indices { slots[touchpoints[index].phase, default: []].append(index) }
    for places in slots.values {
      let ordered = step < 0 ? places : places.reversed()
      for (front, behind) in zip(ordered, ordered.dropFirst())
      where ids.contains(touchpoints[behind].id) && !ids.contains(touchpoints[front].id) {
        touchpoints.swapAt(front, behind)
      }
    }
  }
}
