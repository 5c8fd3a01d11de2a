public import JourneyModel

/// A trial that is under way, as a draft keeps it: what it began with, what it came to, and whose
/// tried answers stand for everyone.
///
/// Answers that are the same on both sides are left out: joining brings those of the file back.
public struct TrialDraft: Hashable, Sendable {
  /// An answer that was tried, and who tried it; `nil` as the rater stands for the team.
  public struct Answer: Hashable, Sendable {
    public var touchpoint: EntityID
    public var field: RatingField
    /// The customers that it holds for; `nil` for all.
    public var variant: EntityID?
    public var rater: EntityID?

    public init(touchpoint: EntityID, field: RatingField, variant: EntityID?, rater: EntityID?) {
      self.touchpoint = touchpoint
      self.field = field
      self.variant = variant
      self.rater = rater
    }
  }

  public var base: Journey
  public var tried: Journey
  public var answers: [Answer]
  /// As whom one rated last.
  public var rater: EntityID?
  /// The contact that was tried last.
  public var touchpoint: EntityID?
  /// How many changes it holds.
  public var changes: Int
  /// When it was tried, as whoever keeps drafts wrote it; `nil` as long as that is now.
  public var triedAt: String?

  public init(
    base: Journey, tried: Journey, answers: [Answer], rater: EntityID?, touchpoint: EntityID?,
    changes: Int, triedAt: String? = nil
  ) {
    self.base = base
    self.tried = tried
    self.answers = answers
    self.rater = rater
    self.touchpoint = touchpoint
    self.changes = changes
    self.triedAt = triedAt
  }
}

/// A trial that an earlier session left undecided.
public struct LeftTrial: Hashable, Sendable {
  public var draft: TrialDraft
  /// When it was tried, as it is said: `12:40`, or the day.
  public var time: String

  public init(_ draft: TrialDraft, time: String) {
    self.draft = draft
    self.time = time
  }
}

/// Tells one state of what ``AuditState/trialDrafts`` holds from the next, without building it.
public struct TrialMark: Hashable, Sendable {
  /// The revision of the trial that is on; `nil` where none is, or nothing of it is to be kept.
  let revision: Int?
  /// How many more wait for their turn.
  let waiting: Int
}

extension TrialDraft {
  /// What a trial holds now. O(journey).
  init?(_ audit: Audit) {
    guard let trial = audit.trial, audit.triedChanges > 0 else { return nil }
    (base, tried) = (trial.journey, audit.journey)
    answers = trial.tried.map { place, rater in
      Answer(
        touchpoint: place.touchpoint, field: place.field, variant: place.variant, rater: rater)
    }
    answers.sort { ($0.touchpoint, $0.field.rawValue) < ($1.touchpoint, $1.field.rawValue) }
    (rater, touchpoint, changes) = (audit.rater, trial.contact, audit.triedChanges)
    triedAt = audit.past.count == 1 ? trial.resumedFrom : nil
    leaveOutSameRatings()
  }

  private mutating func leaveOutSameRatings() {
    for (index, round) in tried.rounds.enumerated() {
      guard let before = base.rounds.firstIndex(where: { $0.id == round.id }) else { continue }
      let same = Set(round.ratings).intersection(base.rounds[before].ratings)
      tried.rounds[index].ratings.removeAll { same.contains($0) }
      base.rounds[before].ratings.removeAll { same.contains($0) }
    }
  }
}
