import ArgumentParser
import JourneyModel

/// `participant`: somebody who takes part, by alias.
struct ParticipantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "participant", "Trägt jemanden ein, der teilnimmt.", "Adds somebody who takes part.",
      examples: ["kontaktlinie participant maler.journey.json Chefin --role owner"],
      more: (
        "Nehmen Sie einen Decknamen; echte Namen braucht das Programm nicht. Wer schon teilnimmt, wird wiedergefunden.",
        "Take an alias; the program needs no real names. Somebody who takes part already is found again."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Der Deckname.", "The alias.", value: "alias"))
  var alias: String

  @Option(
    help: help(
      "owner, staff, consultant, customer oder log.", "owner, staff, consultant, customer or log.",
      value: "role"))
  var role: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    let role: ParticipantRole? = try role.flatMap { try TypedValue($0).choice() }
    try JourneyEdit.run(file) { journey, edit in
      let id = try journey.addParticipant(alias, role: role, using: &edit.identifiers)
      // Who takes part already keeps the role unless another one is stated here.
      if let role, let index = journey.participants.firstIndex(where: { $0.id == id }) {
        journey.participants[index].role = role
      }
      edit.created.append(id)
    }
  }
}
