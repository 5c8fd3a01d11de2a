import JourneyModel

extension AuditState {
  /// Handles an action in the overlay on top, which has been taken off and is put back while it
  /// stays open.
  mutating func handleInOverlay(_ action: Action, _ overlay: Overlay) -> Outcome {
    switch overlay {
    case .help(let help): return handle(action, help)
    case .welcome:
      switch action {
      case .confirm, .back: return .nothing
      default:
        overlays.append(.welcome)
        return .nothing
      }
    case .palette(let palette): return handle(action, palette)
    case .search(let field): return handle(action, search: field)
    case .confirm(let confirmation): return handle(action, confirmation)
    case .picker(let picker): return handle(action, picker)
    case .input(let prompt): return handle(action, prompt)
    }
  }

  private mutating func handle(_ action: Action, _ confirmation: Confirmation) -> Outcome {
    if case .pasteLines(var pasted) = confirmation {
      let isMove = pasted.position.move(
        action, count: pasted.lines.count,
        height: PastedLines.shownRows(of: pasted.lines.count, in: size))
      if isMove || action == .mark {
        if action == .mark { pasted.toggle(in: size) }
        overlays.append(.confirm(.pasteLines(pasted)))
        return .nothing
      }
    }
    switch (confirmation, action) {
    case (.pasteLines(let pasted), .answer("y")), (.pasteLines(let pasted), .answer("j")),
      (.pasteLines(let pasted), .confirm):
      return pasted.kept.isEmpty ? .nothing : enterPasted(pasted.kept)
    case (.bringBack, .answer("y")), (.bringBack, .answer("j")): return bringBackConfirmed()
    // Leaving without a save has a key of its own, so that Enter out of habit stays.
    case (.quitUnsaved, .answer("x")): return .effects([.quit])
    case (.quitUnsaved, .answer("k")), (.quitUnsaved, .answer("c")):
      return .effects(audit.map { [.saveElsewhere($0.durable)] } ?? [])
    case (.takeUnsaved(let left), .answer("j")), (.takeUnsaved(let left), .answer("y")),
      (.takeUnsaved(let left), .confirm):
      return take(left)
    case (_, .back), (_, .answer("n")): return .nothing
    case (.quitUnsaved, .confirm), (.bringBack, .confirm): return .nothing
    default:
      overlays.append(.confirm(confirmation))
      return .nothing
    }
  }

  private mutating func handle(_ action: Action, _ picker: Picker) -> Outcome {
    var picker = picker
    let height = max(1, size.rows - 8)
    if picker.position.move(action, count: picker.options.count, height: height) {
      overlays.append(.picker(picker))
      return .nothing
    }
    switch action {
    case .back: return .nothing
    case .confirm:
      guard picker.options.indices.contains(picker.position.cursor) else { return .nothing }
      return choose(picker.options[picker.position.cursor], for: picker.purpose)
    case .answer(let key):
      if let digit = key.wholeNumberValue, picker.options.indices.contains(digit - 1) {
        guard !picker.comesBetween else {
          picker.position.select(digit - 1, count: picker.options.count, height: height)
          fallthrough
        }
        return choose(picker.options[digit - 1], for: picker.purpose)
      }
      fallthrough
    default:
      overlays.append(.picker(picker))
      return .nothing
    }
  }

  private mutating func choose(_ option: Picker.Option, for purpose: Picker.Purpose) -> Outcome {
    switch purpose {
    case .phase(let ids):
      guard case .entity(let phase, _) = option else { return .nothing }
      return choosePhase(phase, of: ids)
    case .channel(let ids):
      guard case .entity(let channel, let name) = option else { return .nothing }
      return edit(ids, .channel, to: name) { $0.channel = channel }
    case .responsible(let ids):
      return chooseResponsible(option, of: ids)
    case .variant(let ids):
      return chooseVariant(option, of: ids)
    case .consequence(let incident, let id):
      return chooseConsequence(option, incident: incident, of: id)
    case .rater: return chooseRater(option)
    case .classification(let subject): return classify(subject, option)
    case .withoutFailure:
      guard case .entity(let id, _) = option else { return .nothing }
      return rateFailure(of: id)
    case .role(let alias):
      guard case .role(let role) = option else { return .nothing }
      return addRater(alias, role: role)
    }
  }

  private mutating func choosePhase(_ phase: EntityID, of ids: [EntityID]) -> Outcome {
    let target = audit?.journey.phases.first { $0.id == phase }?.name ?? ""
    guard ids.count == 1, let id = ids.first else {
      return .effects(
        change(.movedMany(ids.count, to: target)) { journey, _ throws(EditProblem) in
          journey.move(ids, to: phase)
        } ?? [])
    }
    guard let contact = audit?.journey.touchpoint(id), contact.phase != phase else {
      notice = .unchanged
      return .nothing
    }
    return .effects(
      change(.moved(contact.name, to: target)) { journey, _ throws(EditProblem) in
        try journey.move(id, to: phase)
      } ?? [])
  }

  private mutating func chooseResponsible(
    _ option: Picker.Option, of ids: [EntityID]
  ) -> Outcome {
    switch option {
    case .entity(let person, let name):
      return edit(ids, .responsible, to: name) { $0.responsible = person }
    case .nothing:
      let missing = Texts(language).contact.missing
      return edit(ids, .responsible, to: missing) { $0.responsible = nil }
    case .newOne:
      overlays.append(.input(InputPrompt(purpose: .responsibleAlias(ids))))
      return .nothing
    case .role, .word, .join: return .nothing
    }
  }

  private mutating func chooseVariant(_ option: Picker.Option, of ids: [EntityID]) -> Outcome {
    switch option {
    case .entity(let variant, let name):
      return edit(ids, .variants, to: name) { $0.variants = [variant] }
    case .nothing:
      let all = Texts(language).contact.allCustomers
      return edit(ids, .variants, to: all) { $0.variants = [] }
    case .newOne:
      // The journey gets its two variants; which one the contact belongs to is asked again.
      let name = ids.first.flatMap { audit?.journey.name(of: $0) } ?? ""
      let effects = tellNewFromRegular(as: .edited(name))
      if effects != nil, let first = ids.first.flatMap({ audit?.journey.touchpoint($0) }) {
        choose(.chooseVariants, for: ids, like: first)
      }
      return .effects(effects ?? [])
    case .role, .word, .join: return .nothing
    }
  }

  /// What happens after an incident: a new contact, an existing one, or nothing.
  private mutating func chooseConsequence(
    _ option: Picker.Option, incident: EntityID, of id: EntityID
  ) -> Outcome {
    switch option {
    case .newOne:
      overlays.append(.input(InputPrompt(purpose: .consequenceName(incident: incident, of: id))))
      return .nothing
    case .entity(let consequence, _):
      let name = audit?.journey.name(of: consequence) ?? ""
      return .effects(
        change(.linkedIncident(name)) { journey, _ throws(EditProblem) in
          journey.editIncident(incident, of: id) {
            if !$0.leadsTo.contains(consequence) { $0.leadsTo.append(consequence) }
          }
        } ?? [])
    case .nothing, .role, .word, .join: return .nothing
    }
  }

  private mutating func chooseRater(_ option: Picker.Option) -> Outcome {
    knowsWhoJudges = true
    companion = nil
    switch option {
    case .entity(let id, _): audit?.rater = id
    case .nothing: audit?.rater = nil
    case .newOne:
      overlays.append(.input(InputPrompt(purpose: .alias)))
      return .nothing
    case .join(let second, let first, let alias): return joinRaters(second, into: first, alias)
    case .role, .word: return .nothing
    }
    restartRating()
    return .nothing
  }

  /// Somebody who stands in the list twice becomes one person with the answers of both entries.
  private mutating func joinRaters(
    _ second: EntityID, into first: EntityID, _ alias: String
  ) -> Outcome {
    let effects = change(.joinedParticipants(alias)) { journey, _ throws(EditProblem) in
      try journey.remove(EntityAddress(.participant, second), reassigning: first)
    }
    guard let effects else { return .nothing }
    if audit?.rater == second { audit?.rater = first }
    restartRating()
    return .effects(effects)
  }

  private mutating func addRater(_ alias: String, role: ParticipantRole) -> Outcome {
    var added: EntityID?
    let effects = change(.addedParticipant(alias)) { journey, identifiers throws(EditProblem) in
      added = try journey.addParticipant(alias, role: role, using: &identifiers)
    }
    guard let effects else { return .nothing }
    audit?.rater = added
    restartRating()
    return .effects(effects)
  }

  /// Another person's answers begin at that person's first unanswered question.
  mutating func restartRating() {
    guard case .rate(let present) = room else { return }
    var rating = rateRoom(at: present.current)
    rating.variant = present.variant
    room = .rate(rating)
  }
}

extension Journey {
  mutating func editIncident(
    _ incident: EntityID, of touchpoint: EntityID, _ change: (inout Incident) -> Void
  ) {
    edit(touchpoint) { contact in
      guard let index = contact.incidents.firstIndex(where: { $0.id == incident }) else { return }
      change(&contact.incidents[index])
    }
  }
}
