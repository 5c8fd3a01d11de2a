import ArgumentParser
import JourneyExchange
import JourneyModel

/// `resolve`: decides about a value that waits after a merge.
struct ResolveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "resolve", "Entscheidet, welcher von zwei Werten nach einem Zusammenführen gilt.",
      "Decides which of two values holds after a merge.",
      examples: [
        "kontaktlinie check maler.journey.json",
        "kontaktlinie resolve maler.journey.json k1 name theirs",
        "kontaktlinie resolve maler.journey.json k1 wait mine --by Anna",
        "kontaktlinie resolve maler.journey.json k1 name mine --number 2",
        "kontaktlinie resolve maler.journey.json k3 id theirs",
      ],
      more: (
        """
        theirs lässt stehen, was in der Datei steht; mine setzt den Wert ein, der daneben wartet.
        Das Feld „id“ steht für die Frage, ob ein Eintrag bleibt, den eine Seite entfernt hat: Es gilt,
        was diese Seite wollte (mine) oder die andere (theirs). Bei einem Kontaktpunkt findet der
        Befehl auch dessen Bewertungen.
        """,
        """
        theirs leaves what stands in the file; mine puts in the value that waits beside it.
        The field "id" is the question whether an entry stays that one side removed: what that side
        wanted holds (mine) or what the other did (theirs). For a touchpoint the command also finds
        its ratings.
        """
      ))
  }

  enum Side: String, ExpressibleByArgument, CaseIterable {
    case mine
    case theirs

    var side: MergeSide { self == .mine ? .mine : .theirs }
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(
    help: help(
      "Kennung oder Name; oder „journey“.", "Identifier or name; or \"journey\".", value: "id"))
  var entity: String

  @Argument(help: help("Das Feld.", "The field.", value: "field"))
  var field: String

  @Argument(help: help("mine oder theirs.", "mine or theirs.", value: "mine|theirs"))
  var side: Side

  @Option(
    help: help(
      "Wessen Wert, wenn mehrere warten.", "Whose value, when several wait.", value: "name"))
  var by: String?

  @Option(
    help: help(
      "Welcher von mehreren Werten, von 1 an, wie die Meldung sie nennt.",
      "Which of several values, from 1, as the message lists them.", value: "number"))
  var number: Int?

  @OptionGroup var common: CommonHelp

  func run() throws {
    try JourneyEdit.run(file) { journey, edit in
      let address = entity == "journey" ? nil : try journey.find(entity)
      try journey.resolve(address, field, taking: side.side, by: by, number: number)
      let left = journey.undecided()
      edit.notes += left.map { UndecidedText.line(of: $0, journey, in: Start.language) }
      edit.notes.append(
        left.isEmpty
          ? say("Alles entschieden.", "Everything is decided.")
          : say("Noch \(left.count) zu entscheiden.", "\(left.count) left to be decided."))
    }
  }
}
