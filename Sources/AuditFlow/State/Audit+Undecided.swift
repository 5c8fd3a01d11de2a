package import JourneyModel

extension Audit {
  /// Finds what waits for a decision, anew with each change once anything has.
  ///
  /// Others' changes bring something to decide, and contacts that were joined; where there is
  /// neither, looking through the contacts is enough. O(n).
  mutating func findUndecided(isNew: Bool) {
    let contacts = journey.touchpoints
    guard
      isNew || hasSeenUndecided
        || contacts.indices.contains(where: { !contacts[$0].conflicts.isEmpty })
    else { return }
    undecided = journey.undecided()
    undecidedContacts = Set(undecided.compactMap(\.contact))
    if !undecided.isEmpty { hasSeenUndecided = true }
  }

  /// What waits at a field of a contact.
  package func waiting(at contact: EntityID, _ field: String) -> [UndecidedValue] {
    guard undecidedContacts.contains(contact) else { return [] }
    return undecided.filter {
      $0.place.entity == EntityAddress(.touchpoint, contact) && $0.conflict.field == field
    }
  }

  /// What waits at an answer about a contact.
  package func waiting(at subject: RatingSubject, _ field: RatingField) -> [UndecidedValue] {
    guard undecidedContacts.contains(subject.touchpoint), let round = journey.rounds.last else {
      return []
    }
    return undecided.filter {
      $0.place.rating == subject && $0.place.entity?.id == round.id
        && $0.conflict.field == field.rawValue
    }
  }
}

extension UndecidedValue {
  /// The contact that the value is about; `nil` for anything else.
  package var contact: EntityID? {
    if let rating = place.rating { return rating.touchpoint }
    switch place.entity?.kind {
    case .touchpoint: return place.entity?.id
    case .incident: return place.entity?.owner
    default: return nil
    }
  }

  /// The side of the merge to take for what stands to stay, or for the other to take its place.
  ///
  /// Where the question is whether an entry stays, it stands.
  func side(keeping: Bool) -> MergeSide {
    guard isAboutWholeEntry else { return keeping ? .theirs : .mine }
    return (conflict.value == .null) == keeping ? .theirs : .mine
  }
}
