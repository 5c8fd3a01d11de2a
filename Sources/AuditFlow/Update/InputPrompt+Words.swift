import JourneyModel

extension InputPrompt.Purpose {
  /// The purpose in words that a file can keep.
  var words: [String] {
    switch self {
    case .rename(let id, let kind): ["rename", kind.rawValue, id.text]
    case .newContact(let phase): ["newContact"] + [phase].compactMap { $0?.text }
    case .incident(let id): ["incident", id.text]
    case .incidentProbability(let incident, let id): ["probability", incident.text, id.text]
    case .consequenceName(let incident, let id): ["consequence", incident.text, id.text]
    case .customerWants(let id): ["wants", id.text]
    case .asksFor(let id): ["asksFor", id.text]
    case .exactValue(let field): ["value", field.rawValue]
    case .share(let phase): ["share", phase.text]
    case .alias: ["alias"]
    case .targetGroup: ["targetGroup"]
    case .responsibleAlias(let ids): ["responsible"] + ids.map(\.text)
    case .measureWhat(let id): ["what", id.text]
    case .measureWho(let id): ["who", id.text]
    case .measureUntil(let id): ["until", id.text]
    }
  }

  /// Reads ``words``; `nil` for any others.
  init?(words: [String]) {
    let ids = words.dropFirst().map { EntityID($0) }
    switch (words.first, ids.count) {
    case ("rename", 2):
      guard let kind = EntityKind(rawValue: words[1]) else { return nil }
      self = .rename(ids[1], kind)
    case ("newContact", ...1): self = .newContact(phase: ids.first)
    case ("incident", 1): self = .incident(of: ids[0])
    case ("probability", 2): self = .incidentProbability(incident: ids[0], of: ids[1])
    case ("consequence", 2): self = .consequenceName(incident: ids[0], of: ids[1])
    case ("wants", 1): self = .customerWants(ids[0])
    case ("asksFor", 1): self = .asksFor(ids[0])
    case ("value", 1):
      guard let field = RatingField(rawValue: words[1]) else { return nil }
      self = .exactValue(field)
    case ("share", 1): self = .share(phase: ids[0])
    case ("alias", 0): self = .alias
    case ("targetGroup", 0): self = .targetGroup
    case ("responsible", 1...): self = .responsibleAlias(ids)
    case ("what", 1): self = .measureWhat(ids[0])
    case ("who", 1): self = .measureWho(ids[0])
    case ("until", 1): self = .measureUntil(ids[0])
    default: return nil
    }
  }
}
