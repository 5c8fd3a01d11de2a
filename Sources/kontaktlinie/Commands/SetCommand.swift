import ArgumentParser
import JourneyModel

/// `set`: any field of any entity, or of the journey itself.
struct SetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "set", "Ändert Felder eines Eintrags; „journey“ ist der Kundenprozess selbst.",
      "Changes fields of an entry; \"journey\" is the customer journey itself.",
      examples: [
        "kontaktlinie set maler.journey.json k1 channel=phone customerWants=\"einen Termin\"",
        "kontaktlinie set maler.journey.json journey process.goal=win",
        "kontaktlinie set maler.journey.json p3 share=50%..70%",
        "kontaktlinie set maler.journey.json k1 notes=-",
      ],
      more: (
        "Ein Strich als Wert leert das Feld. Ist ein Wert falsch, bleibt alles, wie es war.",
        "A dash as the value clears the field. When one value is wrong, everything stays as it was."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(
    help: help(
      "Kennung oder Name; oder „journey“.", "Identifier or name; or \"journey\".", value: "id"))
  var entity: String

  @Argument(help: help("Feld und Wert.", "Field and value.", value: "field=value"))
  var assignments: [String]

  @OptionGroup var common: CommonHelp

  func run() throws {
    let assignments = try FieldAssignment.all(assignments)
    try JourneyEdit.run(file) { journey, edit in
      let address = entity == "journey" ? nil : try journey.find(entity)
      try journey.set(assignments, of: address, today: edit.today)
    }
  }
}
