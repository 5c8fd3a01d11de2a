import JourneyModel

extension AuditState {
  /// Takes over what others have saved, under the work that is under way here.
  mutating func join(_ joined: JoinedJourney) -> [Effect] {
    guard audit != nil else { return [] }
    let running = audit?.calculation
    let author = author
    let places = standing()
    let place = place
    if isEntering, entered == nil { entered = audit?.journey }
    audit?.join(joined, by: author)
    if case .doubles(var doubles) = room {
      doubles.pairs = DoublesRoom.pairs(in: audit?.journey)
      room = .doubles(doubles)
    }
    settle()
    stand(on: places)
    if let place, place.subject != self.place?.subject { vanished = Vanished(name: place.name) }
    notice = .others(joined.changes)
    if !knowsWhoJudges, putsDraftsBack { companion = joined.changes.author ?? companion }
    guard let audit else { return [] }
    if isLeaving, audit.isSaved { return [.quit] }
    let saves = audit.isSaved || audit.readOnly != nil ? [] : [save].compactMap(\.self)
    return calculate(instead: running, besides: saves)
  }

  /// What is open is no longer on the disk; it stays here and can be saved elsewhere.
  mutating func fileTrouble(_ reason: String) {
    notice = .fileTrouble(reason)
    guard audit?.readOnly == nil else { return }
    audit?.savedRevision = -1
    audit?.saveProblem = reason
  }

  /// The file can be read again: what is open goes into it, as far as it is not there.
  mutating func fileReturned() -> [Effect] {
    guard audit?.readOnly == nil else { return [] }
    audit?.saveProblem = nil
    return [save].compactMap(\.self)
  }
}

extension Audit {
  /// Joins the journey with what others have saved.
  ///
  /// The history of one's own changes stays: undo and redo go on from here and leave the others'
  /// changes alone.
  mutating func join(_ joined: JoinedJourney, by author: String?) {
    basis = joined.number
    func merged(_ mine: Journey) -> Journey {
      Journey.merging(base: joined.base, mine: mine, theirs: joined.journey, by: author).journey
    }
    let durable = merged(durable)
    trial?.journey = durable
    trial?.scoring = nil
    let journey = trial == nil ? durable : merged(journey)
    if let rater, !journey.participants.contains(where: { $0.id == rater }) {
      // Others took whoever judges off the list: what is judged next must not be theirs.
      self.rater = nil
    }
    hasSeenUndecided = hasSeenUndecided || joined.changes.undecided > 0
    replace(journey)
    if !hasSeenUndecided { findUndecided(isNew: true) }
    // A number of its own: the save of what was there before does not confirm what was joined.
    trial?.revision = revision
    if durable == joined.journey { savedRevision = revision }
  }
}
