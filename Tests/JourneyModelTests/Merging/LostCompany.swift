@testable import JourneyModel

/// Says what a merge has lost of that which hung on entities that stayed although one side had removed
/// them: ratings, places among the worst, links. It shares no code with the merge.
enum LostCompany {
  /// - Parameters:
  ///   - remover: the side that removed something.
  ///   - keeper: the side at which it stayed.
  static func lost(
    _ base: Journey, _ remover: Journey, _ keeper: Journey, in result: Journey
  ) -> [String] {
    let kept = EntityKind.allCases.flatMap { kind -> [EntityAddress] in
      let (removed, there) = (Set(addresses(kind, remover)), Set(addresses(kind, result)))
      let atKeeper = Set(addresses(kind, keeper))
      return addresses(kind, base).filter {
        !removed.contains($0) && atKeeper.contains($0) && there.contains($0)
      }
    }
    guard !kept.isEmpty else { return [] }
    let (before, after) = (company(of: keeper), company(of: result))
    return kept.flatMap { entity in
      (before[entity] ?? []).subtracting(after[entity] ?? [])
        .filter { !isChanged($0, by: remover, in: result) }
        .map { "\(entity.kind) \(entity): \($0.joined(separator: " "))" }
    }.sorted()
  }

  private static func addresses(_ kind: EntityKind, _ journey: Journey) -> [EntityAddress] {
    journey.entries(of: kind).map(\.address)
  }

  /// What hangs on each entity: paths of identifiers.
  private static func company(of journey: Journey) -> [EntityAddress: Set<[String]>] {
    var found: [EntityAddress: Set<[String]>] = [:]
    func note(_ kind: EntityKind, _ id: EntityID?, _ path: [String?]) {
      guard let id else { return }
      found[EntityAddress(kind, id), default: []].insert(path.map { $0 ?? "-" })
    }
    for round in journey.rounds {
      for rating in round.ratings {
        let path = [
          "rating", round.id.text, rating.touchpoint.text, rating.by?.text, rating.variant?.text,
        ]
        note(.touchpoint, rating.touchpoint, path)
        note(.participant, rating.by, path)
        note(.variant, rating.variant, path)
      }
      for worst in round.worstThree {
        note(.participant, worst.by, ["worst", round.id.text, worst.by?.text])
        // A ranking that waits names its contacts as well.
        let waiting = worst.conflicts.flatMap { $0.value.elements ?? [] }.compactMap(\.text)
        for id in worst.touchpoints.map(\.text) + waiting {
          note(.touchpoint, EntityID(id), ["worst", round.id.text, worst.by?.text])
        }
      }
    }
    for contact in journey.touchpoints {
      for other in contact.distinctFrom { note(.touchpoint, other, ["distinct", contact.id.text]) }
      for incident in contact.incidents {
        for other in incident.leadsTo {
          note(.touchpoint, other, ["leads", contact.id.text, incident.id.text])
        }
      }
      for finding in contact.foundVia {
        for kind in [EntityKind.task, .document, .product] {
          note(kind, finding.item, ["found", contact.id.text])
        }
      }
      note(.phase, contact.phase, ["touchpoint", contact.id.text, "phase"])
      note(.channel, contact.channel, ["touchpoint", contact.id.text, "channel"])
      note(.participant, contact.responsible, ["touchpoint", contact.id.text, "responsible"])
    }
    for action in journey.campaigns {
      for other in action.serves { note(.touchpoint, other, ["serves", action.id.text]) }
      for other in action.expects {
        note(.touchpoint, other.touchpoint, ["expects", action.id.text])
      }
    }
    return found
  }

  /// Whether the entry that held a reference is gone, or refers to something else as the other side
  /// wanted.
  private static func isChanged(_ path: [String], by remover: Journey, in result: Journey) -> Bool {
    let id = EntityID(path[1])
    switch path[0] {
    case "rating", "worst": return !result.rounds.contains { $0.id == id }
    case "serves", "expects": return !result.campaigns.contains { $0.id == id }
    default: break
    }
    guard let contact = result.touchpoints.first(where: { $0.id == id }) else { return true }
    if path[0] == "leads" { return !contact.incidents.contains { $0.id.text == path[2] } }
    guard path[0] == "touchpoint", let other = remover.touchpoints.first(where: { $0.id == id })
    else { return false }
    let (field, now) =
      switch path[2] {
      case "phase": (other.phase, contact.phase)
      case "channel": (other.channel, contact.channel)
      default: (other.responsible, contact.responsible)
      }
    return field != nil && field == now || contact.conflicts.contains { $0.field == path[2] }
  }
}
