import JourneyModel

extension AuditState {
  /// What was entered here and is not durable; `nil` when everything is.
  public var unsaved: SaveRequest? {
    guard let audit, audit.readOnly == nil, !audit.isSaved, case .save(let request)? = save
    else { return nil }
    return request
  }

  /// Asks whether what an earlier session could not save is to be taken over, unless it is all there.
  mutating func offer(_ left: LeftWork) {
    guard let audit, audit.readOnly == nil, joined(left, with: audit.journey) != audit.journey
    else { return }
    overlays.append(.confirm(.takeUnsaved(left)))
  }

  /// Takes it over as one change, which can be undone.
  mutating func take(_ left: LeftWork) -> Outcome {
    let effects = change(.tookUnsaved(left.time)) { journey, _ throws(EditProblem) in
      journey = joined(left, with: journey)
    }
    guard let effects, let revision = audit?.revision else { return .nothing }
    return .effects([.keepState] + effects + [.forgetUnsaved(place: left.place, once: revision)])
  }
}

/// Where both sides have changed a field, what stands in the file stays and the other waits beside it.
private func joined(_ left: LeftWork, with journey: Journey) -> Journey {
  Journey.merging(base: left.base, mine: left.mine, theirs: journey, by: left.author).journey
}
