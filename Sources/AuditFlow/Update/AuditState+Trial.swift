public import FrictionScoring
import JourneyModel

extension Room {
  fileprivate var isTrial: Bool { if case .trial = self { true } else { false } }
}

extension AuditState {
  /// What the trial changed, contact by contact; empty where a score is missing.
  ///
  /// Where nothing was rated before, the first answer gives every contact a value: those that nobody
  /// has touched are no change. O(n log n) for n contacts, and O(ratings).
  public var trialChanges: [ContactChange] {
    guard let before = audit?.trial?.score, let after = audit?.score else { return [] }
    let changes = ContactChange.between(before, after)
    guard changes.contains(where: { $0.before == nil }) else { return changes }
    let touched = touchedInTrial
    return changes.filter { $0.before != nil || touched.contains($0.touchpoint) }
  }

  /// The contacts that are new in the trial, or have other answers than before it.
  private var touchedInTrial: Set<EntityID> {
    guard let audit, let trial = audit.trial else { return [] }
    func ratings(_ journey: Journey) -> Set<Rating> { Set(journey.rounds.last?.ratings ?? []) }
    let changed = ratings(audit.journey).symmetricDifference(ratings(trial.journey))
    let known = Set(trial.journey.touchpoints.map(\.id))
    let added = audit.journey.touchpoints.map(\.id).filter { !known.contains($0) }
    return Set(changed.map(\.touchpoint)).union(added)
  }

  /// Works out what accepting the trial would give, where one looks at it.
  mutating func refreshTrial() {
    guard case .trial = room, let audit, let trial = audit.trial, trial.accepting == nil else {
      return
    }
    guard audit.scored != audit.journey else {
      self.audit?.trial?.accepting = .asShown
      return
    }
    let score =
      audit.isLarge
      ? nil : JourneyScoring(audit.journey, Self.scoreOptions(audit.scoredVariant)).score?.journey
    self.audit?.trial?.accepting = .others(score)
  }

  /// Begins a trial, or asks what becomes of the one under way.
  mutating func openTrial() -> Outcome {
    guard audit != nil else { return .nothing }
    guard audit?.trial == nil else { return enterTrial() }
    audit?.beginTrial()
    notice = .trialBegan
    return .nothing
  }

  /// Goes to the trial, back to it where one came from there: it stands in the way out once.
  mutating func enterTrial() -> Outcome {
    guard let index = trail.lastIndex(where: \.isTrial) else { return .enter(.trial(TrialRoom())) }
    let trial = trail[index]
    trail.removeSubrange(index...)
    return .replace(trial)
  }

  /// Tries out other answers about one contact: rates it in a trial, which begins where none is
  /// under way.
  ///
  /// - Parameter variant: the customers that the answers hold for; `nil` for all.
  mutating func tryOut(
    _ id: EntityID, _ question: RatingField? = nil, variant: EntityID? = nil
  ) -> Outcome {
    guard audit?.journey.touchpoint(id)?.state == .actual else { return .nothing }
    if audit?.trial == nil { _ = openTrial() }
    audit?.trial?.contact = id
    return rateAlone(id, question, variant: variant)
  }

  /// Rates one contact and comes back.
  mutating func rateAlone(
    _ id: EntityID, _ question: RatingField? = nil, variant: EntityID? = nil
  ) -> Outcome {
    var rating = rateRoom(at: id)
    guard rating.current == id else { return openRating(at: id) }
    rating.variant = variant
    rating.question = question ?? firstUnanswered(of: id, in: rating) ?? .wait
    rating.queue = [id]
    rating.index = 0
    rating.firstCount = 0
    rating.isAlone = true
    return .enter(.rate(rating))
  }

  /// The room in which a trial is decided before one leaves it; `nil` where there is nothing to
  /// decide, or where one stands in it already.
  mutating func decideTrialFirst() -> Room? {
    guard let audit, audit.trial != nil else { return nil }
    guard audit.triedChanges > 0 else {
      _ = discardTrial()
      notice = nil
      return nil
    }
    if case .trial = room { return nil }
    notice = .decideTrial
    return .trial(TrialRoom())
  }

  mutating func handle(_ action: Action, in room: inout TrialRoom) -> Outcome {
    guard audit?.trial != nil else { return .back }
    let changes = trialChanges
    if room.position.move(action, count: changes.count, height: listHeight) { return .nothing }
    switch action {
    case .takeOver: return takeOver()
    case .discard: return discardTrial()
    case .measures:
      guard changes.indices.contains(room.position.cursor) else { return .nothing }
      return decideMeasure(for: changes[room.position.cursor].touchpoint)
    case .confirm:
      guard changes.indices.contains(room.position.cursor) else { return .back }
      return tryOut(changes[room.position.cursor].touchpoint)
    case .explain:
      let ids = changes.filter { $0.after != nil }.map(\.touchpoint)
      guard changes.indices.contains(room.position.cursor) else { return .nothing }
      let id = changes[room.position.cursor].touchpoint
      return ids.contains(id) ? openExplanation(of: id, among: ids) : .nothing
    case .back, .tryOut: return .back
    default: return .nothing
    }
  }

  private mutating func takeOver() -> Outcome {
    guard var audit, let trial = audit.trial else { return .back }
    guard audit.triedChanges > 0 else { return discardTrial() }
    if let reason = audit.readOnly {
      notice = .trialReadOnly(reason)
      return .nothing
    }
    let change = Change.tookOver(audit.triedChanges)
    audit.takeOver(trial, change)
    // The others' answers count again: where the index stands now is worth saying.
    let variant = audit.scoredVariant
    if !audit.isLarge {
      audit.keep(JourneyScoring(audit.scored, Self.scoreOptions(variant)), of: variant)
    }
    self.audit = audit
    notice = .tookOver(change, audit.score?.journey)
    return Outcome(effects: [save].compactMap(\.self), move: .back)
  }

  mutating func discardTrial() -> Outcome {
    guard var audit, let trial = audit.trial else { return .back }
    audit.discard(trial)
    self.audit = audit
    notice = .trialDiscarded
    return Outcome(
      effects: audit.isSaved ? [] : [save].compactMap(\.self), move: .back)
  }
}
