import ArgumentParser
import JourneyModel

/// `incident`: what goes wrong at a contact.
struct IncidentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "incident", "Hält fest, was an einem Kontaktpunkt schiefgeht.",
      "Records what goes wrong at a touchpoint.",
      examples: [
        "kontaktlinie incident maler.journey.json k1 \"Angaben fehlen\" probability=30% leadsTo=k7"
      ])
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Der Kontaktpunkt.", "The touchpoint.", value: "touchpoint"))
  var touchpoint: String

  @Argument(help: help("Was schiefgeht.", "What goes wrong.", value: "name"))
  var name: String

  @Argument(
    help: help(
      "probability=WERT und leadsTo=KONTAKTPUNKT,...",
      "probability=VALUE and leadsTo=TOUCHPOINT,...", value: "field=value"))
  var assignments: [String] = []

  @OptionGroup var common: CommonHelp

  func run() throws {
    let assignments = try FieldAssignment.all(assignments)
    try JourneyEdit.run(file) { journey, edit in
      let contact = try journey.find(.touchpoint, touchpoint)
      let id = try journey.addIncident(name, at: contact, using: &edit.identifiers)
      let address = EntityAddress(.incident, id, in: contact)
      try journey.set(assignments, of: address, today: edit.today)
      edit.created.append(id)
    }
  }
}
