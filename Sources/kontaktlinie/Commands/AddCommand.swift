import ArgumentParser
import AuditFlow
import JourneyModel

/// `add`: what an entry point brings up, contacts, and what else a journey is made of.
struct AddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "add", "Trägt Aufgaben, Korrespondenz, Produkte, Kontaktpunkte und anderes ein.",
      "Adds Aufgaben (tasks), Korrespondenz (correspondence), Produkte (products), touchpoints and more.",
      examples: [
        "kontaktlinie add maler.journey.json tasks \"Aufmaß nehmen\" \"Angebot schreiben\"",
        "kontaktlinie add maler.journey.json correspondence Mahnung --touchpoint --channel letter",
        "kontaktlinie add maler.journey.json touchpoint < list.txt",
        "kontaktlinie add maler.journey.json part \"Farbreste\" --of Innenanstrich --touchpoint",
        "kontaktlinie add maler.journey.json measure \"Rückruf bis 18 Uhr\" --of a1",
      ],
      more: (
        "Ohne NAME ist jede Zeile der Standardeingabe ein Eintrag. Die Kennungen der neuen Einträge gehen auf die Standardausgabe, eine je Zeile; mit --touchpoint folgt auf jeden Eintrag sein Kontaktpunkt. Eine Maßnahme ohne --of bekommt eine Aktion gleichen Namens.",
        "Without NAME each line of standard input is one entry. The identifiers of the new entries go to standard output, one a line; with --touchpoint each entry is followed by its touchpoint. A measure without --of gets an action of the same name."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(
    help: help("Eines von: \(AddedKind.list).", "One of: \(AddedKind.list).", value: "kind"))
  var kind: String

  @Argument(help: help("Die Namen.", "The names.", value: "name"))
  var names: [String] = []

  @Flag(
    help: help(
      "Zu jedem Eintrag auch den Kontaktpunkt gleichen Namens anlegen.",
      "Add the touchpoint of the same name with each entry."))
  var touchpoint = false

  @Option(
    help: help(
      "Das Produkt eines Teils, die Aktion einer Maßnahme.",
      "The product of a part, the action of a measure.", value: "id"))
  var of: String?

  @Option(help: help("Die Phase.", "The phase.", value: "phase"))
  var phase: String?

  @Option(help: help("Der Kanal.", "The channel.", value: "channel"))
  var channel: String?

  @Option(
    help: help(
      "outgoing (an den Kunden), incoming (vom Kunden) oder both.",
      "outgoing (to the customer), incoming (from the customer) or both.", value: "direction"))
  var direction: String?

  @Option(
    help: help(
      "Wer beginnt: business oder customer.", "Who begins: business or customer.",
      value: "initiator"))
  var initiator: String?

  @Option(
    help: help("Wer zuständig ist.", "Who is responsible.", value: "participant"))
  var owner: String?

  @Option(
    help: help(
      "Wer die Einträge nennt; Unbekannte nehmen ab jetzt teil.",
      "Who names the entries; unknown people take part from now on.", value: "participant"))
  var by: String?

  @Option(
    help: help(
      "Die Einträge stehen auf der verdeckten Einzelliste dieser Person.",
      "The entries stand on the hidden individual list of this person.", value: "participant"))
  var list: String?

  @Flag(
    help: help(
      "Was Phase, Kanal oder Zuständige nennen und noch fehlt, anlegen.",
      "Add what phase, channel or owner name and what is not there yet."))
  var create = false

  @OptionGroup var common: CommonHelp

  func run() throws {
    let kind = try AddedKind(kind)
    try checkOptions(kind)
    if file == JourneyInput.standard, names.isEmpty {
      throw Failure.usage(
        "„-“ ist hier die Datei; geben Sie die Namen als Angaben an.",
        "\"-\" is the file here; give the names as arguments.")
    }
    // A list on standard input may come from anywhere, bullets and all.
    let names =
      names.isEmpty
      ? PastedList.lines(of: try StandardInput.lines().joined(separator: "\n")) : names
    try JourneyEdit.run(file) { journey, edit in
      let details = try details(in: &journey, &edit)
      let owner = try owner(of: kind, in: journey)
      for name in names { try add(name, kind, details, owner, to: &journey, &edit) }
      edit.notes.append(
        say(
          names.count == 1 ? "1 Eintrag hinzugefügt." : "\(names.count) Einträge hinzugefügt.",
          names.count == 1 ? "1 entry added." : "\(names.count) entries added."))
    }
  }

  private func add(
    _ name: String, _ kind: AddedKind, _ details: ContactDetails, _ owner: EntityID?,
    to journey: inout Journey, _ edit: inout JourneyEdit
  ) throws {
    if touchpoint, let entryPoint = kind.entryPoint {
      let (item, contact) = try journey.addItemWithTouchpoint(
        name, through: entryPoint, details, using: &edit.identifiers)
      edit.created += [item, contact]
      return
    }
    let before = journey.campaigns.count
    let id = try entity(name, kind, details, owner, in: &journey, &edit)
    if kind == .measure, journey.campaigns.count > before, let action = journey.campaigns.last {
      edit.created.append(action.id)
    }
    edit.created.append(id)
    if touchpoint, kind == .part {
      edit.created.append(
        try journey.addTouchpoint(name, foundThrough: id, details, using: &edit.identifiers))
    }
  }

  /// Adds the entry itself.
  private func entity(
    _ name: String, _ kind: AddedKind, _ details: ContactDetails, _ owner: EntityID?,
    in journey: inout Journey, _ edit: inout JourneyEdit
  ) throws -> EntityID {
    switch kind {
    case .tasks: try journey.addItem(name, through: .tasks, details, using: &edit.identifiers)
    case .correspondence:
      try journey.addItem(name, through: .correspondence, details, using: &edit.identifiers)
    case .products: try journey.addItem(name, through: .products, using: &edit.identifiers)
    case .part: try journey.addPart(name, of: owner ?? "", using: &edit.identifiers)
    case .touchpoint: try journey.addTouchpoint(name, details, using: &edit.identifiers)
    case .variant: try journey.addVariant(name, using: &edit.identifiers)
    case .group: try journey.addTargetGroup(name, using: &edit.identifiers)
    case .phase: try journey.addPhase(name, using: &edit.identifiers)
    case .channel: try journey.addChannel(name, using: &edit.identifiers)
    case .action: try journey.addCampaign(name, using: &edit.identifiers)
    case .measure: try journey.addMeasure(name, in: owner, using: &edit.identifiers).id
    }
  }

  /// What the new entries stand in.
  private func owner(of kind: AddedKind, in journey: Journey) throws -> EntityID? {
    if let of, let owner = kind.entity.owner { return try journey.find(owner, of) }
    guard kind == .part else { return nil }
    throw Failure.usage(
      "Zu welchem Produkt? Geben Sie --of und das Produkt an.",
      "Of which product? Give --of and the product.")
  }

  private func details(
    in journey: inout Journey, _ edit: inout JourneyEdit
  ) throws -> ContactDetails {
    _ = try edit.participant(by, in: &journey)
    return ContactDetails(
      phase: try edit.find(.phase, phase, in: &journey, creating: create),
      channel: try edit.find(.channel, channel, in: &journey, creating: create),
      direction: try direction.flatMap { try TypedValue($0).choice() },
      initiator: try initiator.flatMap { try TypedValue($0).choice() },
      owner: try edit.find(.participant, owner, in: &journey, creating: create),
      list: try edit.participant(list, in: &journey))
  }

  /// What an entry has no place for is refused, so that nothing is dropped in silence.
  private func checkOptions(_ kind: AddedKind) throws(Failure) {
    if of != nil, kind.entity.owner == nil {
      throw .usage(
        "--of gehört zu part und measure; lassen Sie es weg.",
        "--of belongs to part and measure; leave it out.")
    }
    if kind == .touchpoint || kind.leadsToContact && touchpoint { return }
    if touchpoint {
      throw .usage(
        "--touchpoint gehört zu tasks, correspondence, products und part; lassen Sie es weg.",
        "--touchpoint belongs to tasks, correspondence, products and part; leave it out.")
    }
    let given = [
      ("--phase", phase), ("--channel", channel), ("--initiator", initiator), ("--list", list),
      ("--direction", kind == .correspondence ? nil : direction),
      ("--owner", kind == .tasks ? nil : owner),
    ]
    guard let (option, _) = given.first(where: { $0.1 != nil }) else { return }
    if kind.leadsToContact {
      throw .usage(
        "\(option) gehört zu einem Kontaktpunkt; geben Sie auch --touchpoint an.",
        "\(option) belongs to a touchpoint; give --touchpoint as well.")
    }
    throw .usage(
      "\(option) gehört zu einem Kontaktpunkt; lassen Sie es weg.",
      "\(option) belongs to a touchpoint; leave it out.")
  }
}
