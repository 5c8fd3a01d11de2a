import JourneyModel

extension Views {
  /// What can be seen beside the index of a score.
  ///
  /// - Parameter cells: what the score was computed from; its contacts may have moved on.
  init(_ journey: Journey, _ cells: JourneyCells, _ score: Score) {
    let touchpoints = score.touchpoints
    if !touchpoints.isEmpty {
      frequencyRelevance = FrequencyRelevance(touchpoints, cells.failures)
      pareto = Self.pareto(score)
      actionPriority = Self.actionPriority(touchpoints, cells)
      firstContactResolution = Self.mean(cells.special.resolved, touchpoints, \.frequency)
      customerSatisfaction = Self.mean(cells.special.satisfaction, touchpoints, \.importance).map {
        CustomerSatisfaction(
          mean: $0.interval, customers: score.customersAsked, touchpoints: $0.touchpoints)
      }
    }
    silences = Silences(journey, cells.contacts, cells.phases)
    mediaBreaks = Self.mediaBreaks(journey, cells)
    askedTwice = Self.askedTwice(journey, cells.contacts)
    insideView = Self.insideView(journey, cells.contacts)
    if case .success(let value) = CustomerFigures(journey).clv { lifetimeValue = value }
  }

  private static func pareto(_ score: Score) -> [ParetoStep] {
    let index = score.journey?.index ?? 0
    var sum = 0.0
    // By places, not by copies of the scores; every rank from 1 on is taken once.
    var places = [Int](repeating: 0, count: score.touchpoints.count)
    for (place, touchpoint) in score.touchpoints.enumerated() {
      places[touchpoint.rank - 1] = place
    }
    return places.map { place in
      let touchpoint = score.touchpoints[place]
      sum += touchpoint.contribution
      return ParetoStep(
        id: touchpoint.id, contribution: touchpoint.contribution,
        cumulatedShare: index > 0 ? min(1, sum / index) : 0)
    }
  }

  private static func actionPriority(
    _ touchpoints: [TouchpointScore], _ cells: JourneyCells
  ) -> [ActionPriority.Entry]? {
    let entries = cells.special.detection.compactMap { place, detection in
      cells.failures[place].map {
        ActionPriority.Entry(touchpoints[place], failure: $0, detection: detection)
      }
    }
    return entries.isEmpty ? nil : entries
  }

  /// The mean of some answers, weighted by another quantity of the contact.
  private static func mean(
    _ answers: SpecialAnswers.Answers, _ touchpoints: [TouchpointScore],
    _ weight: (TouchpointScore) -> Interval
  ) -> Measured? {
    guard !answers.isEmpty else { return nil }
    let weights = answers.map { weight(touchpoints[$0.place]) }
    let (low, high) = (weights.map(\.low), weights.map(\.high))
    // Where all likely frequencies are 0, every contact weighs the same.
    let points = weights.contains { $0.value > 0 } ? weights.map(\.value) : weights.map { _ in 1 }
    guard let value = WeightedMean.of(answers.map(\.answer.value), points) else { return nil }
    let least = WeightedMean.smallest(answers.map(\.answer.low), low, high) ?? value
    let largest = WeightedMean.largest(answers.map(\.answer.high), low, high) ?? value
    return Measured(
      interval: Interval(low: min(value, least), value: value, high: max(value, largest)),
      touchpoints: answers.count)
  }

  private static func mediaBreaks(_ journey: Journey, _ cells: JourneyCells) -> [MediaBreaks] {
    var found: [MediaBreaks] = []
    var (phase, channel): (Int?, EntityID?) = (nil, nil)
    for (place, contact) in cells.contacts.enumerated() {
      if cells.phases[place] != phase {
        phase = cells.phases[place]
        let id = cells.phases[place] >= 0 ? journey.phases[cells.phases[place]].id : nil
        found.append(MediaBreaks(phase: id, breaks: 0, touchpoints: 0))
      }
      let next = journey.touchpoints[contact].channel
      found[found.count - 1].touchpoints += 1
      if let next, let channel, next != channel { found[found.count - 1].breaks += 1 }
      channel = next
    }
    return found
  }

  private static func askedTwice(_ journey: Journey, _ contacts: [Int]) -> [AskedTwice] {
    var found: [AskedTwice] = []
    var places: [String: Int] = [:]
    for contact in contacts where !journey.touchpoints[contact].asksFor.isEmpty {
      let id = journey.touchpoints[contact].id
      for name in journey.touchpoints[contact].asksFor {
        let key = name.folded.split(separator: " ").joined(separator: " ")
        guard !key.isEmpty else { continue }
        if let place = places[key] {
          if found[place].touchpoints.last != id { found[place].touchpoints.append(id) }
        } else {
          places[key] = found.count
          found.append(AskedTwice(name: name, touchpoints: [id]))
        }
      }
    }
    return found.filter { $0.touchpoints.count > 1 }
  }

  private static func insideView(_ journey: Journey, _ contacts: [Int]) -> InsideView? {
    var (customer, known) = (0, 0)
    for contact in contacts {
      guard let initiator = journey.touchpoints[contact].initiator else { continue }
      known += 1
      if initiator == .customer { customer += 1 }
    }
    guard known > 0 else { return nil }
    return InsideView(
      startedByCustomer: Double(customer) / Double(known), known: known,
      unknown: contacts.count - known)
  }
}

extension Views {
  /// Why views are `nil`, in the order of the output.
  func missing(_ journey: Journey, _ score: Score) -> [Reason] {
    let nothing = score.reason(for: "/journey")
    var why: [Reason] = []
    func miss(_ isMissing: Bool, _ view: String, _ code: Reason.Code) {
      if isMissing { why.append(Reason("/views/" + view, code)) }
    }
    miss(frequencyRelevance == nil, "frequencyRelevance", nothing ?? .noFailureJudgements)
    miss(pareto == nil, "pareto", nothing ?? .noRatings)
    miss(actionPriority == nil, "actionPriority", nothing ?? .noDetection)
    miss(firstContactResolution == nil, "firstContactResolution", nothing ?? .noResolution)
    miss(insideView == nil, "insideView", .noInitiators)
    miss(customerSatisfaction == nil, "customerSatisfaction", .noCustomerAsked)
    if case .failure(let missing) = CustomerFigures(journey).clv {
      miss(true, "lifetimeValue", missing.code)
    }
    return why
  }
}
