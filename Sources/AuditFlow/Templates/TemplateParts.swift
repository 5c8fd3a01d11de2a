public import JourneyModel

/// A phase as a template offers it.
public struct TemplatePhase: Hashable, Sendable {
  /// The identifier in the journey, for instance `p1`.
  public let id: EntityID
  public let name: Bilingual
  /// The section of the Kundenkontaktlinie.
  public let line: LineSection
  public let stage: Stage
  /// The share of cases that reach the phase, where the trade knows one; usually it is asked.
  public let share: Judgement?

  public init(
    id: EntityID, name: Bilingual, line: LineSection, stage: Stage, share: Judgement? = nil
  ) {
    self.id = id
    self.name = name
    self.line = line
    self.stage = stage
    self.share = share
  }
}

/// A channel as a template offers it; its identifier in the journey is the word of its kind.
public struct TemplateChannel: Hashable, Sendable {
  public let kind: ChannelKind
  public let name: Bilingual

  public init(_ kind: ChannelKind, _ name: Bilingual) {
    self.kind = kind
    self.name = name
  }

  /// The identifier in the journey.
  public var id: EntityID { EntityID(kind.rawValue) }
}

/// A variant as a template offers it.
public struct TemplateVariant: Hashable, Sendable {
  public let id: EntityID
  public let name: Bilingual

  public init(id: EntityID, name: Bilingual) {
    self.id = id
    self.name = name
  }

  /// The pair to suggest where it matters whether somebody buys for the first time.
  public static let newAndRegular = [
    TemplateVariant(id: "new", name: Bilingual(de: "Neukunde", en: "New customer")),
    TemplateVariant(id: "regular", name: Bilingual(de: "Bestandskunde", en: "Regular customer")),
  ]

  /// The variant as an entity of a journey in a language.
  public func variant(in language: Language) -> Variant {
    Variant(id: id, name: name[language])
  }
}
