import ArgumentParser
import JourneyExchange
import JourneyModel

/// `compare`: what changed between two states, and what it did to the score.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "compare", "Sagt, was sich geändert hat und was es am Reibungswert ändert.",
      "Says what changed, and what that did to the friction index.",
      examples: [
        "kontaktlinie compare alt.journey.json neu.journey.json",
        "kontaktlinie compare maler.journey.json --rounds Ist,\"Nach einem Jahr\"",
        "kontaktlinie compare alt.journey.json neu.journey.json --format json",
      ],
      more: (
        """
        Ob es besser wurde, wird an den Kontaktpunkten beurteilt, die beide Male bewertet sind; die
        übrigen werden genannt. Von zwei Dateien zählt jeweils die letzte Runde.
        """,
        """
        Whether it got better is judged on the touchpoints that are rated both times; the others are
        listed. Of two files the last round of each counts.
        """
      ))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
  }

  @Argument(
    help: help(
      "Zwei Dateien, oder eine mit --rounds.", "Two files, or one with --rounds.", value: "file"))
  var files: [String]

  @Option(
    help: help(
      "Zwei Runden einer Datei, mit Komma.", "Two rounds of one file, with a comma.",
      value: "old,new"))
  var rounds: String?

  @Option(help: help("table oder json.", "table or json.", value: "format"))
  var format = Format.table

  @OptionGroup var common: CommonHelp

  func run() throws {
    guard files.count == (rounds == nil ? 2 : 1) else {
      throw Failure.usage(
        "compare: nennen Sie zwei Dateien, oder eine mit --rounds ALT,NEU.",
        "compare: name two files, or one with --rounds OLD,NEW.")
    }
    let comparison = try comparison()
    let (old, new) = (files[0], files[files.count - 1])
    switch format {
    case .json:
      try Output.json(
        ComparisonJSON.value(of: comparison, files: (old, new)).canonicalBytes())
    case .table:
      try Output.result(
        ComparisonTable.text(of: comparison, labels: (old, new), in: Start.language))
    }
  }

  private func comparison() throws -> JourneyComparison {
    let first = try JourneyInput(path: files[0]).journey()
    guard let rounds else {
      return try JourneyComparison(from: first, to: try JourneyInput(path: files[1]).journey())
    }
    let names = rounds.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2 else {
      throw Failure.usage(
        "--rounds \(rounds.quoted(in: .german)): nennen Sie zwei Runden mit einem Komma dazwischen.",
        "--rounds \(rounds.quoted(in: .english)): name two rounds with a comma between them.")
    }
    return try JourneyComparison(
      of: first, round: try first.find(.round, names[0]), with: try first.find(.round, names[1]))
  }
}
