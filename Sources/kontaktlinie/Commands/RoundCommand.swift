import ArgumentParser
import JourneyModel

/// `round`: a new round of ratings.
struct RoundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "round", "Beginnt eine neue Bewertungsrunde.", "Begins a new round of ratings.",
      examples: [
        "kontaktlinie round maler.journey.json --label Ist",
        "kontaktlinie round maler.journey.json --label \"Nach einem Jahr\" --copy r1",
      ])
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Option(help: help("Der Name der Runde.", "The name of the round.", value: "label"))
  var label: String?

  @Option(
    help: help(
      "Mit den Bewertungen dieser Runde beginnen.", "Begin with the ratings of this round.",
      value: "round"))
  var copy: String?

  @Option(help: help("Der Tag, sonst heute.", "The day, else today.", value: "day"))
  var date: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    try JourneyEdit.run(file) { journey, edit in
      let source = try copy.map { try journey.find(.round, $0) }
      let day = try date.flatMap { try TypedValue($0).day(today: edit.today) } ?? edit.today
      edit.created.append(
        try journey.addRound(
          label: label, copying: source, date: day, using: &edit.identifiers))
    }
  }
}
