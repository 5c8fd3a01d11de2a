public import FrictionScoring
public import JourneyModel

/// Two states of a journey side by side: what changed, and what it did to the score.
///
/// Whether things got better is judged on the contacts that were rated both times; a contact that
/// only one of them knows or rated moves an index without anything having become better or worse.
public struct JourneyComparison: Hashable, Sendable {
  /// What changed from the old state to the new one.
  public let difference: JourneyDifference
  public let old: Side
  public let new: Side
  /// The contacts rated both times, in the line order of the new state.
  public let touchpoints: [TouchpointChange]
  /// Contacts that are rated in the old state only.
  public let ratedOnlyInOld: [EntityID]
  /// Contacts that are rated in the new state only.
  public let ratedOnlyInNew: [EntityID]
  /// Contacts of the new state that neither rated.
  public let unrated: [EntityID]
  /// The index over the contacts rated both times; `nil` where there are none.
  public let common: Change?

  /// One of the two states.
  public struct Side: Hashable, Sendable {
    public let journey: Journey
    public let score: Score
  }

  /// A number before and after, with the range of each.
  public struct Change: Hashable, Sendable {
    public let old: Interval
    public let new: Interval

    /// By how much the point value changed; negative is better.
    public var difference: Double { new.value - old.value }

    /// What can be said of it.
    public var verdict: Verdict {
      if old == new { return .same }
      if new.high < old.low { return .better }
      return new.low > old.high ? .worse : .open
    }
  }

  /// Whether something got better, as far as the ranges allow to say.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case better
    case worse
    case same
    /// The ranges overlap: cannot be told apart.
    case open
  }

  /// The friction of a contact before and after.
  public struct TouchpointChange: Hashable, Sendable {
    public let id: EntityID
    public let friction: Change
  }
}

extension JourneyComparison {
  /// Compares the last rounds of two versions of a journey.
  public init(from old: Journey, to new: Journey) throws(ScoreProblem) {
    try self.init(
      JourneyDifference(from: old, to: new), old, ScoreOptions(), new, ScoreOptions())
  }

  /// Compares two rounds of one journey; the difference holds the answers.
  public init(
    of journey: Journey, round old: EntityID, with new: EntityID
  ) throws(ScoreProblem) {
    var (before, after) = (journey, journey)
    before.rounds = journey.rounds.filter { $0.id == old }
    after.rounds = journey.rounds.filter { $0.id == new }
    // As one round with other answers: that it has another name is no news.
    if !before.rounds.isEmpty, let round = after.rounds.first {
      before.rounds[0].id = round.id
      before.rounds[0].date = round.date
      before.rounds[0].label = round.label
    }
    try self.init(
      JourneyDifference(from: before, to: after), journey, ScoreOptions(round: old), journey,
      ScoreOptions(round: new))
  }

  private init(
    _ difference: JourneyDifference, _ old: Journey, _ oldOptions: ScoreOptions, _ new: Journey,
    _ newOptions: ScoreOptions
  ) throws(ScoreProblem) {
    self.difference = difference
    let oldScore = try FrictionScore.compute(old, oldOptions)
    let newScore = try FrictionScore.compute(new, newOptions)
    self.old = Side(journey: old, score: oldScore)
    self.new = Side(journey: new, score: newScore)
    let before = Dictionary(
      oldScore.touchpoints.filter(\.isRated).map { ($0.id, $0.friction) },
      uniquingKeysWith: { first, _ in first })
    let after = newScore.touchpoints.filter(\.isRated)
    touchpoints = after.compactMap { contact in
      before[contact.id].map {
        TouchpointChange(id: contact.id, friction: Change(old: $0, new: contact.friction))
      }
    }
    let common = Set(touchpoints.map(\.id))
    ratedOnlyInOld = oldScore.touchpoints.filter { $0.isRated && !common.contains($0.id) }.map(\.id)
    ratedOnlyInNew = after.map(\.id).filter { !common.contains($0) }
    unrated = newScore.touchpoints.filter { !$0.isRated && before[$0.id] == nil }.map(\.id)
    self.common = try Self.index(old, oldOptions, common).flatMap {
      (before) throws(ScoreProblem) -> Change? in
      try Self.index(new, newOptions, common).map { Change(old: before, new: $0) }
    }
  }

  /// The index over some contacts alone.
  private static func index(
    _ journey: Journey, _ options: ScoreOptions, _ contacts: Set<EntityID>
  ) throws(ScoreProblem) -> Interval? {
    var part = journey
    part.touchpoints.removeAll { !contacts.contains($0.id) }
    for index in part.rounds.indices {
      part.rounds[index].ratings.removeAll { !contacts.contains($0.touchpoint) }
    }
    return try FrictionScore.compute(part, options).journey.map {
      Interval(low: $0.low, value: $0.index, high: $0.high)
    }
  }
}
