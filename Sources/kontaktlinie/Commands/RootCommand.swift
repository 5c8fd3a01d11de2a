import ArgumentParser

/// `kontaktlinie` itself; without a command it opens the walk.
struct RootCommand: ParsableCommand {
  /// The commands by name, so that finding one does not make the help of all the others.
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("open", OpenCommand.self),
    ("new", NewCommand.self),
    ("list", ListCommand.self),
    ("add", AddCommand.self),
    ("set", SetCommand.self),
    ("link", LinkCommand.self),
    ("move", MoveCommand.self),
    ("remove", RemoveCommand.self),
    ("incident", IncidentCommand.self),
    ("worst", WorstCommand.self),
    ("participant", ParticipantCommand.self),
    ("round", RoundCommand.self),
    ("rate", RateCommand.self),
    ("score", ScoreCommand.self),
    ("explain", ExplainCommand.self),
    ("check", CheckCommand.self),
    ("compare", CompareCommand.self),
    ("merge", MergeCommand.self),
    ("resolve", ResolveCommand.self),
    ("history", HistoryCommand.self),
    ("purge", PurgeCommand.self),
    ("schema", SchemaCommand.self),
    ("doctor", DoctorCommand.self),
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kontaktlinie",
      abstract: say(
        "Kontaktlinie: alle Kontaktpunkte eines Kundenprozesses, und wo es für Kunden hakt.",
        "Kontaktlinie: every touchpoint of a customer journey, and where it rubs for customers."),
      discussion: say(
        """
        Ohne Befehl öffnet sich das Programm im ganzen Fenster.
        Als Datei steht „-“ für die Standardeingabe oder -ausgabe. Ergebnisse gehen auf
        die Standardausgabe, Meldungen auf die Standardfehlerausgabe.
        Ende mit 0: erledigt, 1: die Eingabe hat Probleme, 2: falscher Aufruf,
        3: Lesen oder Schreiben ging nicht, 129: das Terminal ist fort, 130: Strg-C,
        143: von außen beendet.
        """,
        """
        Without a command the program opens in the whole window.
        As a file "-" is standard input or output. Results go to standard output,
        messages to standard error.
        Exit status 0: done, 1: the input has problems, 2: wrong usage,
        3: could not read or write, 129: the terminal is gone, 130: Ctrl-C,
        143: ended from outside.
        """),
      version: "kontaktlinie \(Program.version)", subcommands: commands.map(\.type),
      defaultSubcommand: OpenCommand.self)
  }
}

/// Options that every command takes; they are read by ``CommonOptions`` and stand here for the help.
struct CommonHelp: ParsableArguments {
  @Option(help: help("Sprache: de oder en.", "Language: de or en.", value: "de|en"))
  var lang: String?

  @Option(
    help: help(
      "Farben: auto, always oder never.", "Colours: auto, always or never.",
      value: "auto|always|never"))
  var color: String?
}
