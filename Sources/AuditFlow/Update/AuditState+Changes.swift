import JourneyModel

extension AuditState {
  /// Changes the journey as one undoable step and asks for a save.
  ///
  /// When the edit is refused, or the file is read-only, nothing changes and the announcement says
  /// why. Returns whether the change was made, and the effects.
  mutating func change(
    _ change: Change,
    _ edit: (inout Journey, inout SeededIdentifiers) throws(EditProblem) -> Void
  ) -> [Effect]? {
    guard var audit else { return nil }
    // What cannot be saved may still be tried out.
    if let reason = audit.readOnly, audit.trial == nil {
      notice = .readOnly(reason)
      return nil
    }
    var journey = audit.journey
    var identifiers = identifiers
    do throws(EditProblem) {
      try edit(&journey, &identifiers)
    } catch {
      notice = .refused(error.message(in: language))
      return nil
    }
    self.identifiers = identifiers
    audit.record(change, journey)
    self.audit = audit
    notice = .changed(change)
    return audit.saves
  }

  mutating func undo() -> [Effect] {
    guard var audit, let change = audit.undo() else {
      notice = .nothingToUndo
      return []
    }
    self.audit = audit
    notice = .undid(change)
    return audit.saves
  }

  mutating func redo() -> [Effect] {
    guard var audit, let change = audit.redo() else {
      notice = .nothingToRedo
      return []
    }
    self.audit = audit
    notice = .redid(change)
    return audit.saves
  }
}

extension Audit {
  /// Saves what was just changed; nothing of a trial is saved.
  fileprivate var saves: [Effect] { trial == nil ? [.save(journey, revision: revision)] : [] }

  /// How many states undo keeps: fewer for large journeys, so that memory stays bounded.
  var historyLimit: Int {
    max(3, min(200, 60_000 / max(1, journey.touchpoints.count)))
  }

  mutating func record(_ change: Change, _ journey: Journey) {
    append(Snapshot(journey: self.journey, change: change))
    future = []
    replace(journey)
  }

  mutating func append(_ snapshot: Snapshot) {
    past.append(snapshot)
    if past.count > historyLimit { past.removeFirst(past.count - historyLimit) }
  }

  mutating func undo() -> Change? {
    guard let last = past.popLast() else { return nil }
    future.append(Snapshot(journey: journey, change: last.change))
    replace(last.journey)
    return last.change
  }

  mutating func redo() -> Change? {
    guard let next = future.popLast() else { return nil }
    past.append(Snapshot(journey: journey, change: next.change))
    replace(next.journey)
    return next.change
  }
}
