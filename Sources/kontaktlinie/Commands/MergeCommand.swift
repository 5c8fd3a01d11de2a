import ArgumentParser
import JourneyExchange
import JourneyFiles
import JourneyModel

/// `merge`: three versions of a journey become one; also as git's merge driver.
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "merge", "Führt zwei Stände eines Kundenprozesses zusammen; nichts geht verloren.",
      "Joins two versions of a customer journey; nothing is lost.",
      examples: [
        "kontaktlinie merge alt.journey.json meins.journey.json ihres.journey.json -o neu.journey.json",
        "git config merge.kontaktlinie.driver \"kontaktlinie merge %O %A %B -o %A\"",
        "echo \"*.journey.json merge=kontaktlinie\" >> .gitattributes",
      ],
      more: (
        """
        Was beide Seiten verschieden geändert haben, bleibt beides: im Feld der Stand von THEIRS,
        der andere daneben in „conflicts“. Sie entscheiden mit „kontaktlinie resolve“.
        Ende mit 1, wenn etwas zu entscheiden bleibt; das Ergebnis ist dann trotzdem geschrieben.
        Eine leere Datei als BASE heißt: Es gibt keinen gemeinsamen Ausgangsstand.
        """,
        """
        What both sides changed differently is kept twice: in the field what THEIRS has, the other
        beside it in "conflicts". "kontaktlinie resolve" decides.
        Ends with 1 when something remains to be decided; the result is written all the same.
        An empty file as BASE means that there is no common origin.
        """
      ))
  }

  @Argument(help: help("Der gemeinsame Ausgangsstand.", "The common origin.", value: "base"))
  var base: String

  @Argument(help: help("Der eigene Stand.", "Your version.", value: "mine"))
  var mine: String

  @Argument(help: help("Der andere Stand.", "The other version.", value: "theirs"))
  var theirs: String

  @Option(
    name: [.short, .customLong("output")],
    help: help(
      "Wohin, sonst auf die Standardausgabe; eine der drei Dateien oder eine neue.",
      "Where to, else to standard output; one of the three files or a new one.", value: "out"))
  var output: String?

  @Option(
    help: help(
      "Von wem der eigene Stand ist; steht bei dem, was zu entscheiden bleibt.",
      "Whose your version is; stands beside what remains to be decided.", value: "name"))
  var by: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    if [base, mine, theirs].count(where: { $0 == JourneyInput.standard }) > 1 {
      throw Failure.usage(
        "Nur eine der drei Dateien kann „-“ sein; nennen Sie die anderen.",
        "Only one of the three files can be \"-\"; name the others.")
    }
    var merge = JourneyMerging(base: base, mine: mine, theirs: theirs, by: by)
    // All three are read before anything is said about one of them, so that every problem is named.
    guard let versions = merge.read() else {
      for failure in merge.failures { Output.message(failure.message) }
      throw ExitCode((merge.failures.map(\.status.rawValue).max() ?? ExitStatus.done.rawValue))
    }
    let merged = try merge.write(versions, to: output)
    for renamed in merged.renamed {
      Output.message(
        say(
          "\(renamed.entry.address) („\(renamed.entry.name)“) heißt jetzt \(renamed.id): Beide Seiten hatten die Kennung vergeben.",
          "\(renamed.entry.address) (\"\(renamed.entry.name)\") is now \(renamed.id): both sides had given the identifier."
        ))
    }
    let undecided = merged.journey.undecided()
    guard !undecided.isEmpty else { return }
    for value in undecided {
      Output.message(UndecidedText.line(of: value, merged.journey, in: Start.language))
    }
    // What git calls its files for a moment is no name to go on with.
    let file =
      output.flatMap { $0.hasSuffix(JourneyFolder.ending) ? $0 : nil } ?? say("DATEI", "FILE")
    Output.message(
      say(
        "\(undecided.count) zu entscheiden: kontaktlinie resolve \(file) KENNUNG FELD mine|theirs",
        "\(undecided.count) to be decided: kontaktlinie resolve \(file) ID FIELD mine|theirs"))
    throw ExitCode(ExitStatus.inputHasProblems.rawValue)
  }
}
