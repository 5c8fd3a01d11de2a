public import FrictionScoring
public import JourneyModel

/// The journey that is open, with its history and what is known about saving it.
public struct Audit: Sendable {
  /// Only ``change(_:_:)``, undo and redo set it.
  public internal(set) var journey: Journey
  /// What is scored: ``journey``, in a trial with each tried answer standing for everyone.
  public private(set) var scored: Journey
  /// The path by which the file was opened.
  public var path: String
  /// Why nothing can be saved, in the user's language; `nil` when it can.
  public var readOnly: String?
  /// The version of the format in which the file stands, where that is an older one; until the first
  /// save, which writes the present one.
  public var olderFormat: Int?
  /// Who judges at the moment; `nil` for the team.
  public var rater: EntityID?
  /// Counts the changes; a save confirms one of these numbers.
  public internal(set) var revision = 0
  /// The last revision that is durable on disk.
  public var savedRevision = 0
  /// The number of the state of others that is joined in; see ``JoinedJourney/number``.
  public internal(set) var basis = 0
  /// Why the last save failed, in the user's language; `nil` after a good one.
  public var saveProblem: String?
  /// When the last save was durable, as `14:02`.
  public var savedAt: String?
  /// The contacts along the line, found anew with each change.
  public private(set) var line: ContactLine
  /// The rows of the line room; `nil` until somebody looks.
  var board: Board?
  /// What scoring ``scored`` gave, by variant; as far as somebody has looked at it.
  private var scorings: [EntityID?: JourneyScoring] = [:]
  /// The variant of ``score``: the one that a room has asked for last.
  public internal(set) var scoredVariant: EntityID?
  /// What is being worked out about the score meanwhile.
  public internal(set) var calculation: Calculation?

  /// Whether the weak spots of the textbook chain have been asked about while the file was open.
  public internal(set) var spotsAsked = false {
    didSet { findNextStep() }
  }
  /// Whether the shares of the phases have been asked about while the file was open.
  public internal(set) var sharesAsked = false {
    didSet { findNextStep() }
  }
  /// What was set for tasks of which nobody has said yet whether the customer notices.
  var waiting: [EntityID: StickyDefaults] = [:]
  /// What waits for a decision, in the order of the file.
  public internal(set) var undecided: [UndecidedValue] = []
  /// The contacts that something of it is about.
  public internal(set) var undecidedContacts: Set<EntityID> = []
  /// Whether anything has waited for a decision since the file was opened.
  var hasSeenUndecided = false
  /// The questions about the process that were passed over while the file was open.
  public internal(set) var passedOver: Set<ClassificationQuestion.Subject> = []
  /// Where the audit stands; counted anew with each change.
  public private(set) var progress: Progress
  /// The one best next step; found anew with each change.
  public private(set) var nextStep: NextStep

  /// What lies under a trial; `nil` where every change counts.
  public internal(set) var trial: Trial?

  var past: [Snapshot] = []
  var future: [Snapshot] = []

  /// One change of one's own, with the journey before and right after it: what others change later
  /// is in neither, so that undo leaves it alone.
  struct Snapshot: Sendable {
    var before: Journey
    var after: Journey
    var change: Change
    /// What had been tried on the side that this leads to, and by whom.
    var tried: [TriedAnswer: EntityID?] = [:]
    /// What was marked for the change; undoing it marks that again.
    var marked: Set<EntityID> = []
  }

  public init(journey: Journey, path: String, readOnly: String? = nil) {
    self.journey = journey
    scored = journey
    self.path = path
    self.readOnly = readOnly
    line = ContactLine(of: journey)
    progress = Progress(of: journey, along: line.order)
    nextStep = NextStep(
      in: journey, along: line.actual, progress: progress, spotsAsked: false)
    findUndecided(isNew: true)
  }

  /// Puts another state of the journey in place and counts what follows from it.
  mutating func replace(_ journey: Journey) {
    self.journey = journey
    scored = journey.standing(for: trial?.tried ?? [:])
    trial?.accepting = nil
    revision += 1
    line = ContactLine(of: journey)
    board = nil
    forgetScores()
    progress = Progress(of: journey, along: line.order)
    findNextStep()
    findUndecided(isNew: false)
  }

  /// Gives up all that was worked out about the score.
  mutating func forgetScores() {
    scorings = [:]
    calculation = nil
  }

  private mutating func findNextStep() {
    nextStep = NextStep(
      in: journey, along: line.actual, progress: progress, spotsAsked: spotsAsked,
      sharesAsked: sharesAsked)
  }

  /// Whether everything that was answered is durable.
  ///
  /// A trial is not saved and does not count: what it began with does.
  public var isSaved: Bool { (trial?.revision ?? revision) == savedRevision }

  /// What undo would take back.
  public var undoable: Change? { past.last?.change }

  /// What redo would do again.
  public var redoable: Change? { future.last?.change }

  /// The contacts in line order.
  public var contacts: [Touchpoint] { line.order.map { journey.touchpoints[$0] } }
}

extension Audit {
  /// The score of ``scored`` for the variant asked last; `nil` until somebody looks at a result,
  /// while it is being worked out, and where ``scoreProblem`` says why there is none.
  public var score: Score? { scorings[scoredVariant]?.score }

  /// Why there is no score for the variant asked last.
  public var scoreProblem: ScoreProblem? {
    if case .failure(let problem)? = scorings[scoredVariant]?.result { problem } else { nil }
  }

  /// What to tackle first by ``score``, the whole list; O(1).
  public var tackleFirst: [EntityID] { scorings[scoredVariant]?.tackleFirst ?? [] }

  /// What the first result names by ``score``; O(1).
  public var firstThree: FirstThree { scorings[scoredVariant]?.firstThree ?? FirstThree() }

  /// What would move ``score``; `nil` until somebody looks.
  public var leverage: Leverage? { scorings[scoredVariant]?.leverage }

  /// Weighs what would move ``score``, where that has not been done.
  mutating func weigh() { scorings[scoredVariant]?.weigh() }

  func scoring(of variant: EntityID?) -> JourneyScoring? { scorings[variant] }

  /// Keeps what scoring gave; of large journeys for one variant only, since scores are large too.
  mutating func keep(_ scoring: JourneyScoring, of variant: EntityID?) {
    if isLarge { scorings = [:] }
    scorings[variant] = scoring
  }

  mutating func add(_ robustness: Robustness, to variant: EntityID?) {
    scorings[variant]?.add(robustness)
  }

  /// Whether scoring takes longer than a key may: some 20 ms from 6,000 contacts and ratings on.
  var isLarge: Bool {
    journey.touchpoints.count + (journey.rounds.last?.ratings.count ?? 0) > 6_000
  }
}
