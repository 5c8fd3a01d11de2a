import ArgumentParser
import JourneyModel

/// `add`: what an entry point brings up, or contacts.
struct AddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "add", "Trägt Aufgaben, Korrespondenz, Produkte oder Kontaktpunkte ein.",
      "Adds Aufgaben (tasks), Korrespondenz (correspondence), Produkte (products) or touchpoints.",
      examples: [
        "kontaktlinie add maler.journey.json tasks \"Aufmaß nehmen\" \"Angebot schreiben\"",
        "kontaktlinie add maler.journey.json correspondence Mahnung --touchpoint --channel letter",
        "kontaktlinie add maler.journey.json touchpoint < list.txt",
      ],
      more: (
        "Ohne NAME ist jede Zeile der Standardeingabe ein Eintrag. Die Kennungen der neuen Einträge gehen auf die Standardausgabe, eine je Zeile; mit --touchpoint folgt auf jeden Eintrag sein Kontaktpunkt.",
        "Without NAME each line of standard input is one entry. The identifiers of the new entries go to standard output, one a line; with --touchpoint each entry is followed by its touchpoint."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(
    help: help(
      "tasks, correspondence, products oder touchpoint.",
      "tasks, correspondence, products or touchpoint.", value: "kind"))
  var kind: String

  @Argument(help: help("Die Namen.", "The names.", value: "name"))
  var names: [String] = []

  @Flag(
    help: help(
      "Zu jedem Eintrag auch den Kontaktpunkt gleichen Namens anlegen.",
      "Add the touchpoint of the same name with each entry."))
  var touchpoint = false

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
    let names = names.isEmpty ? try StandardInput.lines() : names
    try JourneyEdit.run(file) { journey, edit in
      let details = try details(in: &journey, &edit)
      for name in names { try add(name, kind, details, to: &journey, &edit) }
      edit.notes.append(
        say(
          names.count == 1 ? "1 Eintrag hinzugefügt." : "\(names.count) Einträge hinzugefügt.",
          names.count == 1 ? "1 entry added." : "\(names.count) entries added."))
    }
  }

  private func add(
    _ name: String, _ kind: AddedKind, _ details: ContactDetails, to journey: inout Journey,
    _ edit: inout JourneyEdit
  ) throws {
    switch kind {
    case .contact:
      edit.created.append(
        try journey.addTouchpoint(name, details, using: &edit.identifiers))
    case .item(let entryPoint) where touchpoint:
      let (item, contact) = try journey.addItemWithTouchpoint(
        name, through: entryPoint, details, using: &edit.identifiers)
      edit.created += [item, contact]
    case .item(let entryPoint):
      edit.created.append(
        try journey.addItem(name, through: entryPoint, details, using: &edit.identifiers))
    }
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

  /// What an item alone has no place for is refused, so that nothing is dropped in silence.
  private func checkOptions(_ kind: AddedKind) throws(Failure) {
    guard case .item(let entryPoint) = kind, !touchpoint else { return }
    let given = [
      ("--phase", phase), ("--channel", channel), ("--initiator", initiator), ("--list", list),
      ("--direction", entryPoint == .correspondence ? nil : direction),
      ("--owner", entryPoint == .tasks ? nil : owner),
    ]
    guard let (option, _) = given.first(where: { $0.1 != nil }) else { return }
    throw .usage(
      "\(option) gehört zu einem Kontaktpunkt; geben Sie auch --touchpoint an.",
      "\(option) belongs to a touchpoint; give --touchpoint as well.")
  }
}

/// What `add` can add.
private enum AddedKind {
  case item(EntryPoint)
  case contact

  init(_ word: String) throws(Failure) {
    let folded = word.folded
    if ["touchpoint", "touchpoints", "kontaktpunkt", "kontaktpunkte"].contains(folded) {
      self = .contact
      return
    }
    guard let entryPoint = (try? TypedValue(word).choice(of: EntryPoint.self)).flatMap({ $0 })
    else {
      throw .usage(
        "\(word.quoted(in: .german)) lässt sich nicht eintragen; möglich: tasks, correspondence, products, touchpoint.",
        "\(word.quoted(in: .english)) cannot be added; possible: tasks, correspondence, products, touchpoint."
      )
    }
    self = .item(entryPoint)
  }
}
