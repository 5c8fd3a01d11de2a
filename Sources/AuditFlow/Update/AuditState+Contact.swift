import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout ContactRoom) -> Outcome {
    let id = room.touchpoint
    guard let touchpoint = audit?.journey.touchpoints.first(where: { $0.id == id }) else {
      return .back
    }
    let rows = ContactRoom.rows(of: touchpoint)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : .name
    switch action {
    case .back: return .back
    case .addIncident:
      overlays.append(.input(InputPrompt(purpose: .incident(of: touchpoint.id))))
      return .nothing
    case .confirm: return edit(selected, of: touchpoint)
    case .remove:
      if case .incident(let incident) = selected { return removeIncident(incident, of: touchpoint) }
    case .rename:
      if case .incident = selected { return edit(selected, of: touchpoint) }
    case .rate: return openRating(at: touchpoint.id)
    default: break
    }
    return editContact(action, touchpoint.id)
  }

  private mutating func edit(_ row: ContactRoom.Row, of touchpoint: Touchpoint) -> Outcome {
    switch row {
    case .name: return editContact(.rename, touchpoint.id)
    case .phase: return editContact(.choosePhase, touchpoint.id)
    case .channel: return editContact(.chooseChannel, touchpoint.id)
    case .direction: return editContact(.toggleDirection, touchpoint.id)
    case .responsible: return editContact(.chooseResponsible, touchpoint.id)
    case .variants: return editContact(.chooseVariants, touchpoint.id)
    case .state: return editContact(.togglePossible, touchpoint.id)
    case .initiator:
      let initiator: Initiator = touchpoint.initiator == .customer ? .business : .customer
      return edit([touchpoint.id], .initiator, to: initiator.spoken(in: language)) {
        $0.initiator = initiator
      }
    case .customerWants:
      overlays.append(
        .input(
          InputPrompt(purpose: .customerWants(touchpoint.id), text: touchpoint.customerWants ?? ""))
      )
    case .asksFor:
      overlays.append(
        .input(
          InputPrompt(
            purpose: .asksFor(touchpoint.id), text: touchpoint.asksFor.joined(separator: ", "))))
    case .addIncident:
      overlays.append(.input(InputPrompt(purpose: .incident(of: touchpoint.id))))
    case .incident(let id):
      let spoken = touchpoint.incidents.first { $0.id == id }?.probability?
        .spoken(on: .share, in: language)
      overlays.append(
        .input(
          InputPrompt(
            purpose: .incidentProbability(incident: id, of: touchpoint.id), text: spoken ?? "")))
    }
    return .nothing
  }

  private mutating func removeIncident(_ id: EntityID, of touchpoint: Touchpoint) -> Outcome {
    let name = touchpoint.incidents.first { $0.id == id }?.name ?? ""
    let effects = change(.removed(name, ratings: 0)) { journey, _ throws(EditProblem) in
      journey.edit(touchpoint.id) { $0.incidents.removeAll { $0.id == id } }
    }
    return .effects(effects ?? [])
  }

  /// The verbs that work on a contact in several rooms.
  mutating func editContact(_ action: Action, _ id: EntityID) -> Outcome {
    guard let journey = audit?.journey,
      let touchpoint = journey.touchpoints.first(where: { $0.id == id })
    else { return .nothing }
    switch action {
    case .rename:
      overlays.append(.input(InputPrompt(purpose: .rename(id, .touchpoint), text: touchpoint.name)))
    case .remove:
      let ratings = journey.ratingCount(of: id)
      let effects = change(.removed(touchpoint.name, ratings: ratings)) {
        journey, _ throws(EditProblem) in
        try journey.remove(EntityAddress(.touchpoint, id))
      }
      return .effects(effects ?? [])
    case .choosePhase, .chooseChannel, .chooseResponsible, .chooseVariants:
      choose(action, for: [id], like: touchpoint)
    case .toggleDirection:
      let direction = touchpoint.direction.next
      return edit([id], .direction, to: direction.spoken(in: language)) {
        $0.direction = direction
      }
    case .togglePossible:
      let becomes: TouchpointState = touchpoint.state == .actual ? .possible : .actual
      let effects = change(
        becomes == .possible ? .madePossible(touchpoint.name) : .madeActual(touchpoint.name)
      ) { journey, _ throws(EditProblem) in
        journey.edit(id) { $0.stateOrNil = becomes == .possible ? .possible : nil }
      }
      return .effects(effects ?? [])
    case .rate: return openRating(at: id)
    case .tryOut: return audit?.trial == nil ? tryOut(id) : openTrial()
    case .explain: return openExplanation(of: id, among: audit?.contacts.map(\.id) ?? [])
    case .addIncident: overlays.append(.input(InputPrompt(purpose: .incident(of: id))))
    default: break
    }
    return .nothing
  }

  mutating func pick(
    _ purpose: Picker.Purpose, _ options: [Picker.Option], selected: EntityID? = nil
  ) {
    let index = options.firstIndex { option in
      if case .entity(let id, _) = option { id == selected } else { false }
    }
    overlays.append(.picker(Picker(purpose: purpose, options: options, selected: index ?? 0)))
  }
}

extension Direction? {
  /// The next direction when a key turns it: out, in, both.
  var next: Direction {
    switch self {
    case .outgoing?: .incoming
    case .incoming?: .both
    case .both?, nil: .outgoing
    }
  }
}

extension Journey {
  /// Changes a contact in place; nothing when it is gone.
  mutating func edit(_ id: EntityID, _ change: (inout Touchpoint) -> Void) {
    guard let index = touchpoints.firstIndex(where: { $0.id == id }) else { return }
    change(&touchpoints[index])
  }
}
