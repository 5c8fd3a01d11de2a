import FrictionScoring
public import JourneyModel

extension AuditState {
  mutating func openFirstResult() -> Outcome {
    guard audit != nil else { return .nothing }
    if let measureDraft { return .enter(.firstResult(measureDraft)) }
    return .enter(.firstResult(FirstResultRoom(until: today.nextFriday.spoken(in: language))))
  }

  mutating func handle(_ action: Action, in room: inout FirstResultRoom) -> Outcome {
    if room.focus == .until, room.isSuggested, action.isTyped { room.until.clear() }
    if room.field.edit(action) {
      if room.focus == .until { room.isSuggested = false }
      room.problem = nil
      return .nothing
    }
    let fields = FirstResultRoom.Field.allCases
    switch action {
    case .next, .down: room.focus = fields[min(fields.count - 1, room.focus.rawValue + 1)]
    case .previous, .up: room.focus = fields[max(0, room.focus.rawValue - 1)]
    case .nextContact: turnAim(1, in: &room)
    case .previousContact: turnAim(-1, in: &room)
    case .confirm:
      if room.focus == .what, room.what.trimmed.isEmpty { return wayOut }
      guard room.focus == .until else {
        room.focus = fields[room.focus.rawValue + 1]
        return .nothing
      }
      return decide(in: &room)
    case .back:
      measureDraft = room.what.isEmpty && room.who.isEmpty ? nil : room
      return .back
    default: break
    }
    return .nothing
  }

  /// Stores the measure; a day that cannot be read keeps the form open and says why.
  private mutating func decide(in room: inout FirstResultRoom) -> Outcome {
    let what = room.what.trimmed
    guard !what.isEmpty else {
      notice = .measureNeedsWhat
      room.focus = .what
      return .nothing
    }
    var until: Day?
    if !room.until.trimmed.isEmpty {
      do throws(ValueProblem) {
        until = try TypedValue(room.until.trimmed).day(today: today)
      } catch {
        room.problem = error.message(in: language)
        return .nothing
      }
    }
    var added: EntityID?
    guard
      let effects = addMeasure(
        what: what, who: room.who.trimmed, until: until, against: aim(of: room), added: &added)
    else { return .nothing }
    measureDraft = nil
    if case .measures(var list)? = trail.last, let added {
      let measures = audit?.journey.measures ?? []
      let place = measures.firstIndex { $0.id == added } ?? 0
      list.position.select(place, count: measures.count, height: listHeight)
      trail[trail.count - 1] = .measures(list)
    }
    return Outcome(effects: effects, move: wayOut.move)
  }

  /// Where the form leads: to the list that it was opened from, else on to the overview.
  private var wayOut: Outcome {
    if case .measures? = trail.last { .back } else { .home }
  }

  /// The contact that a measure of the form is meant for; `nil` as long as none has a place.
  ///
  /// As long as nobody chooses another, the first of the three that nothing is done about yet.
  public func aim(of room: FirstResultRoom) -> EntityID? {
    let first = audit?.firstThree.measured ?? []
    if let chosen = room.aim, audit?.journey.touchpoint(chosen) != nil { return chosen }
    let campaigns = audit?.journey.campaigns ?? []
    return first.first { id in
      !campaigns.contains { $0.serves.contains(id) && !$0.measures.isEmpty }
    } ?? first.first
  }

  private func turnAim(_ direction: Int, in room: inout FirstResultRoom) {
    let first = audit?.firstThree.measured ?? []
    guard !first.isEmpty else { return }
    let place = aim(of: room).flatMap { first.firstIndex(of: $0) }
    let next = place.map { $0 + direction + first.count } ?? (direction > 0 ? 0 : first.count - 1)
    room.aim = first[next % first.count]
  }

  /// Adds a measure to the action for a contact, which is made when there is none.
  private mutating func addMeasure(
    what: String, who: String, until: Day?, against contact: EntityID?, added: inout EntityID?
  ) -> [Effect]? {
    var made: EntityID?
    let effects = change(.addedMeasure(what)) { journey, identifiers throws(EditProblem) in
      let person = journey.participants.first { $0.alias.folded == who.folded }?.id.text
      let action = try journey.action(against: contact, using: &identifiers)
      made = try journey.addMeasure(
        what, who: person ?? who, until: until, in: action, using: &identifiers
      ).id
      if let made { journey.editMeasure(made) { $0.state = .open } }
    }
    added = made
    return effects
  }

  mutating func handle(_ action: Action, in room: inout ResultRoom) -> Outcome {
    let first = audit?.tackleFirst ?? []
    if room.position.move(action, count: first.count, height: listHeight) { return .nothing }
    switch action {
    case .next, .nextVariant:
      room.variant = variant(after: room.variant)
      room.position = ListPosition()
    case .confirm, .explain, .lookInside:
      guard first.indices.contains(room.position.cursor) else { return .nothing }
      let id = first[room.position.cursor]
      return action == .lookInside
        ? lookInside(id) : openExplanation(of: id, among: first, variant: room.variant)
    case .calculation: return .enter(.calculation(CalculationRoom(variant: room.variant)))
    case .openQuestions: return openQuestions()
    case .measures: return .enter(.measures(MeasuresRoom()))
    case .money: return .enter(.money(MoneyRoom(variant: room.variant)))
    case .completeness: return .enter(.completeness(CompletenessRoom(variant: room.variant)))
    case .rate: return rateSelected(in: room)
    case .sensitivity: return .enter(.sensitivity(SensitivityRoom()))
    case .views: return .enter(.views(ViewsRoom()))
    case .tryOut:
      guard audit?.trial == nil, let id = selected(in: room) else { return openTrial() }
      return tryOut(id, variant: room.variant)
    case .back: return .home
    default: break
    }
    return .nothing
  }

  private func selected(in room: ResultRoom) -> EntityID? {
    let first = audit?.tackleFirst ?? []
    return first.indices.contains(room.position.cursor) ? first[room.position.cursor] : nil
  }

  /// Rates the selected contact, in a trial it alone; without one goes on where rating broke off.
  private mutating func rateSelected(in room: ResultRoom) -> Outcome {
    guard let id = selected(in: room) else { return openRating() }
    return audit?.trial == nil ? openRating(at: id) : tryOut(id, variant: room.variant)
  }

  mutating func handle(_ action: Action, in room: inout OpenQuestionsRoom) -> Outcome {
    let questions = audit.map { QuestionToClarify.list(in: $0.journey) } ?? []
    if room.position.move(action, count: questions.count, height: listHeight) { return .nothing }
    switch action {
    case .confirm:
      guard questions.indices.contains(room.position.cursor) else { return .nothing }
      let question = questions[room.position.cursor]
      // Whoever is at it goes on; else the first who could not answer.
      if let rater = audit?.rater, question.by.contains(rater) {
        audit?.rater = rater
      } else {
        audit?.rater = question.by.first ?? nil
      }
      var rating = rateRoom(at: question.touchpoint)
      rating.question = question.field
      rating.variant = question.variant
      return .enter(.rate(rating))
    case .callSheet: return .enter(.callSheet(CallSheetRoom()))
    case .explain:
      guard questions.indices.contains(room.position.cursor) else { return .nothing }
      let question = questions[room.position.cursor]
      var contacts: [EntityID] = []
      for question in questions where contacts.last != question.touchpoint {
        contacts.append(question.touchpoint)
      }
      return openExplanation(
        of: question.touchpoint, among: contacts, variant: question.variant)
    case .measures: return .enter(.measures(MeasuresRoom()))
    case .rate: return openRating()
    case .back: return .back
    default: return .nothing
    }
  }

  mutating func handle(_ action: Action, in room: inout MeasuresRoom) -> Outcome {
    let measures = audit?.journey.measures ?? []
    if room.position.move(action, count: measures.count, height: listHeight) { return .nothing }
    let selected =
      measures.indices.contains(room.position.cursor) ? measures[room.position.cursor] : nil
    switch action {
    case .add: return openFirstResult()
    case .confirm, .rename:
      guard let selected else { return openFirstResult() }
      overlays.append(.input(InputPrompt(purpose: .measureWhat(selected.id), text: selected.what)))
    case .chooseResponsible:
      guard let selected else { break }
      let who = audit?.journey.personName(selected.who) ?? ""
      overlays.append(.input(InputPrompt(purpose: .measureWho(selected.id), text: who)))
    case .exactValue:
      guard let selected else { break }
      let until = selected.until?.spoken(in: language) ?? ""
      overlays.append(.input(InputPrompt(purpose: .measureUntil(selected.id), text: until)))
    case .toggleDone:
      guard let selected else { break }
      let effects = change(.editedMeasure(selected.what)) { journey, _ throws(EditProblem) in
        journey.editMeasure(selected.id) { $0.state = $0.state == .done ? .open : .done }
      }
      return .effects(effects ?? [])
    case .remove:
      guard let selected else { break }
      let effects = change(.removed(selected.what, ratings: 0)) { journey, _ throws(EditProblem) in
        for index in journey.campaigns.indices {
          journey.campaigns[index].measures.removeAll { $0.id == selected.id }
        }
      }
      return .effects(effects ?? [])
    case .openQuestions: return openQuestions()
    case .rate: return openRating()
    case .back: return .back
    default: break
    }
    return .nothing
  }
}

extension Journey {
  /// All measures of all actions, in the order of the file.
  public var measures: [Measure] { campaigns.flatMap(\.measures) }

  /// The alias of the participant that a text names by identifier, else the text itself.
  public func personName(_ text: String?) -> String? {
    guard let text else { return nil }
    return participants.first { $0.id.text == text }?.alias ?? text
  }

  mutating func editMeasure(_ id: EntityID, _ change: (inout Measure) -> Void) {
    for index in campaigns.indices {
      guard let place = campaigns[index].measures.firstIndex(where: { $0.id == id }) else {
        continue
      }
      change(&campaigns[index].measures[place])
    }
  }
}

extension Journey {
  /// The action that serves one contact alone; where there is none, a new one.
  fileprivate mutating func action(
    against contact: EntityID?, using identifiers: inout SeededIdentifiers
  ) throws(EditProblem) -> EntityID {
    let serves = contact.map { [$0] } ?? []
    if let known = campaigns.first(where: { $0.serves == serves }) { return known.id }
    let isGerman = language == "de"
    let served = contact.flatMap { name(of: $0) }
    let title = isGerman ? "Maßnahmen" : "Measures"
    let first = isGerman ? "Erste Maßnahmen" : "First measures"
    return try addCampaign(
      served.map { "\(title): \($0)" } ?? first, serving: serves, using: &identifiers)
  }
}
