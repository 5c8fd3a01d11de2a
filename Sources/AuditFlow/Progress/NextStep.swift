public import JourneyModel

/// The one best next step, always visible.
public enum NextStep: Hashable, Sendable {
  case collect(EntryPoint)
  case answerTasks(Int)
  case askBetween(Int)
  case joinDoubles(Int)
  case assignPhases(Int)
  case nameWorst
  case rateFirst
  case firstMeasure
  /// How many cases get as far as this phase; asked when nobody has stated any share.
  case askShare(phase: EntityID)
  case rateRest(Int)
  case clarify(Int)
  case look
}

extension NextStep {
  /// Up to how many contacts weak spots and doubles are looked for each time.
  private static let handmade = 1_000

  /// Chooses the step that brings the owner on most: collect until there is enough to judge, put
  /// it in order, look for what is missing, name the worst, rate these, decide on one measure, then the rest.
  ///
  /// `spotsAsked` says that the weak spots of the chain have been asked about already. Weak spots
  /// and doubles are looked for only in journeys that people collect by hand (see ``handmade``).
  ///
  /// `sharesAsked` says that the shares of the phases have been asked about already.
  ///
  /// `line` holds the contacts that happen, along the line.
  init(
    in journey: Journey, along line: [EntityID], progress: Progress, spotsAsked: Bool,
    sharesAsked: Bool = false
  ) {
    let empty = EntryPoint.allCases.first { progress.entries(of: $0) == 0 }
    if progress.unansweredTasks > 0 {
      self = .answerTasks(progress.unansweredTasks)
    } else if progress.contacts < Progress.aim, progress.rated == 0, let empty {
      self = .collect(empty)
    } else if progress.contacts < 3 {
      self = .collect(.correspondence)
    } else if progress.rated == 0, progress.withoutPhase > 0, !journey.phases.isEmpty {
      // Before the gaps: as long as some have no place on the line, what stands beside what is not known.
      self = .assignPhases(progress.withoutPhase)
    } else if progress.rated == 0, !spotsAsked, progress.contacts <= Self.handmade,
      case let spots = TextbookChain.weakSpots(in: journey), !spots.isEmpty
    {
      self = .askBetween(spots.count)
    } else if progress.rated == 0, progress.contacts <= Self.handmade,
      case let sure = journey.possibleDoubles().count(where: { $0.isSure }), sure > 0
    {
      self = .joinDoubles(sure)
    } else if progress.named == 0 && progress.rated < progress.contacts || progress.isNamingWorst {
      self = .nameWorst
    } else if !RatingQueue.isFirstPartRated(in: journey, along: line) {
      self = .rateFirst
    } else if journey.campaigns.allSatisfy({ $0.measures.isEmpty }) {
      self = .firstMeasure
    } else if !sharesAsked, let phase = journey.phaseToAskShareOf {
      self = .askShare(phase: phase)
    } else if progress.rated < progress.contacts, progress.contacts <= Self.handmade,
      case let sure = journey.possibleDoubles().count(where: { $0.isSure }), sure > 0
    {
      // Before the rest is rated, so that nobody answers the same questions twice.
      self = .joinDoubles(sure)
    } else if progress.withoutPhase > 0, !journey.phases.isEmpty {
      // What came in late has no place on the line yet.
      self = .assignPhases(progress.withoutPhase)
    } else if progress.rated < progress.contacts {
      self = .rateRest(progress.contacts - progress.rated)
    } else if progress.openQuestions > 0 {
      self = .clarify(progress.openQuestions)
    } else {
      self = .look
    }
  }
}

extension Journey {
  /// The phase that stands for "becomes an order": the first of the sale, else the second one; `nil`
  /// when a share is stated anywhere.
  fileprivate var phaseToAskShareOf: EntityID? {
    guard phases.count > 1, phases.allSatisfy({ $0.share == nil }) else { return nil }
    return (phases.dropFirst().first { $0.stage == .sale } ?? phases[1]).id
  }
}
