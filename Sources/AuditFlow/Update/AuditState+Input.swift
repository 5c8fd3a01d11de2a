import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, _ prompt: InputPrompt) -> Outcome {
    var prompt = prompt
    if prompt.field.edit(action) {
      prompt.problem = nil
      overlays.append(.input(prompt))
      return .nothing
    }
    switch action {
    case .confirm: return take(prompt)
    case .back: return .nothing
    default:
      overlays.append(.input(prompt))
      return .nothing
    }
  }

  /// Takes the text of a prompt; a text that cannot be taken keeps the prompt open and says why.
  private mutating func take(_ prompt: InputPrompt) -> Outcome {
    let text = prompt.field.trimmed
    do throws(ValueProblem) {
      let effects = try take(text, for: prompt.purpose)
      guard case .refused(let reason)? = notice else { return .effects(effects) }
      var prompt = prompt
      prompt.problem = reason
      notice = nil
      overlays.append(.input(prompt))
      return .effects(effects)
    } catch {
      var prompt = prompt
      prompt.problem = error.message(in: language)
      overlays.append(.input(prompt))
      return .nothing
    }
  }

  private mutating func take(
    _ text: String, for purpose: InputPrompt.Purpose
  ) throws(ValueProblem) -> [Effect] {
    switch purpose {
    case .exactValue, .share, .incidentProbability, .measureUntil:
      return try takeValue(text, for: purpose)
    case .customerWants(let id):
      return editText(of: id) { $0.customerWants = text.isEmpty ? nil : text }
    case .asksFor(let id):
      let data = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      return editText(of: id) { $0.asksFor = data }
    case .targetGroup where text.isEmpty:
      audit?.passedOver.insert(.targetGroup)
      return []
    default:
      guard !text.isEmpty else {
        notice = .typeSomething
        return []
      }
      return takeName(text, for: purpose)
    }
  }

  private mutating func editText(
    of id: EntityID, _ edit: (inout Touchpoint) -> Void
  ) -> [Effect] {
    let name = seen?.name(of: id) ?? ""
    return change(.edited(name)) { journey, _ throws(EditProblem) in journey.edit(id, edit) } ?? []
  }

  // MARK: - Names

  private mutating func takeName(_ text: String, for purpose: InputPrompt.Purpose) -> [Effect] {
    if let journey = entered ?? audit?.journey, journey.holds(text, for: purpose) {
      notice = .unchanged
      return []
    }
    switch purpose {
    case .rename(let id, let kind):
      return change(.renamed(text)) { journey, _ throws(EditProblem) in
        journey.rename(id, kind, to: text)
      } ?? []
    case .targetGroup:
      return change(.classified(text)) { journey, identifiers throws(EditProblem) in
        try journey.addTargetGroup(text, using: &identifiers)
      } ?? []
    case .newContact(let phase): return addContact(text, in: phase)
    case .incident(let id): return addIncident(text, to: id)
    case .consequenceName(let incident, let id):
      return addConsequence(text, incident: incident, of: id)
    case .responsibleAlias(let ids):
      return change(.addedParticipant(text)) { journey, identifiers throws(EditProblem) in
        let person = try journey.addParticipant(text, role: .staff, using: &identifiers)
        journey.edit(Set(ids)) { $0.responsible = person }
      } ?? []
    case .alias:
      let roles: [ParticipantRole] = [.owner, .staff, .customer, .consultant]
      overlays.append(
        .picker(Picker(purpose: .role(alias: text), options: roles.map { .role($0) }, selected: 1)))
      return []
    case .measureWhat(let id):
      return change(.editedMeasure(text)) { journey, _ throws(EditProblem) in
        journey.editMeasure(id) { $0.what = text }
      } ?? []
    case .measureWho(let id):
      let what = audit?.journey.measures.first { $0.id == id }?.what ?? ""
      return change(.setMeasure(what, to: text)) { journey, _ throws(EditProblem) in
        let person = journey.participants.first { $0.alias.folded == text.folded }?.id.text
        journey.editMeasure(id) { $0.who = person ?? text }
      } ?? []
    default: return []
    }
  }

  /// A contact that was found while looking at the line, without an item behind it.
  private mutating func addContact(_ line: String, in phase: EntityID?) -> [Effect] {
    guard let audit else { return [] }
    let entry = QuickEntry(line: line, in: audit.journey)
    var collect = CollectRoom(entryPoint: .correspondence)
    var added: EntityID?
    let effects = change(.added(entry.name)) { journey, identifiers throws(EditProblem) in
      let owner = try entry.addResponsible(to: &journey, &identifiers)
      collect.sticky.phase = phase
      try collect.addContact(for: entry, item: nil, owner: owner, to: &journey, &identifiers)
      added = collect.lastAdded
    }
    if let added, case .line(var line) = room {
      // What was just entered must be seen, even when it does not match the search.
      line.filter = ""
      follow(added, in: &line)
      room = .line(line)
    }
    return effects ?? []
  }

  /// An incident asks at once how often it happens, and then what happens next.
  private mutating func addIncident(_ name: String, to id: EntityID) -> [Effect] {
    var added: EntityID?
    let effects = change(.addedIncident(name)) { journey, identifiers throws(EditProblem) in
      added = try journey.addIncident(name, at: id, using: &identifiers)
    }
    if effects != nil, let added {
      overlays.append(.input(InputPrompt(purpose: .incidentProbability(incident: added, of: id))))
    }
    return effects ?? []
  }

  /// A contact that follows from an incident, right behind its cause.
  private mutating func addConsequence(
    _ line: String, incident: EntityID, of id: EntityID
  ) -> [Effect] {
    guard let seen, let cause = seen.touchpoints.first(where: { $0.id == id }) else { return [] }
    let entry = QuickEntry(line: line, in: seen)
    return change(.added(entry.name)) { journey, identifiers throws(EditProblem) in
      var collect = CollectRoom(entryPoint: .correspondence)
      collect.sticky.direction = NameGuess(entry.name).direction ?? .outgoing
      collect.sticky.phase = cause.phase
      try collect.enter(entry, into: &journey, &identifiers)
      guard let added = collect.lastAdded else { return }
      try journey.move(added, to: cause.phase, .after(id))
      journey.editIncident(incident, of: id) { $0.leadsTo.append(added) }
    } ?? []
  }

  // MARK: - Values

  /// A value as it is typed in the walk, where thousands are shown, and therefore read, in groups.
  func typedValue(_ text: String, on scale: Scale, isOfTen: Bool = false) -> TypedValue {
    if isOfTen { return TypedValue(ofTen: text, groupedIn: language) }
    return scale.unit == .share
      ? TypedValue(share: text, groupedIn: language) : TypedValue(text, groupedIn: language)
  }

  private mutating func takeValue(
    _ text: String, for purpose: InputPrompt.Purpose
  ) throws(ValueProblem) -> [Effect] {
    switch purpose {
    case .exactValue(.toleratedWait):
      let wait =
        text.isEmpty ? nil : try TypedValue(text).judgement(on: RatingField.toleratedWait.scale)
      guard case .rate(let rating) = room else { return [] }
      return tolerate(wait, in: rating)
    case .exactValue(let field):
      let judgement = try field.judgement(of: text, groupedIn: language)
      guard case .rate(var rating) = room, let id = rating.current else { return [] }
      let outcome = store(judgement, for: id, in: &rating)
      if case .rate = room { room = .rate(rating) }
      if case .enter(let next) = outcome.move {
        trail.append(room)
        room = next
      } else if case .replace(let next) = outcome.move {
        room = next
      } else if case .back = outcome.move, let previous = trail.popLast() {
        room = previous
      }
      return outcome.effects
    case .share(let phase):
      let share =
        text.isEmpty ? nil : try typedValue(text, on: .share, isOfTen: true).judgement(on: .share)
      let name = seen?.phases.first { $0.id == phase }?.name ?? ""
      return change(.setShare(name)) { journey, _ throws(EditProblem) in
        journey.setShare(share, from: phase)
      } ?? []
    case .incidentProbability(let incident, let id):
      let probability =
        text.isEmpty
        ? nil : try typedValue(text, on: .share, isOfTen: true).judgement(on: .share)
      return setProbability(probability, incident: incident, of: id)
    case .measureUntil(let id):
      let until = text.isEmpty ? nil : try TypedValue(text).day(today: today)
      let what = audit?.journey.measures.first { $0.id == id }?.what ?? ""
      return change(.setMeasure(what, to: until?.spoken(in: language) ?? "-")) {
        journey, _ throws(EditProblem) in
        journey.editMeasure(id) { $0.until = until }
      } ?? []
    default: return []
    }
  }

  private mutating func setProbability(
    _ probability: Judgement?, incident: EntityID, of id: EntityID
  ) -> [Effect] {
    let found = seen?.touchpoints.first { $0.id == id }?.incidents.first { $0.id == incident }
    guard let found else { return [] }
    var effects: [Effect] = []
    if found.probability != probability {
      effects =
        change(.edited(found.name)) { journey, _ throws(EditProblem) in
          journey.editIncident(incident, of: id) { $0.probability = probability }
        } ?? []
    }
    if found.leadsTo.isEmpty {
      let others = (audit?.contacts ?? []).filter { $0.id != id }
      pick(
        .consequence(incident: incident, of: id),
        [.nothing, .newOne] + others.map { .entity($0.id, name: $0.name) })
    }
    return effects
  }
}

extension Journey {
  /// Whether a name is what it was: Enter on it is no change, and no step to undo.
  fileprivate func holds(_ text: String, for purpose: InputPrompt.Purpose) -> Bool {
    switch purpose {
    case .rename(let id, let kind): name(of: id, kind) == text
    case .measureWhat(let id): measures.first { $0.id == id }?.what == text
    default: false
    }
  }
}
