// What contacts, their channels and what leads to them are called.

extension LineSection {
  public func words(in language: Language) -> [String] {
    switch self {
    case .interest: choose(language, ["Interesse"], ["interest"])
    case .order: choose(language, ["Auftrag", "Bestellung"], ["order"])
    case .fulfilment: choose(language, ["Abwicklung"], ["fulfilment", "fulfillment"])
    case .complaint: choose(language, ["Reklamation", "Beschwerde"], ["complaint"])
    case .care: choose(language, ["Kundenbetreuung", "Betreuung"], ["care"])
    case .other: choose(language, ["Sonstiges", "andere"], ["other"])
    }
  }
}

extension Stage {
  public func words(in language: Language) -> [String] {
    switch self {
    case .preSale:
      choose(language, ["vor dem Kauf", "Vorverkauf", "vorher"], ["pre-sale", "before"])
    case .sale: choose(language, ["Kauf", "Verkauf"], ["sale"])
    case .afterSale: choose(language, ["nach dem Kauf", "nachher"], ["after-sale", "after"])
    }
  }
}

extension TouchpointState {
  public func words(in language: Language) -> [String] {
    switch self {
    case .actual: choose(language, ["vorhanden", "tatsächlich"], ["actual"])
    case .possible: choose(language, ["möglich"], ["possible"])
    }
  }
}

extension ChannelKind {
  public func words(in language: Language) -> [String] {
    switch self {
    case .phone: choose(language, ["Telefon", "Anruf", "Tel"], ["phone", "telephone", "call"])
    case .email: choose(language, ["E-Mail", "Mail"], ["e-mail", "mail"])
    case .letter: choose(language, ["Brief", "Post"], ["letter", "post"])
    case .visit: choose(language, ["Vor-Ort-Termin", "Termin", "Besuch"], ["visit"])
    case .branch:
      choose(
        language, ["Laden/Büro/Empfang", "Laden", "Büro", "Empfang", "Filiale"],
        ["branch", "shop", "office"])
    case .web: choose(language, ["Website", "Webseite", "Internet"], ["website"])
    case .portal: choose(language, ["Kundenportal"], ["customer portal"])
    case .messenger: choose(language, ["Messenger", "WhatsApp"], ["messenger", "WhatsApp"])
    case .chat: choose(language, ["Chat"], ["chat"])
    case .sms: choose(language, ["SMS"], ["text message", "SMS"])
    case .social: choose(language, ["soziale Medien"], ["social media"])
    case .event:
      choose(language, ["Messe/Veranstaltung", "Messe", "Veranstaltung"], ["event", "fair"])
    case .delivery: choose(language, ["Lieferung"], ["delivery"])
    case .other: choose(language, ["Sonstiges", "anderer"], ["other"])
    }
  }
}

extension TouchesCustomer {
  public func words(in language: Language) -> [String] {
    switch self {
    case .yes: choose(language, ["ja", "j"], ["yes", "y"])
    case .no: choose(language, ["nein", "n"], ["no", "n"])
    case .ask:
      choose(language, ["noch klären", "unklar", "?"], ["to be clarified", "unknown", "?"])
    }
  }
}

extension Direction {
  public func words(in language: Language) -> [String] {
    switch self {
    case .outgoing:
      choose(language, ["an den Kunden", "aus", "raus", "ausgehend"], ["to the customer", "out"])
    case .incoming:
      choose(language, ["vom Kunden", "ein", "rein", "eingehend"], ["from the customer", "in"])
    case .both: choose(language, ["beide Richtungen", "beide"], ["both ways"])
    }
  }
}

extension Initiator {
  public func words(in language: Language) -> [String] {
    switch self {
    case .business: choose(language, ["Betrieb", "wir"], ["business", "we"])
    case .customer: choose(language, ["Kunde"], ["customer"])
    }
  }
}

extension DocumentForm {
  public func words(in language: Language) -> [String] {
    switch self {
    case .formal: choose(language, ["förmlich", "formell"], ["formal"])
    case .informal: choose(language, ["formlos", "informell"], ["informal"])
    case .automatic: choose(language, ["automatisch"], ["automatic"])
    }
  }
}

extension ProductAspect {
  public func words(in language: Language) -> [String] {
    switch self {
    case .enclosed: choose(language, ["Beilage", "beigelegt"], ["enclosed"])
    case .packaging: choose(language, ["Verpackung"], ["packaging"])
    case .delivery: choose(language, ["Lieferung"], ["delivery"])
    case .installation: choose(language, ["Montage", "Installation", "Einbau"], ["installation"])
    case .manual: choose(language, ["Anleitung", "Gebrauchsanleitung"], ["manual"])
    case .service: choose(language, ["Service"], ["service"])
    case .maintenance: choose(language, ["Wartung"], ["maintenance"])
    case .repair: choose(language, ["Reparatur"], ["repair"])
    case .warranty: choose(language, ["Gewährleistung", "Garantie"], ["warranty"])
    case .returns: choose(language, ["Rückgabe", "Retoure"], ["returns"])
    case .exchange: choose(language, ["Umtausch"], ["exchange"])
    case .modification: choose(language, ["Änderung"], ["modification"])
    case .spareParts: choose(language, ["Ersatzteile"], ["spare parts"])
    case .payment: choose(language, ["Zahlung", "Bezahlung"], ["payment"])
    case .other: choose(language, ["Sonstiges"], ["other"])
    }
  }
}

extension EntryPoint {
  public func words(in language: Language) -> [String] {
    switch self {
    case .tasks: choose(language, ["Aufgaben", "Aufgabe"], ["tasks", "Aufgaben", "task"])
    case .correspondence: choose(language, ["Korrespondenz"], ["correspondence", "Korrespondenz"])
    case .products: choose(language, ["Produkte", "Produkt"], ["products", "Produkte", "product"])
    }
  }
}
