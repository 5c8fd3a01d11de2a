/// Which entity of a journey: its kind, its identifier and, for one that stands inside another, the
/// identifier of that.
public struct EntityAddress: Hashable, Sendable {
  public let kind: EntityKind
  /// The contact of an incident, the product of a part, the action of a measure; `nil` for others.
  public let owner: EntityID?
  public let id: EntityID

  public init(_ kind: EntityKind, _ id: EntityID, in owner: EntityID? = nil) {
    self.kind = kind
    self.owner = owner
    self.id = id
  }
}

extension EntityAddress: CustomStringConvertible {
  /// The identifier as people type it: `k1`, or `k1/i1` for an incident of `k1`.
  public var description: String {
    owner.map { "\($0)/\(id)" } ?? id.text
  }
}

/// An entity by its address and the name that people see.
public struct EntityEntry: Hashable, Sendable {
  public let address: EntityAddress
  public let name: String

  public init(_ address: EntityAddress, name: String) {
    self.address = address
    self.name = name
  }
}

extension EntityEntry {
  /// The entry in a message: `k1 (Angebot per E-Mail)`, safe for a terminal.
  func spoken() -> String {
    let id = address.description.madeVisible()
    return name.isEmpty || name == address.id.text ? id : "\(id) (\(name.prefix(60).madeVisible()))"
  }
}

extension EntityKind {
  /// What an entity of this kind is called on screen.
  public func spoken(in language: Language) -> String {
    switch self {
    case .targetGroup: language == .german ? "Zielgruppe" : "target group"
    case .variant: language == .german ? "Variante" : "variant"
    case .phase: language == .german ? "Phase" : "phase"
    case .channel: language == .german ? "Kanal" : "channel"
    case .participant: language == .german ? "Teilnehmer" : "participant"
    case .task: language == .german ? "Aufgabe" : "task"
    case .document: language == .german ? "Korrespondenz" : "correspondence"
    case .product: language == .german ? "Produkt" : "product"
    case .part: language == .german ? "Produktteil" : "product part"
    case .touchpoint: language == .german ? "Kontaktpunkt" : "touchpoint"
    case .incident: language == .german ? "Störung" : "incident"
    case .round: language == .german ? "Bewertungsrunde" : "round"
    case .campaign: language == .german ? "Aktion" : "action"
    case .measure: language == .german ? "Maßnahme" : "measure"
    }
  }

  /// The kind of the entities that entities of this kind stand in.
  public var owner: EntityKind? {
    switch self {
    case .incident: .touchpoint
    case .part: .product
    case .measure: .campaign
    default: nil
    }
  }
}
