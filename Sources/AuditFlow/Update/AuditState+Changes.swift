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
    return saves
  }

  mutating func undo() -> [Effect] {
    guard let audit, let last = audit.past.last else {
      notice = .nothingToUndo
      return []
    }
    let isDone = self.audit?.undo() == true
    notice = isDone ? .undid(last.change) : .changedByOthers(last.change)
    return isDone ? saves : []
  }

  mutating func redo() -> [Effect] {
    guard let audit, let next = audit.future.last else {
      notice = .nothingToRedo
      return []
    }
    let isDone = self.audit?.redo() == true
    notice = isDone ? .redid(next.change) : .changedByOthers(next.change)
    return isDone ? saves : []
  }

  /// Saves what was just changed; nothing of a trial is saved.
  private var saves: [Effect] { audit?.trial == nil ? [save].compactMap(\.self) : [] }

  /// Makes the journey of the file durable; `nil` without one.
  var save: Effect? {
    guard let audit else { return nil }
    return .save(
      SaveRequest(
        audit.durable, revision: audit.trial?.revision ?? audit.revision, basis: audit.basis,
        author: author))
  }

  /// Whose changes are made here: who judges at the moment, else whoever started the program.
  var author: String? {
    audit?.rater.flatMap { rater in
      audit?.journey.participants.first { $0.id == rater }?.alias
    } ?? person
  }
}

extension Audit {
  /// How many states undo keeps: fewer for large journeys, so that memory stays bounded.
  var historyLimit: Int {
    max(3, min(200, 60_000 / max(1, journey.touchpoints.count)))
  }

  mutating func record(
    _ change: Change, _ journey: Journey, tried: (place: TriedAnswer, isAnswered: Bool)? = nil
  ) {
    append(
      Snapshot(
        before: self.journey, after: journey, change: change, tried: trial?.tried ?? [:]))
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

  mutating func append(_ snapshot: Snapshot) {
    past.append(snapshot)
    if past.count > historyLimit { past.removeFirst(past.count - historyLimit) }
  }

  /// Takes the last change back, and nothing that others did meanwhile; false when nothing of it is
  /// left to take back.
  mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    let restored = journey.stepping(from: last.after, to: last.before)
    guard restored != journey || last.before == last.after else { return false }
    future.append(swapping(last))
    trial?.tried = last.tried
    replace(restored)
    return true
  }

  mutating func redo() -> Bool {
    guard let next = future.popLast() else { return false }
    let restored = journey.stepping(from: next.before, to: next.after)
    guard restored != journey || next.before == next.after else { return false }
    past.append(swapping(next))
    trial?.tried = next.tried
    replace(restored)
    return true
  }

  private func swapping(_ snapshot: Snapshot) -> Snapshot {
    var snapshot = snapshot
    snapshot.tried = trial?.tried ?? [:]
    return snapshot
  }
}
