import FrictionScoring
import JourneyModel

/// What a row of a list is about, whatever its number.
enum RowSubject: Hashable {
  case contact(EntityID)
  /// `nil` stands for the contacts without a phase.
  case phase(EntityID?)
  case item(EntityID)
  case pair(EntityID, EntityID)
  case question(EntityID, RatingField, EntityID?)
  case proposal(Int)
  case field(ContactRoom.Row)
  case undecided(UndecidedValue)
}

extension RowSubject {
  init(_ row: LineRow, in journey: Journey) {
    self =
      switch row {
      case .withoutPhase: .phase(nil)
      case .phase(let index): .phase(journey.phases[index].id)
      case .contact(let index): .contact(journey.touchpoints[index].id)
      case .proposal(let index): .proposal(index)
      }
  }
}

extension AuditState {
  /// What the rows of a room's list are about, in their order; empty where nothing can move.
  func subjects(of room: Room) -> [RowSubject] {
    guard let audit else { return [] }
    let journey = audit.journey
    switch room {
    case .collect(let room) where room.mode == .browsing:
      return room.rows(in: journey).map(RowSubject.item)
    case .doubles(let room): return room.pairs.map { .pair($0.first, $0.second) }
    case .line(let room):
      return room.rows(of: audit).map { RowSubject($0, in: journey) }
    case .contact(let room):
      return journey.touchpoint(room.touchpoint).map {
        ContactRoom.rows(of: $0).map(RowSubject.field)
      } ?? []
    case .worst: return WorstRoom.rows(of: audit).map(RowSubject.contact)
    case .result: return audit.tackleFirst.map(RowSubject.contact)
    case .openQuestions:
      return QuestionToClarify.list(in: journey).map {
        .question($0.touchpoint, $0.field, $0.variant)
      }
    case .measures: return journey.measures.map { .item($0.id) }
    case .trial: return trialChanges.map { .contact($0.touchpoint) }
    case .undecided: return audit.undecided.map(RowSubject.undecided)
    default: return []
    }
  }
}

extension Room {
  /// The selected row of the room's list, for the rooms that have one.
  var listPosition: ListPosition? {
    get {
      switch self {
      case .collect(let room): room.position
      case .doubles(let room): room.position
      case .line(let room): room.position
      case .contact(let room): room.position
      case .worst(let room): room.position
      case .result(let room): room.position
      case .openQuestions(let room): room.position
      case .measures(let room): room.position
      case .trial(let room): room.position
      case .undecided(let room): room.position
      case .calculation(let room): room.position
      case .sensitivity(let room): room.position
      case .views(let room): room.position
      case .money(let room): room.position
      case .completeness(let room): room.position
      case .callSheet(let room): room.position
      case .history(let room): room.shown?.position ?? room.position
      default: nil
      }
    }
    set {
      guard let position = newValue else { return }
      switch self {
      case .collect(var room):
        room.position = position
        self = .collect(room)
      case .doubles(var room):
        room.position = position
        self = .doubles(room)
      case .line(var room):
        room.position = position
        self = .line(room)
      case .contact(var room):
        room.position = position
        self = .contact(room)
      case .worst(var room):
        room.position = position
        self = .worst(room)
      case .result(var room):
        room.position = position
        self = .result(room)
      case .openQuestions(var room):
        room.position = position
        self = .openQuestions(room)
      case .measures(var room):
        room.position = position
        self = .measures(room)
      case .trial(var room):
        room.position = position
        self = .trial(room)
      case .undecided(var room):
        room.position = position
        self = .undecided(room)
      case .calculation(var room):
        room.position = position
        self = .calculation(room)
      case .sensitivity(var room):
        room.position = position
        self = .sensitivity(room)
      case .views(var room):
        room.position = position
        self = .views(room)
      case .money(var room):
        room.position = position
        self = .money(room)
      case .completeness(var room):
        room.position = position
        self = .completeness(room)
      case .callSheet(var room):
        room.position = position
        self = .callSheet(room)
      case .history(var room):
        if room.shown == nil { room.position = position } else { room.shown?.position = position }
        self = .history(room)
      default: break
      }
    }
  }
}

extension AuditState {
  /// What the cursor stands on in each room that is or was entered, the present one last.
  func standing() -> [RowSubject?] {
    (trail + [room]).map { room in
      guard let row = room.listPosition?.cursor else { return nil }
      let rows = subjects(of: room)
      return rows.indices.contains(row) ? rows[row] : nil
    }
  }

  /// Puts each cursor back on what it stood on, at the same height on screen, after others have
  /// changed what is listed.
  mutating func stand(on places: [RowSubject?]) {
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      if trail.indices.contains(index) {
        if let moved = moved(trail[index], to: place) { trail[index] = moved }
      } else if index == trail.count, let moved = moved(room, to: place) {
        room = moved
      }
    }
  }

  private func moved(_ room: Room, to place: RowSubject) -> Room? {
    let rows = subjects(of: room)
    guard var position = room.listPosition, let row = rows.firstIndex(of: place),
      row != position.cursor
    else { return nil }
    position.follow(to: row, count: rows.count, height: listHeight(of: room))
    var room = room
    room.listPosition = position
    return room
  }
}
