import ArgumentParser
import FrictionScoring
import JourneyExchange
import JourneyModel

/// `explain`: every term of one contact's score.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "explain", "Zeigt den Rechenweg eines Kontaktpunkts, Zahl für Zahl.",
      "Shows how a touchpoint's score came about, number by number.",
      examples: ["kontaktlinie explain maler.journey.json k1"])
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Der Kontaktpunkt.", "The touchpoint.", value: "touchpoint"))
  var touchpoint: String

  @OptionGroup var scoring: ScoringOptions

  @OptionGroup var common: CommonHelp

  func run() throws {
    var request = try scoring.request()
    request.ranksPriorities = true
    let journey = try JourneyInput(path: file).journey()
    let contact = try journey.find(.touchpoint, touchpoint)
    let explanation = try FrictionScore.explain(
      contact, in: journey, try request.options(for: journey)
    ) { ParallelDraws.robustness($0) }
    try Output.result(
      ExplainText.text(of: explanation, for: contact, journey, in: Start.language))
  }
}
