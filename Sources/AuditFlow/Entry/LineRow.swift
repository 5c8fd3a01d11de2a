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

extension LineRow {
  /// The rows of a line with every phase, also those without contacts. O(contacts).
  static func all(of journey: Journey, along order: [Int]) -> [LineRow] {
    var rows: [LineRow] = []
    rows.reserveCapacity(order.count + journey.phases.count + 1)
    var places: [EntityID: Int] = [:]
    for (index, phase) in journey.phases.enumerated() { places[phase.id] = index }
    var nextPhase = 0
    for index in order {
      if let place = journey.touchpoints[index].phase.flatMap({ places[$0] }) {
        while nextPhase <= place {
          rows.append(.phase(nextPhase))
          nextPhase += 1
        }
      } else if rows.isEmpty {
        rows.append(.withoutPhase)
      }
      rows.append(.contact(index))
    }
    while nextPhase < journey.phases.count {
      rows.append(.phase(nextPhase))
      nextPhase += 1
    }
    return rows
  }
}

extension LineRoom {
  /// The rows of the line; with a filter, only contacts that contain it, under their phases.
  ///
  /// O(1) for all rows and for the filter at hand, else O(contacts).
  public static func rows(of audit: Audit, filter: String) -> [LineRow] {
    if filter.isEmpty { return audit.line.rows }
    if let filtered = audit.filtered, filtered.filter == filter { return filtered.rows }
    return FilteredLine(filter, in: audit).rows
  }
}
