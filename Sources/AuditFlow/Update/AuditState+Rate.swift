import FrictionScoring
public import JourneyModel

extension AuditState {
  mutating func openRating(at id: EntityID? = nil) -> Outcome {
    guard let audit, audit.journey.touchpoints.contains(where: { $0.state == .actual }) else {
      notice = .noContactsYet
      return .nothing
    }
    return .enter(.rate(rateRoom(at: id)))
  }

  /// A room that begins with a contact, or with the first one that nobody has gone through.
  func rateRoom(at id: EntityID?) -> RateRoom {
    guard let audit else { return RateRoom(queue: []) }
    let (queue, firstCount) = RatingQueue.make(for: audit.journey, rater: audit.rater)
    var room = RateRoom(queue: queue, firstCount: firstCount)
    if let id, let index = queue.firstIndex(of: id) {
      room.index = index
    } else {
      room.index =
        firstNotGoneThrough(in: room)
        ?? queue.firstIndex { firstUnanswered(of: $0, in: room) != nil } ?? 0
    }
    room.question = room.current.flatMap { firstUnanswered(of: $0, in: room) } ?? .wait
    return room
  }

  /// The rating that the answers go into; `nil` as long as there is none.
  public func rating(of id: EntityID, in room: RateRoom) -> Rating? {
    guard let audit else { return nil }
    let ratings = audit.journey.rounds.last?.ratings ?? []
    return ratings.indices.first {
      ratings[$0].touchpoint == id && ratings[$0].by == audit.rater
        && ratings[$0].variant == room.variant
    }.map { ratings[$0] }
  }

  /// What everyone's answers to a question say together; `nil` where nobody has answered.
  ///
  /// O(ratings).
  public func joinedAnswer(to field: RatingField, of id: EntityID, in room: RateRoom) -> Judgement?
  {
    var (main, others) = (AnswerMerger(), AnswerMerger())
    for rating in audit?.scored.rounds.last?.ratings ?? [] where rating.touchpoint == id {
      guard let judgement = rating[field] else { continue }
      if rating.variant == room.variant {
        main.add(judgement)
      } else if rating.variant == nil || room.variant == nil {
        others.add(judgement)
      }
    }
    return main.judgement ?? others.judgement
  }

  /// The first contact without an answer, or the one before it where its questions broke off.
  ///
  /// What was left open before a later contact was rated was left so on purpose, and so was what is
  /// open in the first part once all of it has been asked; "rate the rest" must not begin with it
  /// again. A terminal lost in the middle of a contact goes on at its open question. `nil` when all
  /// have answers. O(contacts).
  private func firstNotGoneThrough(in room: RateRoom) -> Int? {
    var answered: Set<EntityID> = []
    for rating in audit?.journey.rounds.last?.ratings ?? []
    where rating.by == audit?.rater && rating.variant == room.variant && rating.hasAnswer {
      answered.insert(rating.touchpoint)
    }
    guard let next = room.queue.firstIndex(where: { !answered.contains($0) }) else { return nil }
    guard next > 0, firstUnanswered(of: room.queue[next - 1], in: room) != nil else { return next }
    let isAsked = rating(of: room.queue[next - 1], in: room)?.importance != nil
    return isAsked && next == room.firstCount ? next : next - 1
  }

  func firstUnanswered(of id: EntityID, in room: RateRoom) -> RatingField? {
    guard let rating = rating(of: id, in: room) else { return .wait }
    return RatingField.asked.first { rating[$0] == nil }
  }

  mutating func handle(_ action: Action, in room: inout RateRoom) -> Outcome {
    guard let id = room.current else { return .back }
    switch action {
    case .answer(let key):
      guard let judgement = RatingKeys.judgement(for: key, field: room.question) else {
        notice = .unknownKey(String(key))
        return .nothing
      }
      return store(judgement, for: id, in: &room)
    case .setText(let text):
      // Plain mode answers with a value written out; the question stays when it cannot be read.
      let question = room.question
      if question.isBeyondKeys(text) {
        notice = .valueProblem(Texts(language).rate.bareNumber(text))
        return .nothing
      }
      do throws(ValueProblem) {
        var judgement = question.keyRange(of: text, groupedIn: language)
        if judgement == nil {
          judgement = try question.judgement(of: text, groupedIn: language)
        }
        return store(judgement, for: id, in: &room)
      } catch {
        notice = .valueProblem(error.message(in: language))
        return .nothing
      }
    case .exactValue:
      let spoken = rating(of: id, in: room).flatMap { $0[room.question] }
        .map { Texts(language).rate.value($0, room.question) }
      overlays.append(
        .input(InputPrompt(purpose: .exactValue(room.question), text: spoken ?? "")))
    case .tolerateWait:
      let stated = rating(of: id, in: room)?.toleratedWait?
        .spoken(on: RatingField.toleratedWait.scale, in: language)
      overlays.append(
        .input(InputPrompt(purpose: .exactValue(.toleratedWait), text: stated ?? "")))
    case .remove:
      return store(nil, for: id, in: &room)
    case .confirm: return nextQuestion(in: &room)
    case .down: turnQuestion(1, in: &room)
    case .up, .left: turnQuestion(-1, in: &room)
    case .next, .nextContact, .pageDown: return turnContact(1, in: &room)
    case .previous, .previousContact, .pageUp: return turnContact(-1, in: &room)
    case .select(let row):
      if RatingField.asked.indices.contains(row) { room.question = RatingField.asked[row] }
    case .chooseRater:
      let options = audit?.journey.raterOptions ?? []
      pick(.rater, [.nothing] + options, selected: audit?.rater)
    case .openQuestions: return openQuestions()
    case .tryOut:
      defer { audit?.trial?.contact = id }
      return openTrial()
    case .explain: return openExplanation(of: id, among: room.queue, variant: room.variant)
    case .nextVariant: turnVariant(in: &room)
    case .back: return .back
    default: break
    }
    return .nothing
  }

  /// Stores an answer and goes on to the next question.
  mutating func store(
    _ judgement: Judgement?, for id: EntityID, in room: inout RateRoom
  ) -> Outcome {
    guard let audit, let name = audit.journey.name(of: id) else { return .nothing }
    let (field, variant, rater, today) = (room.question, room.variant, audit.rater, today)
    let place = TriedAnswer(touchpoint: id, field: field, variant: variant)
    let effects = change(.rated(name, field, judgement), tried: (place, judgement != nil)) {
      journey, identifiers throws(EditProblem) in
      try journey.rate(
        id, field, judgement, by: rater, variant: variant, today: today, using: &identifiers)
    }
    guard let effects else { return .nothing }
    guard judgement != nil else { return .effects(effects) }
    var outcome = nextQuestion(in: &room)
    outcome.effects = effects
    return outcome
  }

  /// Stores which wait the customer still accepts at the contact; `nil` goes back to what is usual.
  mutating func tolerate(_ wait: Judgement?, in room: RateRoom) -> [Effect] {
    guard let audit, let id = room.current, let name = audit.journey.name(of: id) else { return [] }
    let (variant, rater, today) = (room.variant, audit.rater, today)
    return change(.rated(name, .toleratedWait, wait)) { journey, identifiers throws(EditProblem) in
      try journey.rate(
        id, .toleratedWait, wait, by: rater, variant: variant, today: today, using: &identifiers)
    } ?? []
  }

  private mutating func nextQuestion(in room: inout RateRoom) -> Outcome {
    guard room.question == RatingField.asked.last else {
      room.question = room.question.neighbour(1)
      return .nothing
    }
    return turnContact(1, in: &room)
  }

  /// The next contact; after the first part comes the first result, after the last one the whole.
  private mutating func turnContact(_ step: Int, in room: inout RateRoom) -> Outcome {
    if room.isAlone { return step > 0 ? .back : .nothing }
    let target = room.index + step
    let hasMeasure = audit?.journey.campaigns.contains { !$0.measures.isEmpty } ?? false
    if step > 0, target == room.firstCount, !hasMeasure,
      let journey = audit?.journey, RatingQueue.isFirstPartRated(in: journey)
    {
      if room.queue.indices.contains(target) { show(target, in: &room) }
      return openFirstResult()
    }
    if target >= room.queue.count {
      notice = .allRated
      return audit.map { $0.progress.rated > 0 } == true
        ? .replace(.result(ResultRoom())) : .home
    }
    if target >= 0 { show(target, in: &room) }
    return .nothing
  }

  /// The question before or after, over the border of the contact.
  private func turnQuestion(_ step: Int, in room: inout RateRoom) {
    guard let place = room.neighbouringQuestion(step) else { return }
    (room.index, room.question) = place
  }

  private func show(_ index: Int, in room: inout RateRoom) {
    room.index = index
    room.question = room.current.flatMap { firstUnanswered(of: $0, in: room) } ?? .wait
  }

  private mutating func turnVariant(in room: inout RateRoom) {
    guard let variants = audit?.journey.variants, !variants.isEmpty else { return }
    let index = room.variant.flatMap { id in variants.firstIndex { $0.id == id } }
    switch index {
    case nil: room.variant = variants[0].id
    case variants.count - 1: room.variant = nil
    case let index?: room.variant = variants[index + 1].id
    }
  }
}

extension RatingField {
  /// The question before or after; stays at the ends.
  func neighbour(_ step: Int) -> RatingField {
    let all = Self.asked
    let index = (all.firstIndex(of: self) ?? 0) + step
    return all[max(0, min(all.count - 1, index))]
  }
}

extension Journey {
  /// The participants to choose from, somebody new, and whoever stands in the list twice.
  var raterOptions: [Picker.Option] {
    var first: [String: EntityID] = [:]
    var doubles: [Picker.Option] = []
    for participant in participants {
      let alias = participant.alias.folded
      if let other = first[alias] {
        doubles.append(.join(participant.id, into: other, name: participant.alias))
      } else {
        first[alias] = participant.id
      }
    }
    return participants.map { .entity($0.id, name: $0.alias) } + [.newOne] + doubles
  }
}
