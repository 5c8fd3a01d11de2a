import JourneyModel

/// A row of the contact line: a phase, or a contact in it.
public enum LineRow: Hashable, Sendable {
  /// The heading of the contacts that have no phase yet.
  case withoutPhase
  /// A phase by its place among the journey's phases.
  case phase(Int)
  /// A contact by its place among the journey's touchpoints.
  case contact(Int)
  /// A contact that could fill a silence, by its place among ``PossibleContact/all``.
  case proposal(Int)
}

extension LineRow {
  /// The rows of contacts along the line under their phases. O(contacts).
  ///
  /// - Parameters:
  ///   - withEmptyPhases: whether phases without contacts have a row.
  ///   - folded: the phases of which only the heading is a row.
  ///   - proposals: what stands at the end of a phase, by its place.
  static func all(
    of journey: Journey, along order: [Int], withEmptyPhases: Bool = true,
    folded: Set<EntityID?> = [], proposals: [Int: [Int]] = [:]
  ) -> [LineRow] {
    var rows: [LineRow] = []
    rows.reserveCapacity(order.count + journey.phases.count + 1)
    var places: [EntityID: Int] = [:]
    for (index, phase) in journey.phases.enumerated() { places[phase.id] = index }
    let isFolded = journey.phases.map { folded.contains($0.id) }
    var present = -1
    /// Ends the present phase and goes on to another one.
    func turn(to next: Int) {
      while present < next {
        if present >= 0, !isFolded[present] {
          for proposal in proposals[present] ?? [] { rows.append(.proposal(proposal)) }
        }
        present += 1
        if present < journey.phases.count, withEmptyPhases || present == next {
          rows.append(.phase(present))
        }
      }
    }
    for index in order {
      if let place = journey.touchpoints[index].phase.flatMap({ places[$0] }) {
        turn(to: place)
        if !isFolded[place] { rows.append(.contact(index)) }
      } else {
        if rows.isEmpty { rows.append(.withoutPhase) }
        if !folded.contains(nil) { rows.append(.contact(index)) }
      }
    }
    if withEmptyPhases { turn(to: journey.phases.count) }
    return rows
  }
}
