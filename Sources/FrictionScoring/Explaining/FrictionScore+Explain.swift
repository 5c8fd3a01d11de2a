public import JourneyModel

extension FrictionScore {
  /// Explains the score of one contact, with the same numbers as ``compute(_:_:)``.
  public static func explain(
    _ touchpoint: EntityID, in journey: Journey, _ options: ScoreOptions = ScoreOptions(),
    drawing draw: (RankingDraws) -> Robustness? = { $0.robustness() }
  ) throws(ScoreProblem) -> Explanation {
    let score = try compute(journey, options, drawing: draw)
    return try explain(touchpoint, in: journey, score)
  }

  /// The same from a score that is at hand, which must be one of the same journey.
  ///
  /// O(n) in contacts and ratings; nothing is scored again.
  public static func explain(
    _ touchpoint: EntityID, in journey: Journey, _ score: Score
  ) throws(ScoreProblem) -> Explanation {
    guard let index = journey.touchpoints.firstIndex(where: { $0.id == touchpoint }) else {
      return .notScored(.unknown)
    }
    let contact = journey.touchpoints[index]
    guard contact.state == .actual else { return .notScored(.possible) }
    if let variant = score.variant, !contact.variants.isEmpty,
      !contact.variants.contains(variant)
    {
      return .notScored(.otherVariant)
    }
    guard !score.excluded.contains(touchpoint) else { return .notScored(.doesNotOccur) }
    guard let whole = score.journey, let own = score.touchpoint(touchpoint) else {
      return .notScored(.noRatings)
    }

    let ratings = try chosenRound(journey, score.round)?.ratings ?? []
    let groups = RatingGroups(ratings, of: journey.touchpoints, variant: score.variant)
    let channel = contact.channel.flatMap { id in journey.channels.first { $0.id == id } }
    let judgements = withRatings(ratings) {
      ContactJudgements(
        contact.incidents, $0, main: groups.main(index), standIn: groups.standIn(index),
        channel: channel)
    }
    var table = FrictionTable()
    for other in score.touchpoints {
      table.append(
        friction: other.friction, importance: other.importance, frequency: other.frequency)
    }
    let relevances = table.weights(table.friction.indices)
    let place = score.touchpoints.firstIndex { $0.id == touchpoint } ?? 0
    let isPeak = whole.peak - own.friction.value <= 1e-9
    return .scored(
      Explanation.Terms(
        touchpoint: own, round: score.round, variant: score.variant, weights: score.weights,
        answers: answers(ratings, groups.main(index), groups.standIn(index)),
        judgements: Explanation.Judgements(judgements), journey: whole,
        totalRelevance: relevances.reduce(0, +), countedRelevance: relevances[place],
        peakTies: isPeak ? table.friction.count { whole.peak - $0 <= 1e-9 } : nil,
        isLast: place == score.touchpoints.count - 1, tacklePlace: score.tacklePlace(of: own),
        contacts: score.touchpoints.count))
  }

  private static func answers(
    _ ratings: [Rating], _ main: ArraySlice<Int>, _ standIn: ArraySlice<Int>
  ) -> [Explanation.Answer] {
    var answers: [Explanation.Answer] = []
    for field in RatingField.allCases {
      let isAnswered = main.contains { ratings[$0][field]?.isAnswer == true }
      for (members, counts) in [(main, true), (standIn, !isAnswered)] {
        for rating in members {
          guard let judgement = ratings[rating][field] else { continue }
          answers.append(
            Explanation.Answer(
              field: field, by: ratings[rating].by, variant: ratings[rating].variant,
              judgement: judgement, counts: counts && judgement.isAnswer))
        }
      }
    }
    return answers
  }
}

extension Score {
  /// The place of a contact in ``tackleFirst(_:)``; `nil` for one that is not in it. O(n).
  fileprivate func tacklePlace(of contact: TouchpointScore) -> Int? {
    guard contact.priority > 0, contact.isRated else { return nil }
    return 1 + touchpoints.count { $0.isRated && $0.hasPriority(over: contact) }
  }
}

extension Explanation.Judgements {
  init(_ joined: ContactJudgements) {
    self.init(
      wait: joined.wait, toleratedWait: joined.toleratedWait, effort: joined.effort,
      emotion: joined.emotion, failure: joined.failure, handoffs: joined.handoffs,
      importance: joined.importance, frequency: joined.frequency)
  }
}
