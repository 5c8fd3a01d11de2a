import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout OverviewRoom) -> Outcome {
    let steps = Step.allCases
    if room.position.move(action, count: steps.count + 1, height: steps.count + 1) {
      return .nothing
    }
    switch action {
    case .answer(let key):
      guard let digit = key.wholeNumberValue, steps.indices.contains(digit - 1) else {
        notice = .unknownKey(String(key))
        return .nothing
      }
      return open(steps[digit - 1])
    case .confirm:
      // The first row is the best next step, the others are all the steps.
      return room.position.cursor == 0 ? openNextStep() : open(steps[room.position.cursor - 1])
    case .openQuestions: return openQuestions()
    case .classify: return classify()
    case .measures: return .enter(.measures(MeasuresRoom()))
    case .tryOut: return openTrial()
    case .history: return openHistory()
    case .back:
      if let trial = decideTrialFirst() { return .enter(trial) }
      if let problem = audit?.saveProblem {
        // What is not durable stays on screen until it is.
        notice = .saveFailed(problem)
        return .nothing
      }
      return Outcome(
        effects: [.list],
        move: trail.isEmpty ? .replace(.start(StartRoom(listing: listing))) : .back)
    default: return .nothing
    }
  }

  /// What is the one best next step of the open audit; `nil` without one.
  public var nextStep: NextStep? { audit?.nextStep }

  /// Whether the room is the one in which the next step is done.
  public var isAtNextStep: Bool {
    switch (nextStep, room) {
    case (.collect(let entryPoint)?, .collect(let room)): room.entryPoint == entryPoint
    case (.answerTasks?, .collect(let room)): room.mode == .asking
    case (.askBetween?, .between), (.joinDoubles?, .doubles), (.nameWorst?, .worst),
      (.rateFirst?, .rate), (.rateRest?, .rate), (.firstMeasure?, .firstResult),
      (.clarify?, .openQuestions), (.look?, .result):
      true
    default: false
    }
  }

  mutating func openNextStep() -> Outcome {
    guard let nextStep else { return .nothing }
    switch nextStep {
    case .collect(let entryPoint): return openCollect(entryPoint)
    case .answerTasks:
      var collect = collectRoom(.tasks)
      collect.mode = .asking
      return .enter(.collect(collect))
    case .askBetween: return openBetween()
    case .joinDoubles: return openDoubles()
    case .assignPhases: return openLine()
    case .nameWorst: return openWorst()
    case .rateFirst, .rateRest: return openRating()
    case .firstMeasure: return openFirstResult()
    case .askShare(let phase): return askShare(of: phase)
    case .clarify: return openQuestions()
    case .look: return openResult()
    }
  }

  /// Asks on the line how many cases get as far as a phase; once while the file is open.
  private mutating func askShare(of phase: EntityID) -> Outcome {
    guard let audit, case .enter(.line(var line)) = openLine().move else { return .nothing }
    let rows = line.rows(of: audit)
    let place = rows.firstIndex { row in
      if case .phase(let index) = row { audit.journey.phases[index].id == phase } else { false }
    }
    line.position.select(place ?? 0, count: rows.count, height: listHeight)
    overlays.append(.input(InputPrompt(purpose: .share(phase: phase))))
    self.audit?.sharesAsked = true
    return .enter(.line(line))
  }

  /// Opens a step of the step map: what it asks first where nothing is done yet.
  mutating func open(_ step: Step) -> Outcome {
    guard let audit else { return .nothing }
    switch step {
    case .tasks: return openCollect(.tasks)
    case .correspondence: return openCollect(.correspondence)
    case .products: return openCollect(.products)
    case .order: return openLine()
    case .judge:
      return audit.progress.isNamingWorst ? openWorst() : openRating()
    case .result: return openResult()
    case .act: return .enter(.measures(MeasuresRoom()))
    }
  }

  mutating func openLine() -> Outcome {
    guard let audit, !audit.journey.touchpoints.isEmpty else {
      notice = .noContactsYet
      return .nothing
    }
    var line = LineRoom()
    let rows = line.rows(of: audit)
    let first = rows.firstIndex { if case .contact = $0 { true } else { false } } ?? 0
    line.position.select(first, count: rows.count, height: listHeight)
    return .enter(.line(line))
  }

  mutating func openResult() -> Outcome {
    guard let audit, !audit.journey.touchpoints.isEmpty else {
      notice = .noContactsYet
      return .nothing
    }
    let progress = audit.progress
    guard progress.rated > 0 else {
      notice = .nothingRatedYet
      return openWorst()
    }
    let noMeasure = audit.journey.campaigns.allSatisfy { $0.measures.isEmpty }
    // With few of many rated a total would be worthless: the worst three and one measure come first.
    return noMeasure && !progress.isWhole
      ? openFirstResult() : .enter(.result(ResultRoom()))
  }

  mutating func openQuestions() -> Outcome {
    guard let audit else { return .nothing }
    let progress = audit.progress
    guard progress.openQuestions > 0 || !audit.journey.tasksToClarify.isEmpty else {
      notice = .noOpenQuestions(unrated: progress.contacts - progress.rated)
      return .nothing
    }
    return .enter(.openQuestions(OpenQuestionsRoom()))
  }
}
