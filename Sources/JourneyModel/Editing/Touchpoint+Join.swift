extension Touchpoint {
  /// Takes what the same contact, found a second time, knows more.
  mutating func joinContact(_ other: Touchpoint) {
    join(other, skipping: ["state", "variants", "incidents", "distinctFrom", "nothingUntil"])
    // What happens somewhere happens; a possible contact that somebody found is an actual one.
    if state != other.state { stateOrNil = nil }
    // No variants means all of them.
    variants =
      variants.isEmpty || other.variants.isEmpty
      ? [] : variants + other.variants.filter { !variants.contains($0) }
    distinctFrom =
      (distinctFrom + other.distinctFrom.filter { !distinctFrom.contains($0) })
      .filter { $0 != id && $0 != other.id }
    for incident in other.incidents { take(incident) }
  }

  /// An incident of the same name is the same one; another one of the same identifier gets a new one.
  private mutating func take(_ incident: Incident) {
    let name = incident.name.folded
    if let index = incidents.firstIndex(where: { $0.name.folded == name }) {
      incidents[index].join(incident)
      return
    }
    var incident = incident
    let taken = Set(incidents.map(\.id))
    let start = incident.id.text.prefix(56)
    var number = 2
    while taken.contains(incident.id) {
      incident.id = EntityID("\(start).\(number)")
      number += 1
    }
    incidents.append(incident)
  }
}
