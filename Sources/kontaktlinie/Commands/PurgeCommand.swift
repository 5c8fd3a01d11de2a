import ArgumentParser
import JourneyExchange
import JourneyFiles
import JourneyModel

/// `purge`: a name is nowhere any more.
struct PurgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "purge", "Entfernt den Namen einer Person aus Datei, früheren Ständen und Entwürfen.",
      "Removes a person's name from the file, its earlier states and drafts.",
      examples: [
        "kontaktlinie purge maler.journey.json \"Anna Maier\" --dry-run",
        "kontaktlinie purge maler.journey.json \"Anna Maier\"",
        "kontaktlinie purge maler.journey.json Anna --with Büro",
      ],
      more: (
        """
        Gefunden wird der Name in jeder Schreibweise: groß und klein, ä wie ae, auch im Genitiv,
        aber nur als ganzes Wort; --inside-words ersetzt ihn auch in längeren Wörtern. An seine Stelle
        tritt „Person 1“ oder die nächste freie Nummer. Kopien der Datei im selben Ordner,
        auch beiseite gelegte, sind mit dabei; andere Dateien dort, in denen der Name steht, werden
        genannt. Das lässt sich nicht zurücknehmen. Schließen Sie vorher andere Sitzungen, in denen die
        Datei geöffnet ist; an andere Ordner, Ausdrucke und Sicherungen denken Sie selbst.
        """,
        """
        The name is found however it is spelled: upper and lower case, ä as ae, in the genitive as
        well, but only as a whole word; --inside-words replaces it inside longer words, too. "Person
        1" or the next free number takes its place. Copies of the file in the same folder,
        also those put aside, are included; other files there that hold the name are named. This
        cannot be taken back. First close other sessions that have the file open; other folders,
        print-outs and backups are yours to see to.
        """
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Der Name.", "The name.", value: "name"))
  var name: String

  @Option(
    name: .customLong("with"),
    help: help("Was an die Stelle des Namens tritt.", "What takes the name's place.", value: "text")
  )
  var replacement: String?

  @Flag(
    help: help("Auch in längeren Wörtern ersetzen.", "Replace inside longer words as well."))
  var insideWords = false

  @Flag(help: help("Nur zeigen, nichts ändern.", "Only show, change nothing."))
  var dryRun = false

  @OptionGroup var common: CommonHelp

  func run() throws {
    guard file != JourneyInput.standard else {
      throw Failure.usage(
        "purge: nennen Sie eine Datei; die Standardeingabe lässt sich nicht ändern.",
        "purge: name a file; standard input cannot be changed.")
    }
    guard let search = NameSearch(name, insideWords: insideWords) else {
      throw Failure.usage(
        "purge: \(name.quoted(in: .german)) ist kein Name; er braucht einen Buchstaben.",
        "purge: \(name.quoted(in: .english)) is no name; it needs a letter.")
    }
    let found = try JourneyCopies(of: file, mentioning: search)
    let replacement = self.replacement ?? Self.freeNumber(search, beside: found.aliases)
    guard !search.isIn(replacement), !replacement.allSatisfy(\.isWhitespace) else {
      throw Failure.usage(
        "--with \(replacement.quoted(in: .german)): Das ist leer oder enthält den Namen; nehmen Sie etwas anderes.",
        "--with \(replacement.quoted(in: .english)): this is empty or contains the name; use something else."
      )
    }
    var purging = JourneyPurging(
      NamePurging(
        of: file, search, by: replacement, isDryRun: dryRun, identifiers: try Start.identifiers()),
      found)
    try purging.run()
    for line in PurgeReport(purging: purging, name: name).lines { Output.message(line) }
    if let problem = purging.problems.first { throw problem }
  }

  /// "Person 1" or the first number that no participant has.
  private static func freeNumber(_ search: NameSearch, beside aliases: Set<String>) -> String {
    var number = 1
    while aliases.contains("Person \(number)") { number += 1 }
    return search.isIn("Person \(number)") ? "N. N." : "Person \(number)"
  }
}
