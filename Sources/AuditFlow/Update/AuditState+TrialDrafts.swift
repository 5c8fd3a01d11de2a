import JourneyModel

extension AuditState {
  /// What has been tried and not decided: the trial that is on, then what earlier sessions left.
  /// O(journey); ``trialMark`` tells whether it is another one than before.
  public var trialDrafts: [TrialDraft] {
    let present = keepsTrial ? audit.flatMap { TrialDraft($0) } : nil
    return [present].compactMap(\.self) + leftTrials.map(\.draft)
  }

  /// Which state of ``trialDrafts`` this is; `nil` while there is nothing to keep. O(1).
  public var trialMark: TrialMark? {
    let revision = keepsTrial ? audit?.revision : nil
    return revision == nil && leftTrials.isEmpty
      ? nil : TrialMark(revision: revision, waiting: leftTrials.count)
  }

  /// Whether the trial that is on outlives the session: not that of a script, which says itself what
  /// it wants, nor one that was given up in leaving.
  public var keepsTrial: Bool {
    guard let audit else { return false }
    return putsDraftsBack && !givesUpTrial && audit.readOnly == nil && audit.triedChanges > 0
  }

  /// Goes on with what earlier sessions have tried, the first of it at once.
  mutating func offer(_ trials: [LeftTrial]) {
    guard let audit, audit.readOnly == nil else { return }
    leftTrials = trials.filter { joined($0.draft, with: audit.journey) != audit.journey }
    guard let first = leftTrials.first, !putsDraftsBack else { return resumeTrial() }
    notice = .trialKept(time: first.time, changes: first.draft.changes)
  }

  /// Goes on with the next trial, as soon as none is on and nothing is asked.
  mutating func resumeTrial() {
    guard !leftTrials.isEmpty, putsDraftsBack, overlays.isEmpty, let audit, audit.trial == nil
    else { return }
    let left = leftTrials.removeFirst()
    let journey = joined(left.draft, with: audit.journey)
    // What waited for its turn may have been entered meanwhile.
    guard journey != audit.journey else { return resumeTrial() }
    self.audit?.resume(left.draft, as: journey)
    if case .trial = room {
      room = .trial(TrialRoom())
    } else {
      trail.append(room)
      room = .trial(TrialRoom())
    }
    settle()
    let contested = journey.undecided().count - audit.journey.undecided().count
    notice = .trialResumed(
      time: left.time, changes: left.draft.changes, contested: max(0, contested))
  }

  /// What is tried over what the file holds now: where others have set another value meanwhile,
  /// theirs stays and the tried one waits beside it.
  private func joined(_ draft: TrialDraft, with journey: Journey) -> Journey {
    Journey.merging(base: draft.base, mine: draft.tried, theirs: journey, by: author).journey
  }
}

extension Audit {
  /// Begins a trial with what an earlier one came to, as one change that undo takes back.
  fileprivate mutating func resume(_ draft: TrialDraft, as tried: Journey) {
    beginTrial()
    append(Snapshot(before: journey, after: tried, change: .triedAgain(draft.changes)))
    if tried.participants.contains(where: { $0.id == draft.rater }) { rater = draft.rater }
    for answer in draft.answers where tried.touchpoint(answer.touchpoint) != nil {
      let place = TriedAnswer(
        touchpoint: answer.touchpoint, field: answer.field, variant: answer.variant)
      trial?.tried.updateValue(answer.rater, forKey: place)
    }
    trial?.contact = tried.touchpoint(draft.touchpoint ?? "")?.id
    trial?.resumedFrom = draft.triedAt
    replace(tried)
  }
}
