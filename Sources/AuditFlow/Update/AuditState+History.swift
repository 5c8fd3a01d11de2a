import JourneyExchange
import JourneyModel

extension AuditState {
  mutating func openHistory() -> Outcome {
    if audit?.trial != nil {
      notice = .decideTrial
      return enterTrial()
    }
    return Outcome(effects: [.listHistory], move: .enter(.history(HistoryRoom())))
  }

  mutating func handle(_ action: Action, in room: inout HistoryRoom) -> Outcome {
    let count = room.count(on: size)
    if room.shown?.position.move(action, count: count, height: listHeight) == true {
      return .nothing
    }
    if room.shown == nil, room.position.move(action, count: count, height: listHeight) {
      return .nothing
    }
    switch action {
    case .back where room.shown != nil: room.shown = nil
    case .back: return .back
    case .confirm where room.shown == nil: return read(toBringBack: false, in: &room)
    case .bringBack:
      guard let shown = room.shown else { return read(toBringBack: true, in: &room) }
      return askBefore(shown.journey, shown.entry, in: &room)
    default: break
    }
    return .nothing
  }

  private mutating func read(toBringBack: Bool, in room: inout HistoryRoom) -> Outcome {
    guard let entry = room.selected else { return .nothing }
    if let problem = entry.problem {
      notice = .refused(problem)
      return .nothing
    }
    room.wanted = HistoryRoom.Wanted(name: entry.name, isToBringBack: toBringBack)
    return .effects([.readState(name: entry.name)])
  }

  /// Asks before ratings or measures get lost; the safe answer keeps them.
  private mutating func askBefore(
    _ journey: Journey, _ entry: HistoryEntry, in room: inout HistoryRoom
  ) -> Outcome {
    guard let present = audit?.journey, present != journey,
      case let loss = HistoryLoss(from: present, to: journey), !loss.isEmpty
    else { return bringBack(journey, entry) }
    room.confirmed = HistoryRoom.Confirmed(entry: entry, journey: journey)
    overlays.append(.confirm(.bringBack(time: entry.time, loss)))
    return .nothing
  }

  /// Brings back the state that was asked about.
  mutating func bringBackConfirmed() -> Outcome {
    guard case .history(var history) = room, let confirmed = history.confirmed else {
      return .nothing
    }
    history.confirmed = nil
    room = .history(history)
    return bringBack(confirmed.journey, confirmed.entry)
  }

  /// Puts the whole journey back as one change; what is there now is kept first.
  private mutating func bringBack(_ journey: Journey, _ entry: HistoryEntry) -> Outcome {
    if journey == audit?.journey {
      notice = .message(Texts(language).history.same)
      return .nothing
    }
    let loss = audit.map { HistoryLoss(from: $0.journey, to: journey) }
    let effects = change(.broughtBack(entry.time, loss)) { present, _ throws(EditProblem) in
      present = journey
    }
    guard let effects else { return .nothing }
    return Outcome(effects: [.keepState] + effects, move: .home)
  }

  mutating func take(_ entries: [HistoryEntry]) {
    guard case .history(var history) = room else { return }
    history.entries = entries
    history.position.select(history.position.cursor, count: entries.count, height: listHeight)
    room = .history(history)
  }

  /// The state that was asked for has been read.
  mutating func take(_ journey: Journey, of name: String) -> [Effect] {
    guard case .history(var history) = room, let audit, let wanted = history.wanted,
      wanted.name == name, let entry = history.entries?.first(where: { $0.name == name })
    else { return [] }
    history.wanted = nil
    guard wanted.isToBringBack else {
      history.shown = HistoryRoom.Shown(
        entry: entry, journey: journey,
        lines: DifferenceText.lines(from: journey, to: audit.journey, in: language))
      room = .history(history)
      return []
    }
    let outcome = askBefore(journey, entry, in: &history)
    room = .history(history)
    apply(outcome.move)
    settle()
    return outcome.effects
  }

  mutating func cannotReadState(_ reason: String) {
    if case .history(var history) = room {
      history.wanted = nil
      if history.entries == nil { history.entries = [] }
      room = .history(history)
    }
    notice = .refused(reason)
  }
}
