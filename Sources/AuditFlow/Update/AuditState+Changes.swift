import JourneyModel

extension AuditState {
  /// Changes the journey as one undoable step and asks for a save.
  ///
  /// When the edit is refused, or the file is read-only, nothing changes and the announcement says
  /// why. Returns the effects, `nil` when nothing was changed.
  ///
  /// - Parameter tried: the answer that the change gives or takes back; in a trial it stands for
  ///   everyone as long as it is given.
  mutating func change(
    _ change: Change, tried: (place: TriedAnswer, isAnswered: Bool)? = nil,
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
    audit.record(change, journey, tried: tried)
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

  mutating func record(
    _ change: Change, _ journey: Journey, tried: (place: TriedAnswer, isAnswered: Bool)? = nil
  ) {
    append(snapshot(change))
    future = []
    if let tried {
      if tried.isAnswered {
        trial?.tried.updateValue(rater, forKey: tried.place)
      } else {
        trial?.tried.removeValue(forKey: tried.place)
      }
    }
    replace(journey)
  }

  private func snapshot(_ change: Change) -> Snapshot {
    Snapshot(journey: journey, change: change, tried: trial?.tried ?? [:])
  }

  mutating func append(_ snapshot: Snapshot) {
    past.append(snapshot)
    if past.count > historyLimit { past.removeFirst(past.count - historyLimit) }
  }

  mutating func undo() -> Change? {
    guard let last = past.popLast() else { return nil }
    future.append(snapshot(last.change))
    trial?.tried = last.tried
    replace(last.journey)
    return last.change
  }

  mutating func redo() -> Change? {
    guard let next = future.popLast() else { return nil }
    past.append(snapshot(next.change))
    trial?.tried = next.tried
    replace(next.journey)
    return next.change
  }
}
