import ArgumentParser
import FrictionScoring
import JourneyFiles
import JourneyModel

/// `list`: the journeys of a folder.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "list", "Zeigt die Kundenprozesse eines Ordners.", "Shows the customer journeys of a folder.",
      examples: ["kontaktlinie list", "kontaktlinie list ~/Kontaktlinie"])
  }

  @Argument(help: help("Der Ordner, sonst dieser.", "The folder, else this one.", value: "dir"))
  var folder = "."

  @OptionGroup var common: CommonHelp

  func run() throws {
    let paths = try JourneyFolder.paths(in: folder)
    guard !paths.isEmpty else {
      Output.message(
        say(
          "\(folder.madeVisible()): keine Dateien *\(JourneyFolder.ending).",
          "\(folder.madeVisible()): no files *\(JourneyFolder.ending)."))
      return
    }
    var table = TextTable([
      say("Titel", "Title"), say("Kontaktpunkte", "Touchpoints"), say("Reibungswert", "Index"),
      say("Letzte Runde", "Last round"), say("Datei", "File"),
    ])
    var damaged: [String] = []
    for path in paths {
      let name = String(path.split(separator: "/").last ?? "")
      do {
        let journey = try JourneyInput(path: path).journey()
        let summary = JourneySummary(journey)
        table.add([
          summary.title, "\(summary.contacts)", Self.index(of: journey),
          summary.lastRound?.description ?? "-", name,
        ])
      } catch {
        guard let failure = Failure(error) else { throw error }
        damaged.append(failure.message)
        table.add([say("(nicht lesbar)", "(cannot be read)"), "-", "-", "-", name])
      }
    }
    try Output.result(table.text(numbers: [1, 2]))
    for message in damaged { Output.message(message) }
    if !damaged.isEmpty { throw ExitCode(ExitStatus.inputHasProblems.rawValue) }
  }

  /// The index as people may see it: a range alone where the number would pretend too much.
  private static func index(of journey: Journey) -> String {
    guard let score = try? FrictionScore.compute(journey).journey else { return "-" }
    let language = Start.language
    if score.showRangeOnly {
      return score.low.spoken(decimals: 0, in: language) + "-"
        + score.high.spoken(decimals: 0, in: language)
    }
    return score.index.spoken(decimals: 0, in: language)
  }
}
