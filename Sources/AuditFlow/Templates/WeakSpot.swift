public import JourneyModel

/// Two neighbouring contacts between which more is likely to happen than the list says.
public struct WeakSpot: Hashable, Sendable {
  /// The phase that is too bare to be the whole truth.
  public let phase: EntityID
  /// The contact before the gap.
  public let from: EntityID
  /// The contact after the gap.
  public let to: EntityID
  /// Three short questions: queries, chasing, calls nobody answers.
  public let questions: [Prompt]
}

extension TextbookChain {
  /// The pairs of neighbours to ask about, along the line.
  ///
  /// A phase is weak with fewer than three contacts, or when all its contacts bear names of the
  /// chain. Asked are the pairs that begin, end or skip over in a weak phase, each once. Contacts
  /// without a phase and possible ones do not count; pairs of which somebody said that nothing happens
  /// between them are answered. Empty with fewer than two contacts.
  /// O(contacts + phases).
  public static func weakSpots(in journey: Journey) -> [WeakSpot] {
    let line = PlacedContact.line(of: journey)
    var sizes: [Int: (all: Int, textbook: Int)] = [:]
    for contact in line {
      sizes[contact.phase, default: (0, 0)].all += 1
      if contains(contact.touchpoint.name) { sizes[contact.phase]?.textbook += 1 }
    }
    func isWeak(_ phase: Int) -> Bool {
      let (all, textbook) = sizes[phase] ?? (0, 0)
      return all < 3 || textbook == all
    }
    return zip(line, line.dropFirst()).compactMap { from, to in
      guard from.touchpoint.nothingUntil != to.touchpoint.id,
        let phase = (from.phase...to.phase).first(where: isWeak)
      else { return nil }
      let id = journey.phases[phase].id
      return WeakSpot(
        phase: id, from: from.touchpoint.id, to: to.touchpoint.id,
        questions: questions(
          between: from.touchpoint, and: to.touchpoint, journey.phases[phase]))
    }
  }

  private static func questions(
    between from: Touchpoint, and to: Touchpoint, _ phase: Phase
  ) -> [Prompt] {
    func prompt(
      _ kind: String, _ initiator: Initiator?, _ channel: ChannelKind?, _ question: Bilingual,
      _ example: Bilingual
    ) -> Prompt {
      Prompt(
        id: "between.\(from.id).\(to.id).\(kind)", entryPoint: .correspondence,
        reason: .between(from.id, to.id), phase: phase.id, line: phase.line,
        direction: initiator.map { $0 == .customer ? .incoming : .outgoing }, initiator: initiator,
        channel: channel, form: .informal, question: question, example: example)
    }
    return [
      prompt(
        "query", nil, nil,
        Bilingual(
          de:
            "Zwischen \(from.name.quoted(in: .german)) und \(to.name.quoted(in: .german)): Fragt der Kunde etwas nach, oder fragen Sie?",
          en:
            "Between \(from.name.quoted(in: .english)) and \(to.name.quoted(in: .english)): does the customer ask something, or do you?"
        ),
        Bilingual(de: "Rückfrage nach \(from.name)", en: "Query after \(from.name)")),
      prompt(
        "chasing", nil, nil,
        Bilingual(
          de: "Hakt jemand nach, weil es bis dahin so lange dauert?",
          en: "Does anybody chase because it takes so long until then?"),
        Bilingual(de: "Nachhaken wegen \(to.name)", en: "Chasing because of \(to.name)")),
      prompt(
        "dead-call", .customer, .phone,
        Bilingual(
          de: "Ruft der Kunde in dieser Zeit an und erreicht niemanden?",
          en: "Does the customer call in that time and reach nobody?"),
        Bilingual(
          de: "Vergeblicher Anruf nach \(from.name)",
          en: "Unanswered call after \(from.name)")),
    ]
  }
}

/// A contact that happens, with the place of its phase on the line.
private struct PlacedContact {
  let phase: Int
  let touchpoint: Touchpoint

  static func line(of journey: Journey) -> [PlacedContact] {
    var places: [EntityID: Int] = [:]
    for (index, phase) in journey.phases.enumerated() { places[phase.id] = index }
    var byPhase = [[PlacedContact]](repeating: [], count: journey.phases.count)
    for touchpoint in journey.touchpoints where touchpoint.state == .actual {
      guard let place = touchpoint.phase.flatMap({ places[$0] }) else { continue }
      byPhase[place].append(PlacedContact(phase: place, touchpoint: touchpoint))
    }
    return Array(byPhase.joined())
  }
}
