import JourneyModel

/// One change for several entries of an entry point.
extension AuditState {
  /// Carries out an action for all marked entries; `nil` when it is for a single one.
  mutating func changeMarked(
    _ action: Action, among rows: [EntityID], in room: inout CollectRoom
  ) -> Outcome? {
    guard let journey = audit?.journey else { return nil }
    let items = rows.filter(room.marked.contains)
    if action == .back {
      room.marked = []
      return .nothing
    }
    guard !items.isEmpty else { return nil }
    switch action {
    case .remove:
      defer { room.marked = [] }
      return remove(items, in: journey)
    case .touches(let answer) where room.entryPoint == .tasks:
      return touch(items, answer, in: room)
    default:
      guard action.isForMarked else { return nil }
      return change(action, items, in: journey)
    }
  }

  /// Changes the contacts of entries, and says which entries have none.
  private mutating func change(
    _ action: Action, _ items: [EntityID], in journey: Journey
  ) -> Outcome? {
    let contacts = items.compactMap { journey.touchpoint(foundVia: $0)?.id }
    guard !contacts.isEmpty else {
      notice = .refused(Texts(language).line.noneWithContact)
      return .nothing
    }
    let skipped = items.filter { journey.touchpoint(foundVia: $0) == nil }
      .map { journey.name(of: $0) ?? "" }
    let outcome = editTogether(action, contacts)
    guard !skipped.isEmpty, outcome != nil else { return outcome }
    let texts = Texts(language)
    let done = notice.map { texts.notice($0) + " " } ?? ""
    notice = .message(done + texts.line.withoutContact(skipped))
    return outcome
  }

  /// Removes items and the contacts that were found only through them, as one step.
  private mutating func remove(_ items: [EntityID], in journey: Journey) -> Outcome {
    let gone = Set(items)
    let contacts = journey.touchpoints.indices.filter { index in
      let ways = journey.touchpoints[index].foundVia
      return !ways.isEmpty && ways.allSatisfy { $0.item.map(gone.contains) ?? false }
    }.map { journey.touchpoints[$0].id }
    let lost = contacts.reduce(0) { $0 + journey.ratingCount(of: $1) }
    let names = items.map { journey.name(of: $0) ?? "" }
    let effects = change(.removedEntries(names, ratings: lost)) {
      journey, _ throws(EditProblem) in
      for contact in contacts { try journey.remove(EntityAddress(.touchpoint, contact)) }
      for item in items {
        if let address = journey.itemAddress(of: item) { try journey.remove(address) }
      }
    }
    return .effects(effects ?? [])
  }

  /// Answers for several tasks whether they touch the customer, as one step.
  private mutating func touch(
    _ tasks: [EntityID], _ answer: TouchesCustomer, in room: CollectRoom
  ) -> Outcome {
    let effects = change(.answeredTouchesMany(tasks.count, answer)) {
      journey, identifiers throws(EditProblem) in
      for task in tasks { try room.set(answer, for: task, in: &journey, &identifiers) }
    }
    return .effects(effects ?? [])
  }
}

extension CollectRoom {
  /// Stores whether a task touches the customer; yes makes the contact, no takes back one that
  /// nothing depends on.
  func set(
    _ answer: TouchesCustomer, for task: EntityID, in journey: inout Journey,
    _ identifiers: inout SeededIdentifiers
  ) throws(EditProblem) {
    guard let index = journey.tasks.firstIndex(where: { $0.id == task }) else { return }
    let existing = journey.touchpoint(foundVia: task)
    journey.tasks[index].touchesCustomer = answer
    switch answer {
    case .yes where existing == nil:
      var entering = self
      // What was set when the task was typed, and nothing that was set for another one since.
      entering.sticky = waiting[task] ?? StickyDefaults()
      entering.accepted = nil
      try entering.addContact(
        for: QuickEntry(name: journey.tasks[index].name), item: task,
        owner: journey.tasks[index].owner, to: &journey, &identifiers)
    case .no:
      if let existing, existing.foundVia.count <= 1, journey.ratingCount(of: existing.id) == 0,
        existing.incidents.isEmpty
      {
        try journey.remove(EntityAddress(.touchpoint, existing.id))
      }
    default: break
    }
  }
}
