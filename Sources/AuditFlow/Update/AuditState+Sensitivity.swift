public import FrictionScoring
public import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout SensitivityRoom) -> Outcome {
    let rows = SensitivityRoom.rows(of: audit?.leverage)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    switch action {
    case .back: return .back
    case .openQuestions: return openQuestions()
    case .confirm:
      if case .question(let question)? = selected { return answer(question) }
      guard case .lever(let lever)? = selected else { return .nothing }
      // In a trial p decides it; the next lever is tried from here.
      if audit?.trial != nil { return tryOut(lever) }
      return .enter(.contact(ContactRoom(touchpoint: lever.touchpoint)))
    case .tryOut:
      switch selected {
      case .question(let question)?: return tryOut(question.touchpoint, question.cell.field)
      case .lever(let lever)?:
        return tryOut(lever)
      default: return openTrial()
      }
    case .explain:
      guard let id = selected?.touchpoint else { return .nothing }
      return openExplanation(of: id, among: rows.compactMap(\.touchpoint).withoutRepeats)
    default: return .nothing
    }
  }

  private mutating func tryOut(_ lever: Lever) -> Outcome {
    tryOut(lever.touchpoint, RatingField(rawValue: lever.dimension.rawValue))
  }

  /// Asks the question of whoever left it open, or of whoever answered it with a range.
  private mutating func answer(_ question: Sensitivity) -> Outcome {
    guard let audit else { return .nothing }
    let rating = asker(of: question, in: audit.journey)
    self.audit?.rater = rating == nil ? audit.rater : rating?.by.first ?? nil
    var outcome = rateAlone(question.touchpoint, question.cell.field)
    if case .enter(.rate(var room)) = outcome.move {
      room.variant = rating?.variant
      outcome = .enter(.rate(room))
    }
    return outcome
  }

  /// Who can clarify a question: the one who left it open, else the one whose answer is a range;
  /// `nil` where nobody has said anything.
  public func asker(of question: Sensitivity, in journey: Journey) -> QuestionToClarify? {
    let ratings = journey.rounds.last?.ratings ?? []
    let field = question.cell.field
    var found: QuestionToClarify?
    for index in ratings.indices where ratings[index].touchpoint == question.touchpoint {
      guard let judgement = ratings[index][field] else { continue }
      let place = QuestionToClarify(
        touchpoint: question.touchpoint, field: field, by: [ratings[index].by],
        variant: ratings[index].variant)
      if judgement == .ask { return place }
      if found == nil, judgement.low != judgement.high { found = place }
    }
    return found
  }

  mutating func handle(_ action: Action, in room: inout ViewsRoom) -> Outcome {
    let rows = audit?.score.map(ViewRow.rows) ?? []
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    switch action {
    case .back: return .back
    case .openQuestions: return openQuestions()
    case .confirm:
      guard let id = selected?.touchpoint else { return .nothing }
      return .enter(.contact(ContactRoom(touchpoint: id)))
    case .tryOut:
      guard let id = selected?.touchpoint else { return openTrial() }
      return tryOut(id)
    case .explain:
      guard let id = selected?.touchpoint else { return .nothing }
      return openExplanation(of: id, among: rows.compactMap(\.touchpoint).withoutRepeats)
    default: return .nothing
    }
  }
}

extension [EntityID] {
  /// Each identifier once, in the order of its first place.
  fileprivate var withoutRepeats: [EntityID] {
    var seen: Set<EntityID> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Cell {
  /// The question whose answer the cell is.
  public var field: RatingField {
    switch self {
    case .wait: .wait
    case .effort: .effort
    case .emotion: .emotion
    case .failure: .failure
    case .handoffs: .handoffs
    case .importance: .importance
    case .frequency: .frequency
    }
  }
}
