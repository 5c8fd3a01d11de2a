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
    var journey = entered ?? audit.journey
    var identifiers = identifiers
    do throws(EditProblem) {
      try edit(&journey, &identifiers)
    } catch {
      notice = .refused(error.messageOnScreen(in: language))
      return nil
    }
    self.identifiers = identifiers
    var isContested = false
    if let entered {
      self.entered = journey
      journey =
        Journey.merging(base: entered, mine: journey, theirs: audit.journey, by: author).journey
      isContested = journey.undecided().count > audit.journey.undecided().count
    }
    audit.record(change, journey, tried: tried)
    self.audit = audit
    notice = isContested ? .contested(change) : .changed(change)
    return saves
  }

  /// The journey as it is seen by whoever is typing or choosing.
  var seen: Journey? { entered ?? audit?.journey }

  /// Whether something is being typed or chosen that may change what is there.
  var isEntering: Bool {
    if case .money(let money) = room, money.edit != nil { return true }
    return overlays.contains { overlay in
      switch overlay {
      case .input, .picker: true
      default: false
      }
    }
  }

  mutating func undo() -> [Effect] { step(.back) }

  mutating func redo() -> [Effect] { step(.forth) }

  /// Takes the last change back or does it again, and says which one that was.
  private mutating func step(_ direction: Audit.Direction) -> [Effect] {
    let before = audit?.journey
    guard let stepped = audit?.step(direction) else {
      notice = direction == .back ? .nothingToUndo : .nothingToRedo
      return []
    }
    guard stepped.isDone else {
      notice = .changedByOthers(stepped.change)
      return []
    }
    notice = direction == .back ? .undid(stepped.change) : .redid(stepped.change)
    if let before { showAnswer(stepped.change, changedSince: before) }
    mark(stepped.marked, isOn: direction == .back)
    return saves
  }

  /// Puts the cursor of the rating on the answer that was taken back or given again: what is typed
  /// next is the answer in its place. O(ratings).
  private mutating func showAnswer(_ change: Change, changedSince before: Journey) {
    guard case .rate(var rating) = room, case .rated(_, let field, _) = change, let audit,
      let place = audit.journey.ratingChanged(since: before), place.by == audit.rater,
      let index = rating.queue.firstIndex(of: place.touchpoint)
    else { return }
    rating.index = index
    rating.variant = place.variant
    if RatingField.asked.contains(field) { rating.question = field }
    room = .rate(rating)
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

  /// Which way a step through one's own changes goes.
  enum Direction { case back, forth }

  /// Takes the last change back or does the last one taken back again, and nothing that others did
  /// meanwhile.
  ///
  /// - Returns: the change, whether anything was left of it to do, and what was marked for it; `nil`
  ///   where there is none.
  mutating func step(
    _ direction: Direction
  ) -> (change: Change, isDone: Bool, marked: Set<EntityID>)? {
    guard let snapshot = direction == .back ? past.popLast() : future.popLast() else { return nil }
    let (old, new) =
      direction == .back
      ? (snapshot.after, snapshot.before) : (snapshot.before, snapshot.after)
    let stepped = journey.stepping(from: old, to: new)
    guard stepped != journey || old == new else { return (snapshot.change, false, []) }
    if direction == .back {
      future.append(swapping(snapshot))
    } else {
      past.append(swapping(snapshot))
    }
    trial?.tried = snapshot.tried
    replace(stepped)
    return (snapshot.change, true, snapshot.marked)
  }

  private func swapping(_ snapshot: Snapshot) -> Snapshot {
    var snapshot = snapshot
    snapshot.tried = trial?.tried ?? [:]
    return snapshot
  }
}

extension Journey {
  /// The first rating of the last round that is another one than before, or is new or gone.
  fileprivate func ratingChanged(since before: Journey) -> Rating? {
    let (old, new) = (before.rounds.last?.ratings ?? [], rounds.last?.ratings ?? [])
    if let place = zip(old, new).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      return new.count < old.count ? old[place] : new[place]
    }
    return new.count < old.count ? old[new.count] : new.dropFirst(old.count).first
  }
}
