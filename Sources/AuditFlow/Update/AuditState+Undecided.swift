import JourneyExchange
import JourneyModel

extension AuditState {
  /// Opens what waits for a decision, at what concerns the selected contact where there is one.
  mutating func openUndecided() -> Outcome {
    guard let audit, !audit.undecided.isEmpty else {
      notice = .nothingUndecided
      return .nothing
    }
    var opened = UndecidedRoom()
    let rows = subjects(of: room)
    let row = room.listPosition?.cursor ?? 0
    var contact: EntityID?
    switch room {
    case .contact(let room): contact = room.touchpoint
    case .rate(let room): contact = room.current
    default:
      if rows.indices.contains(row), case .contact(let id) = rows[row] { contact = id }
    }
    let place = audit.undecided.firstIndex { $0.contact != nil && $0.contact == contact } ?? 0
    let next = Room.undecided(opened)
    opened.position.select(place, count: audit.undecided.count, height: listHeight(of: next))
    return .enter(.undecided(opened))
  }

  mutating func handle(_ action: Action, in room: inout UndecidedRoom) -> Outcome {
    let values = audit?.undecided ?? []
    if room.position.move(action, count: values.count, height: listHeight) { return .nothing }
    switch action {
    case .keepStanding, .takeOther:
      guard values.indices.contains(room.position.cursor) else { return .back }
      let effects = decide(values[room.position.cursor], keeping: action == .keepStanding)
      return Outcome(effects: effects, move: audit?.undecided.isEmpty == true ? .back : .stay)
    case .confirm, .lookInside:
      guard values.indices.contains(room.position.cursor),
        let contact = values[room.position.cursor].contact
      else { return .nothing }
      return lookInside(contact)
    case .back: return .back
    default: return .nothing
    }
  }

  private mutating func decide(_ value: UndecidedValue, keeping: Bool) -> [Effect] {
    guard var journey = audit?.journey else { return [] }
    do throws(ResolveProblem) {
      try journey.resolve(value, taking: value.side(keeping: keeping))
    } catch {
      notice = .refused(error.message(in: language))
      return []
    }
    let words = UndecidedText.words(of: value, audit?.journey ?? journey, in: language)
    let decided = journey
    return change(.decided(words.subject, words.field)) { journey, _ throws(EditProblem) in
      journey = decided
    } ?? []
  }
}
