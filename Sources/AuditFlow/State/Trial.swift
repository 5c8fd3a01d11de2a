public import FrictionScoring
public import JourneyModel

/// What lies under a trial: the journey that belongs to the file, untouched while ideas are tried
/// out on a scratch copy.
///
/// In a trial ``Audit/journey`` is the copy, with an undo and redo of its own. Nothing of it is saved
/// until it is taken over, as one change.
public struct Trial: Sendable {
  /// The journey as it was when the trial began.
  public internal(set) var journey: Journey
  /// The revision of that journey; a save under way still confirms it.
  var revision: Int
  let rater: EntityID?
  let past: [Audit.Snapshot]
  let future: [Audit.Snapshot]
  /// Whose tried answer stands for everyone, by its place.
  var tried: [TriedAnswer: EntityID?] = [:]
  /// What scoring ``journey`` gave, for the variant looked at last; `nil` until somebody looks.
  var scoring: JourneyScoring?
  var scoredVariant: EntityID?
  /// What accepting it would give; `nil` until the trial is looked at, and after each change.
  var accepting: Accepting?
  /// When an earlier session tried what this one went on with; `nil` where none did.
  var resumedFrom: String?
  /// The contact that was tried last.
  public internal(set) var contact: EntityID?

  /// The largest journey whose trial shows the new index after each answer; that of larger ones is
  /// computed where somebody looks at it.
  public static let followedContacts = 1_000

  /// The score of ``journey``; `nil` until somebody looks, and while it is being worked out.
  public var score: Score? { scoring?.score }

  func scoring(of variant: EntityID?) -> JourneyScoring? {
    scoredVariant == variant ? scoring : nil
  }

  mutating func keep(_ scoring: JourneyScoring, of variant: EntityID?) {
    self.scoring = scoring
    scoredVariant = variant
  }
}

/// What accepting a trial would give, where the answers of the others count again.
public enum Accepting: Sendable {
  /// What the trial shows: nobody else has answered what was tried.
  case asShown
  /// Another index, as far as it is known: of a large journey it is not worked out.
  case others(JourneyScore?)
}

extension Trial {
  /// What the index would be once the trial is accepted; `nil` where it would be what it is now.
  public var acceptedIndex: JourneyScore?? {
    if case .others(let score)? = accepting { .some(score) } else { nil }
  }
}

extension Audit {
  /// The journey that belongs to the file: in a trial the one that it began with.
  public var durable: Journey { trial?.journey ?? journey }

  /// How many changes the trial holds; 0 outside one.
  public var triedChanges: Int {
    trial == nil ? 0 : past.reduce(0) { $0 + $1.change.triedCount }
  }

  mutating func beginTrial() {
    guard trial == nil else { return }
    trial = Trial(
      journey: journey, revision: revision, rater: rater, past: past, future: future,
      scoring: scoring(of: scoredVariant), scoredVariant: scoredVariant)
    (past, future) = ([], [])
  }

  /// Makes what was tried the journey of the file, as one change that undo takes back.
  mutating func takeOver(_ trial: Trial, _ change: Change) {
    let tried = journey
    self.trial = nil
    (past, future) = (trial.past, [])
    // The copy is already in place; undo must find what the file holds.
    append(Snapshot(before: trial.journey, after: tried, change: change))
    replace(tried)
  }

  /// Puts the journey of the file back, with its history.
  mutating func discard(_ trial: Trial) {
    let wasSaved = isSaved
    self.trial = nil
    (past, future) = (trial.past, trial.future)
    rater = trial.rater
    replace(trial.journey)
    // Nothing has changed on disk: the new number stands for what was saved under the old one.
    if wasSaved { savedRevision = revision }
  }
}
