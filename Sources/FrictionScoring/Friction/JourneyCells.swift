import JourneyModel

/// Everything that the ratings of a round say about the contacts of a line, after one pass.
struct JourneyCells {
  /// Indices into the journey's contacts of those that are scored, in line order.
  var contacts: [Int] = []
  /// For each scored contact the index of its phase; -1 for none.
  var phases: [Int] = []
  var ids: [EntityID] = []
  var frequencies: [Interval] = []
  /// The scores of the contacts; they move on to the score, because a copy would double its size.
  var touchpoints: [TouchpointScore] = []
  /// The failure per occurrence of each scored contact; `nil` where nobody judged it.
  var failures: [Interval?] = []
  /// Answers that do not enter the friction.
  var special: SpecialAnswers
  var table = FrictionTable()
  var excluded: [EntityID] = []
  var openQuestions: [OpenQuestion] = []
  var unknownCells = 0
  var hasRange = false
  var hasRatings = false

  init(_ journey: Journey, _ round: Round?, variant: EntityID?, weights: DimensionWeights) {
    special = SpecialAnswers(journey)
    let line = ContactLine(journey, variant: variant)
    let ratings = round?.ratings ?? []
    let groups = RatingGroups(ratings, of: journey.touchpoints, variant: variant)
    var channels: [EntityID: Channel] = [:]
    for channel in journey.channels { channels[channel.id] = channel }
    touchpoints.reserveCapacity(line.contacts.count)
    ids.reserveCapacity(line.contacts.count)
    frequencies.reserveCapacity(line.contacts.count)
    failures.reserveCapacity(line.contacts.count)
    table.reserve(line.contacts.count)

    withRatings(ratings) { ratings in
      for (place, contact) in line.contacts.enumerated() {
        let phase = line.phases[place]
        let cells = ContactCells(
          ContactJudgements(
            journey.touchpoints[contact].incidents, ratings, main: groups.main(contact),
            standIn: groups.standIn(contact),
            channel: journey.touchpoints[contact].channel.flatMap { channels[$0] }),
          share: phase >= 0 ? journey.phases[phase].share : nil)
        let id = journey.touchpoints[contact].id
        guard cells.frequency.high > 0 else {
          excluded.append(id)
          continue
        }
        contacts.append(contact)
        phases.append(phase)
        special.note(ids.count, ratings, groups.main(contact), groups.standIn(contact))
        append(id, cells, weights)
        for rating in groups.all(contact) where !hasRatings {
          hasRatings = RatingField.allCases.contains { ratings[rating][$0] != nil }
        }
        appendQuestions(id, ratings, groups.all(contact))
      }
    }
  }

  private mutating func append(_ id: EntityID, _ cells: ContactCells, _ weights: DimensionWeights) {
    let parts = cells.parts(weights)
    let friction = cells.values.friction(weights)
    table.append(friction: friction, importance: cells.importance, frequency: cells.frequency)
    ids.append(id)
    frequencies.append(cells.frequency)
    failures.append(cells.judgements.countedFailure.map(Interval.init))
    unknownCells += cells.unknown.count
    hasRange = hasRange || cells.isRange
    touchpoints.append(
      TouchpointScore(
        id: id, rank: 0, friction: friction, weight: 0, contribution: 0, priority: 0,
        dimensions: parts, frictionParts: parts, values: cells.values,
        importance: cells.importance, frequency: cells.frequency,
        relevance: cells.importance.value * cells.frequency.value, unknown: cells.unknown,
        peaked: cells.peaked,
        origins: cells.origins))
  }

  private mutating func appendQuestions(
    _ id: EntityID, _ ratings: UnsafePointer<Rating>, _ members: ArraySlice<Int>
  ) {
    // In the order of the ratings; nearly always they stand so already.
    let asking = members.filter { (ratings + $0).asks }
    guard !asking.isEmpty else { return }
    let ordered = zip(asking, asking.dropFirst()).allSatisfy(<) ? asking : asking.sorted()
    for field in RatingField.allCases {
      var isAsked = false
      var people: [EntityID] = []
      for rating in ordered where (ratings + rating).asks(field) {
        isAsked = true
        // A handful at most: looking through them is quicker than a set.
        if let by = ratings[rating].by, !people.contains(by) { people.append(by) }
      }
      if isAsked { openQuestions.append(OpenQuestion(touchpoint: id, field: field, by: people)) }
    }
  }
}

extension DimensionValues<Interval> {
  /// `100 * sum of w v`, at the points and at both ends.
  func friction(_ weights: DimensionWeights) -> Interval {
    func sum(_ end: (Interval) -> Double) -> Double {
      let sum =
        weights.wait * end(wait) + weights.effort * end(effort) + weights.emotion * end(emotion)
        + weights.failure * end(failure) + weights.handoffs * end(handoffs)
      return Swift.min(100, 100 * sum)
    }
    return Interval(low: sum { $0.low }, value: sum { $0.value }, high: sum { $0.high })
  }
}

extension ContactCells {
  /// `100 w v` for each dimension.
  func parts(_ weights: DimensionWeights) -> DimensionValues<Double> {
    DimensionValues(
      wait: 100 * (weights.wait * values.wait.value),
      effort: 100 * (weights.effort * values.effort.value),
      emotion: 100 * (weights.emotion * values.emotion.value),
      failure: 100 * (weights.failure * values.failure.value),
      handoffs: 100 * (weights.handoffs * values.handoffs.value))
  }
}

extension UnsafePointer<Rating> {
  /// Whether any field is to be clarified.
  fileprivate var asks: Bool { RatingField.allCases.contains { asks($0) } }

  /// Whether a field is to be clarified; the rating is not copied for it.
  fileprivate func asks(_ field: RatingField) -> Bool {
    let judgement =
      switch field {
      case .wait: pointee.wait
      case .toleratedWait: pointee.toleratedWait
      case .effort: pointee.effort
      case .emotion: pointee.emotion
      case .failure: pointee.failure
      case .handoffs: pointee.handoffs
      case .importance: pointee.importance
      case .frequency: pointee.frequency
      case .satisfaction: pointee.satisfaction
      case .firstContactResolved: pointee.firstContactResolved
      case .detection: pointee.detection
      }
    if case .ask = judgement { return true }
    return false
  }
}

/// Lends the ratings as a pointer, also where there are none to read.
func withRatings<Value>(_ ratings: [Rating], _ body: (UnsafePointer<Rating>) -> Value) -> Value {
  if let value = ratings.withUnsafeBufferPointer({ $0.baseAddress.map(body) }) { return value }
  return withUnsafePointer(to: Rating(blank: ()), body)
}
