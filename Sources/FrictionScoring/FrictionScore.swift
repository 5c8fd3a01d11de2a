public import JourneyModel

/// The friction score: a pure function of a journey and options.
public enum FrictionScore {
  /// Scores a round of a journey.
  ///
  /// The same journey and options give the same bits on every machine. O(n log n) in the number of
  /// contacts, draws excepted; ratings are passed over once.
  ///
  /// - Parameter draw: makes the draws that the options ask for; one that uses several cores gives
  ///   the same result. `nil` leaves ``Score/robustness`` out.
  public static func compute(
    _ journey: Journey, _ options: ScoreOptions = ScoreOptions(),
    drawing draw: (RankingDraws) -> Robustness? = { $0.robustness() }
  ) throws(ScoreProblem) -> Score {
    let round = try chosenRound(journey, options.round)
    if let variant = options.variant, !journey.variants.contains(where: { $0.id == variant }) {
      throw .noSuchVariant(variant, known: journey.variants.map(\.id))
    }
    let (choice, weights) = try chosenWeights(journey, options.weights)
    let lambda = journey.assumptions?.lambda?.likely ?? defaultLambda
    var cells = JourneyCells(journey, round, variant: options.variant, weights: weights)

    let lists = ListOverlap(journey)
    var score = Score(
      round: round?.id, variant: options.variant, provisional: false, why: [], weights: weights,
      weightChoice: choice, phases: [], touchpoints: [], excluded: cells.excluded,
      openQuestions: [],
      customersAsked: customersAsked(journey, round), lists: lists)
    if cells.contacts.isEmpty || !cells.hasRatings {
      let code: Reason.Code = cells.contacts.isEmpty ? .noContacts : .noRatings
      score.provisional = !cells.contacts.isEmpty
      score.why += [Reason("/journey", code), Reason("/dimensions", code)]
      score.openQuestions = cells.openQuestions
    } else {
      score.fill(from: &cells, journey, lambda)
    }
    score.why.append(Reason("/robustness", score.reasonWithoutDraws(options)))
    score.add(Completeness.estimate(from: lists))
    score.add(Money.atRisk(journey, cells))
    let views = Views(journey, cells, score)
    score.views = views
    score.why += views.missing(journey, score)
    if let draws = RankingDraws(score, options), let robustness = draw(draws) {
      score.add(robustness)
    }
    return score
  }

  /// L, the share of peak and end in the index: an assumption.
  public static let defaultLambda = 0.5

  private static func customersAsked(_ journey: Journey, _ round: Round?) -> Int {
    let customers = Set(journey.participants.filter { $0.role == .customer }.map(\.id))
    guard let round, !customers.isEmpty else { return 0 }
    var asked: Set<EntityID> = []
    for index in round.ratings.indices {
      if let by = round.ratings[index].by, customers.contains(by) { asked.insert(by) }
    }
    return asked.count
  }

  static func chosenRound(_ journey: Journey, _ id: EntityID?) throws(ScoreProblem) -> Round? {
    guard let id else { return journey.rounds.last }
    guard let round = journey.rounds.first(where: { $0.id == id }) else {
      throw .noSuchRound(id, known: journey.rounds.map(\.id))
    }
    return round
  }

  private static func chosenWeights(
    _ journey: Journey, _ choice: WeightChoice?
  ) throws(ScoreProblem) -> (WeightChoice, DimensionWeights) {
    if let choice {
      do { return (choice, try choice.weights()) } catch { throw .weights(error) }
    }
    guard let assumed = journey.assumptions?.weights else {
      return (.equal, DimensionWeights(all: 0.2))
    }
    do {
      let choice = try WeightChoice(parsing: assumed)
      return (choice, try choice.weights())
    } catch {
      throw .assumedWeights(error)
    }
  }
}

extension Score {
  /// Why nothing has been drawn yet.
  fileprivate func reasonWithoutDraws(_ options: ScoreOptions) -> Reason.Code {
    guard journey != nil else { return reason(for: "/journey") ?? .noContacts }
    return options.draws.reason(for: touchpoints.count) ?? .noDraws
  }

  fileprivate mutating func add(_ result: Completeness.Result) {
    switch result {
    case .estimate(let estimate):
      completeness = estimate
      why += estimate.opinions.missing(lists)
    case .none(let code): why.append(Reason("/completeness", code))
    }
  }

  fileprivate mutating func add(_ result: Money.Result) {
    money = result.money
    why += result.why
  }
}
