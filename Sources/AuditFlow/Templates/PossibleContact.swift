public import JourneyModel

/// A contact that could happen where the business is silent; drawn hollow, never scored.
public struct PossibleContact: Hashable, Sendable {
  /// Stable, so that a proposal put aside stays aside.
  public let id: String
  public let name: Bilingual
  /// The question with which it is proposed.
  public let question: Bilingual
  public let line: LineSection
  public let channel: ChannelKind

  /// The proposals, the most useful first.
  public static let all: [PossibleContact] = [
    PossibleContact(
      id: "all-well", line: .care, channel: .phone,
      name: Bilingual(de: "Anruf nach vier Wochen", en: "Call after four weeks"),
      question: Bilingual(
        de: "Rufen Sie nach vier Wochen an und fragen, ob alles in Ordnung ist?",
        en: "Will you call after four weeks and ask whether all is well?")),
    PossibleContact(
      id: "after-a-year", line: .care, channel: .phone,
      name: Bilingual(de: "Anruf nach einem Jahr", en: "Call after a year"),
      question: Bilingual(
        de: "Melden Sie sich nach einem Jahr, einfach so?",
        en: "Will you get in touch after a year, just like that?")),
    PossibleContact(
      id: "care-visit", line: .care, channel: .visit,
      name: Bilingual(de: "Besuch zur Durchsicht", en: "Check-up visit"),
      question: Bilingual(
        de: "Schauen Sie vorbei und sehen nach, ob noch alles hält?",
        en: "Will you drop by and see whether everything still holds?")),
    PossibleContact(
      id: "birthday", line: .care, channel: .letter,
      name: Bilingual(de: "Gruß zum Geburtstag", en: "Birthday greeting"),
      question: Bilingual(
        de: "Schicken Sie einen Gruß zum Geburtstag, von Hand geschrieben?",
        en: "Will you send a birthday greeting, written by hand?")),
    PossibleContact(
      id: "news", line: .care, channel: .email,
      name: Bilingual(de: "Nachricht über neue Leistungen", en: "News of new services"),
      question: Bilingual(
        de: "Sagen Sie Ihren Kunden, was Sie neu anbieten?",
        en: "Will you tell your customers what is new with you?")),
    PossibleContact(
      id: "invitation", line: .care, channel: .event,
      name: Bilingual(de: "Einladung zum Tag der offenen Tür", en: "Invitation to an open day"),
      question: Bilingual(
        de: "Laden Sie Ihre Kunden einmal im Jahr zu sich ein?",
        en: "Will you invite your customers once a year?")),
    PossibleContact(
      id: "thanks", line: .fulfilment, channel: .letter,
      name: Bilingual(de: "Dank nach dem Auftrag", en: "Thank-you after the order"),
      question: Bilingual(
        de: "Bedanken Sie sich, wenn alles fertig und bezahlt ist?",
        en: "Will you say thank you once all is done and paid?")),
    PossibleContact(
      id: "progress", line: .fulfilment, channel: .messenger,
      name: Bilingual(de: "Kurze Nachricht zum Stand", en: "Short note on progress"),
      question: Bilingual(
        de: "Sagen Sie zwischendurch Bescheid, wie weit Sie sind?",
        en: "Will you let the customer know how far you have got?")),
  ]

  private init(
    id: String, line: LineSection, channel: ChannelKind, name: Bilingual, question: Bilingual
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.line = line
    self.channel = channel
  }
}

extension PossibleContact {
  /// The proposals that a journey does not have yet under the same name, and has a phase for.
  public static func proposals(for journey: Journey) -> [PossibleContact] {
    let listed = ListedNames(journey)
    return all.filter { contact in
      !listed.contains(contact.name) && journey.phases.contains { $0.line == contact.line }
    }
  }

  /// The proposals as places among ``all``, by the place of the phase that each would stand in.
  static func places(in journey: Journey) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for proposal in proposals(for: journey) {
      guard let place = all.firstIndex(of: proposal),
        let phase = journey.phases.lastIndex(where: { $0.line == proposal.line })
      else { continue }
      places[phase, default: []].append(place)
    }
    return places
  }

  /// The contact as a possible one of a journey: in the last phase of its section, on the channel
  /// of its kind where the journey has one.
  public func touchpoint(_ id: EntityID, in journey: Journey, _ language: Language) -> Touchpoint {
    Touchpoint(
      id: id, name: name[language], stateOrNil: .possible,
      phase: journey.phases.last { $0.line == line }?.id,
      channel: journey.channels.first { $0.kind == channel }?.id, initiator: .business,
      direction: .outgoing)
  }
}
