/// Where an entry is put among its neighbours.
public enum LinePlace: Hashable, Sendable {
  case first
  case last
  case before(EntityID)
  case after(EntityID)
}

extension Journey {
  /// Moves a contact along the line, or a phase among the phases.
  ///
  /// - Parameters:
  ///   - phase: the phase that a contact moves to; absent for that of the contact it is put beside,
  ///     else its own.
  ///   - place: among the contacts of that phase; absent for the end of a new phase, or no change.
  public mutating func move(
    _ id: EntityID, to phase: EntityID? = nil, _ place: LinePlace? = nil
  ) throws(EditProblem) {
    if contains(.touchpoint, id) { return try moveTouchpoint(id, to: phase, place) }
    if contains(.phase, id) { return try movePhase(id, place) }
    if let other = entries(withID: id).first { throw .notMovable(other) }
    throw .lookup(LookupProblem(id.text, kinds: [.touchpoint], known: entries(of: .touchpoint)))
  }

  private mutating func moveTouchpoint(
    _ id: EntityID, to phase: EntityID?, _ place: LinePlace?
  ) throws(EditProblem) {
    try require(.phase, phase)
    guard let index = touchpoints.firstIndex(where: { $0.id == id }) else { return }
    var target = phase ?? touchpoints[index].phase
    if let neighbour = place?.neighbour {
      try require(.touchpoint, neighbour)
      guard neighbour != id else { throw .sameEntity(entry(.touchpoint, id)) }
      let lies = touchpoints.first { $0.id == neighbour }?.phase
      guard phase == nil || lies == phase else { throw .otherPhase(entry(.touchpoint, neighbour)) }
      target = lies
    }
    guard place != nil || target != touchpoints[index].phase else { return }
    var contact = touchpoints.remove(at: index)
    contact.phase = target
    let neighbours = touchpoints.indices.filter { touchpoints[$0].phase == target }
    let slot = (place ?? .last).slot(among: neighbours) { touchpoints[$0].id } ?? touchpoints.count
    touchpoints.insert(contact, at: slot)
  }

  private mutating func movePhase(_ id: EntityID, _ place: LinePlace?) throws(EditProblem) {
    try require(.phase, place?.neighbour)
    guard place?.neighbour != id else { throw .sameEntity(entry(.phase, id)) }
    guard let place, let index = phases.firstIndex(where: { $0.id == id }) else { return }
    let phase = phases.remove(at: index)
    let slot = place.slot(among: Array(phases.indices)) { phases[$0].id } ?? phases.count
    phases.insert(phase, at: slot)
  }
}

extension LinePlace {
  fileprivate var neighbour: EntityID? {
    switch self {
    case .first, .last: nil
    case .before(let id), .after(let id): id
    }
  }

  /// The index to insert at; `nil` when there is no neighbour at all.
  fileprivate func slot(among indices: [Int], id: (Int) -> EntityID) -> Int? {
    switch self {
    case .first: indices.first
    case .last: indices.last.map { $0 + 1 }
    case .before(let neighbour): indices.first { id($0) == neighbour }
    case .after(let neighbour): indices.first { id($0) == neighbour }.map { $0 + 1 }
    }
  }
}
