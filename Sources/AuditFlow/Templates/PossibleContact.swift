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
  /// O(entries).
  public static func proposals(for journey: Journey) -> [PossibleContact] {
    let possible = all.filter { contact in journey.phases.contains { $0.line == contact.line } }
    // Few names begin like a proposal; only those are looked at as words.
    let beginnings = Set(possible.flatMap { [$0.name.de.beginning, $0.name.en.beginning] })
    var listed: [String] = []
    func list(_ name: String) { if beginnings.contains(name.beginning) { listed.append(name) } }
    for index in journey.touchpoints.indices { list(journey.touchpoints[index].name) }
    for index in journey.tasks.indices { list(journey.tasks[index].name) }
    for index in journey.documents.indices { list(journey.documents[index].name) }
    for product in journey.products {
      list(product.name)
      for part in product.parts { list(part.name) }
    }
    return possible.filter { contact in !listed.contains(where: contact.name.isName) }
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

extension String {
  /// The first five letters or digits of the folded text as a number, whatever stands between them.
  fileprivate var beginning: UInt64 {
    var beginning: UInt64 = 0
    var count = 0
    for byte in folded.utf8 where byte.isLetterOrDigit {
      beginning = beginning << 8 | UInt64(byte)
      count += 1
      if count == 5 { break }
    }
    return beginning
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")
      || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
  }
}
