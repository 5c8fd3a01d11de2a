import JourneyModel

/// The contacts that a score looks at, in line order.
///
/// Contacts without phase come first, then those of each phase in the order of `phases`; within a
/// phase the order of the file holds. Possible contacts and those of other variants are left out.
struct ContactLine {
  /// Indices into the journey's contacts.
  let contacts: [Int]
  /// For each of them the index of its phase; -1 for none.
  let phases: [Int]

  init(_ journey: Journey, variant: EntityID?) {
    var places: [EntityID: Int] = [:]
    for (index, phase) in journey.phases.enumerated() { places[phase.id] = index }

    var byPhase = [[Int]](repeating: [], count: journey.phases.count + 1)
    for index in journey.touchpoints.indices {
      // Stored fields only: asking the contact as a whole would copy it.
      guard journey.touchpoints[index].stateOrNil != .possible,
        Self.isPart(journey.touchpoints[index].variants, of: variant)
      else { continue }
      let phase = journey.touchpoints[index].phase.flatMap { places[$0] } ?? -1
      byPhase[phase + 1].append(index)
    }

    var contacts: [Int] = []
    var phases: [Int] = []
    contacts.reserveCapacity(journey.touchpoints.count)
    phases.reserveCapacity(journey.touchpoints.count)
    for (place, members) in byPhase.enumerated() {
      for index in members {
        contacts.append(index)
        phases.append(place - 1)
      }
    }
    self.contacts = contacts
    self.phases = phases
  }

  /// Whether a contact that lists some variants belongs to the one that is scored.
  private static func isPart(_ variants: [EntityID], of variant: EntityID?) -> Bool {
    guard let variant, !variants.isEmpty else { return true }
    return variants.contains(variant)
  }
}
