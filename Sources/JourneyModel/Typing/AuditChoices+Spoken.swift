// What the business, the people and the actions of an audit are called.

extension Language {
  public func words(in language: Language) -> [String] {
    switch self {
    case .german: choose(language, ["Deutsch"], ["German"])
    case .english: choose(language, ["Englisch"], ["English"])
    }
  }
}

extension Relation {
  public func words(in language: Language) -> [String] {
    switch self {
    case .b2c: choose(language, ["Privatkunden", "B2C"], ["consumers", "B2C"])
    case .b2b: choose(language, ["Geschäftskunden", "B2B"], ["businesses", "B2B"])
    case .b2g:
      choose(
        language, ["Behörden", "B2G", "B2A", "öffentliche Hand"], ["public bodies", "B2G", "B2A"])
    }
  }
}

extension Goal {
  public func words(in language: Language) -> [String] {
    switch self {
    case .win: choose(language, ["Neukunden gewinnen", "gewinnen"], ["win new customers", "win"])
    case .keep:
      choose(language, ["Stammkunden halten", "halten"], ["keep regular customers", "keep"])
    case .winBack:
      choose(
        language, ["Kunden zurückgewinnen", "zurückgewinnen"], ["win customers back", "win back"])
    }
  }
}

extension CustomerStatus {
  public func words(in language: Language) -> [String] {
    switch self {
    case .potential:
      choose(language, ["möglicher Kunde", "Interessent", "potenziell"], ["potential"])
    case .current: choose(language, ["aktueller Kunde", "aktuell"], ["current"])
    case .lost: choose(language, ["verlorener Kunde", "verloren"], ["lost"])
    }
  }
}

extension WantsKnown {
  public func words(in language: Language) -> [String] {
    switch self {
    case .customerSaid:
      choose(language, ["vom Kunden gesagt", "gesagt"], ["the customer said so", "said"])
    case .observed: choose(language, ["beobachtet"], ["observed"])
    case .guessed: choose(language, ["vermutet"], ["guessed"])
    }
  }
}

extension ParticipantRole {
  public func words(in language: Language) -> [String] {
    switch self {
    case .owner: choose(language, ["Inhaber", "Chef", "Chefin", "Inhaberin"], ["owner"])
    case .staff: choose(language, ["Mitarbeiter", "Mitarbeiterin"], ["staff"])
    case .consultant: choose(language, ["Berater", "Beraterin"], ["consultant"])
    case .customer: choose(language, ["Kunde", "Kundin"], ["customer"])
    case .log: choose(language, ["Ereignisprotokoll", "Protokoll"], ["event log"])
    }
  }
}

extension CostKind {
  public func words(in language: Language) -> [String] {
    switch self {
    case .print: choose(language, ["Druck"], ["print"])
    case .postage: choose(language, ["Porto"], ["postage"])
    case .flyers: choose(language, ["Flyer", "Handzettel"], ["flyers"])
    case .adverts: choose(language, ["Anzeigen", "Werbung"], ["adverts"])
    case .callCentre: choose(language, ["Callcenter"], ["call centre", "call center"])
    case .event: choose(language, ["Veranstaltung"], ["event"])
    case .ownTime: choose(language, ["eigene Zeit"], ["own time"])
    case .other: choose(language, ["Sonstiges"], ["other"])
    }
  }
}

extension Reached {
  public func words(in language: Language) -> [String] {
    switch self {
    case .yes: choose(language, ["ja"], ["yes"])
    case .partly: choose(language, ["teilweise", "teils"], ["partly"])
    case .no: choose(language, ["nein"], ["no"])
    }
  }
}

extension MeasureState {
  public func words(in language: Language) -> [String] {
    switch self {
    case .open: choose(language, ["offen"], ["open"])
    case .done: choose(language, ["erledigt"], ["done"])
    case .dropped: choose(language, ["verworfen", "fallen gelassen"], ["dropped"])
    }
  }
}
