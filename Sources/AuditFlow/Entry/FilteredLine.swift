import JourneyModel

/// The rows of the line that contain a text: contacts, and the phases above them.
///
/// The filter looks at name, phase, channel and the person responsible, whatever the case.
struct FilteredLine: Sendable {
  let filter: String
  let rows: [LineRow]
  private let wanted: String

  /// O(contacts), with a longer text than before O(contacts found before).
  init(_ filter: String, in audit: Audit, after previous: FilteredLine? = nil) {
    let wanted = filter.folded
    let journey = audit.journey
    var candidates = audit.line.rows
    if let previous, wanted.hasPrefix(previous.wanted) { candidates = previous.rows }
    let matches = ContactFilter(wanted: wanted, in: journey)
    var rows: [LineRow] = []
    var heading: LineRow?
    for row in candidates {
      guard case .contact(let index) = row else {
        heading = row
        continue
      }
      guard matches.accepts(index, in: journey) else { continue }
      if let above = heading { rows.append(above) }
      heading = nil
      rows.append(row)
    }
    self.filter = filter
    self.wanted = wanted
    self.rows = rows
  }
}

extension Audit {
  /// Brings the filtered rows in step with a filter; an empty one leaves all rows.
  mutating func filter(by text: String) {
    guard filtered?.filter != text else { return }
    filtered = text.isEmpty ? nil : FilteredLine(text, in: self, after: filtered)
  }
}

/// Looks for a folded text in what a contact shows.
private struct ContactFilter {
  private let wanted: FoldedSearch
  private let phases: Set<EntityID>
  private let channels: Set<EntityID>
  private let people: Set<EntityID>

  init(wanted: String, in journey: Journey) {
    let search = FoldedSearch(wanted)
    self.wanted = search
    phases = Set(journey.phases.filter { search.isIn($0.name) }.map(\.id))
    channels = Set(journey.channels.filter { search.isIn($0.name) }.map(\.id))
    people = Set(journey.participants.filter { search.isIn($0.alias) }.map(\.id))
  }

  func accepts(_ index: Int, in journey: Journey) -> Bool {
    if !phases.isEmpty, let phase = journey.touchpoints[index].phase, phases.contains(phase) {
      return true
    }
    if !channels.isEmpty, let channel = journey.touchpoints[index].channel,
      channels.contains(channel)
    {
      return true
    }
    if !people.isEmpty, let person = journey.touchpoints[index].responsible,
      people.contains(person)
    {
      return true
    }
    return wanted.isIn(journey.touchpoints[index].name)
  }
}
