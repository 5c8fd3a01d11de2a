import JourneyModel

/// A row of the contact line: a phase, or a contact in it.
public enum LineRow: Hashable, Sendable {
  /// The heading of the contacts that have no phase yet.
  case withoutPhase
  /// A phase by its place among the journey's phases.
  case phase(Int)
  /// A contact by its place among the journey's touchpoints.
  case contact(Int)
}

extension LineRoom {
  /// The rows of the line; with a filter, only contacts that contain it, under their phases.
  ///
  /// The filter looks at name, phase, channel and the person responsible, whatever the case.
  /// O(contacts).
  public static func rows(of audit: Audit, filter: String) -> [LineRow] {
    let journey = audit.journey
    let wanted = filter.folded
    var rows: [LineRow] = []
    rows.reserveCapacity(audit.line.count + journey.phases.count + 1)
    var places: [EntityID: Int] = [:]
    for (index, phase) in journey.phases.enumerated() { places[phase.id] = index }
    let matches = wanted.isEmpty ? nil : ContactFilter(wanted: wanted, in: journey)
    var nextPhase = 0
    var hasUnplaced = false
    for index in audit.line {
      let touchpoint = journey.touchpoints[index]
      if let matches, !matches.accepts(touchpoint) { continue }
      if let place = touchpoint.phase.flatMap({ places[$0] }) {
        if matches == nil {
          while nextPhase <= place {
            rows.append(.phase(nextPhase))
            nextPhase += 1
          }
        } else if nextPhase <= place {
          rows.append(.phase(place))
          nextPhase = place + 1
        }
      } else if !hasUnplaced {
        hasUnplaced = true
        rows.append(.withoutPhase)
      }
      rows.append(.contact(index))
    }
    if matches == nil {
      while nextPhase < journey.phases.count {
        rows.append(.phase(nextPhase))
        nextPhase += 1
      }
    }
    return rows
  }
}

/// Looks for a folded text in what a contact shows.
struct ContactFilter {
  private let wanted: String
  private let phases: Set<EntityID>
  private let channels: Set<EntityID>
  private let people: Set<EntityID>

  init(wanted: String, in journey: Journey) {
    self.wanted = wanted
    phases = Set(journey.phases.filter { $0.name.folded.contains(wanted) }.map(\.id))
    channels = Set(journey.channels.filter { $0.name.folded.contains(wanted) }.map(\.id))
    people = Set(journey.participants.filter { $0.alias.folded.contains(wanted) }.map(\.id))
  }

  func accepts(_ touchpoint: Touchpoint) -> Bool {
    if let phase = touchpoint.phase, phases.contains(phase) { return true }
    if let channel = touchpoint.channel, channels.contains(channel) { return true }
    if let responsible = touchpoint.responsible, people.contains(responsible) { return true }
    return touchpoint.name.folded.contains(wanted)
  }
}
