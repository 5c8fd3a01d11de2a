import FrictionScoring
import JourneyModel

extension AuditState {
  /// Puts the score in place that the room shows, in a trial that of the journey before as well: one
  /// that is kept, or for a journey of usual size a fresh one. That of a large one is asked for by
  /// ``calculate(instead:besides:)``.
  mutating func refreshScore() {
    guard let wish = scoreWish else { return }
    let variant = wish.variant
    audit?.scoredVariant = variant
    guard audit?.isLarge == false, audit?.lacksScoring(of: variant) == true, let audit else {
      return
    }
    let options = Self.scoreOptions(variant)
    if audit.scoring(of: variant) == nil {
      self.audit?.keep(JourneyScoring(audit.scored, options), of: variant)
    }
    if let trial = audit.trial, trial.scoring(of: variant) == nil {
      self.audit?.trial?.keep(JourneyScoring(trial.journey, options), of: variant)
    }
  }

  /// Asks for what the room shows and nobody has worked out yet, and gives up what is of use to
  /// nobody any more.
  ///
  /// - Parameters:
  ///   - running: what was under way before the state changed; `nil` when it has ended.
  ///   - effects: what is asked for besides; saves come before anything that takes long.
  mutating func calculate(instead running: Calculation?, besides effects: [Effect]) -> [Effect] {
    if let calculation = wantedCalculation() { return effects + [calculation] }
    return running != nil && audit?.calculation == nil ? [.stopCalculating] + effects : effects
  }

  /// Starts what is wanted; `nil` when it is there, or under way already.
  private mutating func wantedCalculation() -> Effect? {
    guard let wish = scoreWish else { return nil }
    // Most keys end here, without a copy of the audit.
    if !wish.wantsDraws, audit?.lacksScoring(of: wish.variant) != true { return nil }
    guard let audit else { return nil }
    let options = Self.scoreOptions(wish.variant)
    guard let scoring = audit.scoring(of: wish.variant) else {
      return begin(.score, wish.variant).map { .score(audit.scored, options, number: $0) }
    }
    if let trial = audit.trial, trial.scoring(of: wish.variant) == nil {
      return begin(.scoreBefore, wish.variant).map { .score(trial.journey, options, number: $0) }
    }
    guard wish.wantsDraws, let score = scoring.score, score.awaitsDraws(options) else { return nil }
    return begin(.draws, wish.variant).map { .draw(score, options, number: $0) }
  }

  /// The number of a new calculation; `nil` when the same is under way.
  private mutating func begin(_ work: Calculation.Work, _ variant: EntityID?) -> Int? {
    if let running = audit?.calculation, running.work == work, running.variant == variant {
      return nil
    }
    calculations += 1
    audit?.calculation = Calculation(number: calculations, work: work, variant: variant)
    return calculations
  }

  static func scoreOptions(_ variant: EntityID?) -> ScoreOptions {
    ScoreOptions(variant: variant, draws: .usual, ranksPriorities: true)
  }
}

// MARK: - Answers

extension AuditState {
  mutating func calculating(_ number: Int, _ percent: Int) {
    guard audit?.calculation?.number == number else { return }
    audit?.calculation?.percent = percent
  }

  mutating func take(_ scoring: JourneyScoring, _ number: Int) -> [Effect] {
    guard let calculation = finished(number) else { return [] }
    if calculation.work == .scoreBefore {
      audit?.trial?.keep(scoring, of: calculation.variant)
    } else {
      audit?.keep(scoring, of: calculation.variant)
    }
    settle()
    return calculate(instead: nil, besides: [])
  }

  mutating func take(_ robustness: Robustness, _ number: Int) -> [Effect] {
    guard let calculation = finished(number) else { return [] }
    audit?.add(robustness, to: calculation.variant)
    settle()
    return calculate(instead: nil, besides: [])
  }

  /// The calculation that has ended; `nil` for one that was given up.
  private mutating func finished(_ number: Int) -> Calculation? {
    guard let calculation = audit?.calculation, calculation.number == number else { return nil }
    audit?.calculation = nil
    return calculation
  }
}

// MARK: - Wishes

/// What a room shows of the score.
struct ScoreWish: Hashable {
  /// Which customers are looked at; `nil` for all.
  var variant: EntityID?
  /// Whether it also shows how sure the ranking is.
  var wantsDraws = false
}

extension AuditState {
  /// What the room shows of the score; `nil` where it shows nothing of it.
  private var scoreWish: ScoreWish? {
    switch room {
    case .result(let room): return ScoreWish(variant: room.variant, wantsDraws: true)
    case .explanation(let room): return ScoreWish(variant: room.variant, wantsDraws: true)
    case .money(let room): return ScoreWish(variant: room.variant)
    case .completeness(let room): return ScoreWish(variant: room.variant)
    case .calculation(let room): return ScoreWish(variant: room.variant, wantsDraws: true)
    case .line(let room) where audit?.showsScore(in: room) == true:
      return ScoreWish()
    case .firstResult: return ScoreWish(wantsDraws: true)
    case .openQuestions, .trial, .sensitivity, .views, .callSheet:
      return ScoreWish()
    default:
      // A trial shows what becomes of the index wherever one is.
      return audit?.isTrialFollowed == true ? ScoreWish() : nil
    }
  }
}

extension Audit {
  /// Whether the score of a variant has not been worked out, or in a trial that of the journey before.
  fileprivate func lacksScoring(of variant: EntityID?) -> Bool {
    scoring(of: variant) == nil || trial != nil && trial?.scoring(of: variant) == nil
  }

  fileprivate func showsScore(in room: LineRoom) -> Bool { room.showsScore(of: self) }

  fileprivate var isTrialFollowed: Bool {
    trial != nil && journey.touchpoints.count <= Trial.followedContacts
  }
}

extension Score {
  /// Whether draws would say more than is known.
  fileprivate func awaitsDraws(_ options: ScoreOptions) -> Bool {
    journey != nil && robustness == nil && options.draws.draws(for: touchpoints.count) > 0
  }
}
