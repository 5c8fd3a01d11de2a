import ArgumentParser
import JourneyModel

/// `remove`: an entity and what cannot be without it.
struct RemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "remove", "Entfernt einen Eintrag und sagt, was mit ihm ging.",
      "Removes an entry and says what went with it.",
      examples: [
        "kontaktlinie remove maler.journey.json k4",
        "kontaktlinie remove maler.journey.json p2 --reassign p3",
      ],
      more: (
        "Eine Phase, ein Kanal oder ein Teilnehmer, der noch gebraucht wird, bleibt; --reassign setzt einen anderen an seine Stelle.",
        "A phase, channel or participant that is still in use stays; --reassign puts another one in its place."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Kennung oder Name.", "Identifier or name.", value: "id"))
  var entity: String

  @Option(help: help("Wer an seine Stelle tritt.", "What takes its place.", value: "id"))
  var reassign: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    try JourneyEdit.run(file) { journey, edit in
      let address = try journey.find(entity)
      let replacement = try reassign.map { try journey.find(address.kind, $0) }
      let removal = try journey.remove(address, reassigning: replacement)
      edit.notes.append(removal.message(in: Start.language) + ".")
    }
  }
}
