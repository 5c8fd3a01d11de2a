import JourneyModel

/// Looks for a folded text in what a contact shows: name, phase, channel, the person responsible.
struct ContactFilter {
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
