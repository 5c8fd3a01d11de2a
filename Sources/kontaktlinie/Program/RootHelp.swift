import ArgumentParser

/// The help of the program as a whole.
///
/// Made here and not by the argument parser, which looks into every option of every command for it
/// and takes three times as long to start.
enum RootHelp {
  static var text: String {
    let configuration = RootCommand.configuration
    var lines = [HelpText.wrapped(configuration.abstract, indent: 0), ""]
    lines.append(say("Aufruf:", "Usage:") + " kontaktlinie [" + say("BEFEHL", "COMMAND") + "] ...")
    lines += ["", configuration.discussion, "", say("Befehle:", "Commands:")]
    lines += RootCommand.commands.map { name, type in
      HelpText.wrapped(
        type.configuration.abstract, indent: 16,
        prefix: "  " + name + String(repeating: " ", count: max(2, 14 - name.utf8.count)))
    }
    lines += [
      "",
      say("Beim Öffnen:", "Opening:"),
      say(
        "  --plain                      Fragen und Antworten Zeile für Zeile,",
        "  --plain                      questions and answers line by line,"),
      say(
        "                               für Vorleseprogramme und Skripte",
        "                               for screen readers and scripts"),
      say(
        "  --ascii                      nur ASCII-Zeichen",
        "  --ascii                      ASCII characters only"),
      say(
        "  --mouse, --no-mouse          Mausrad und Klick annehmen oder nicht",
        "  --mouse, --no-mouse          take wheel and clicks or not"),
      say(
        "  --by NAME                    wer Sie sind, wenn Sie bewerten",
        "  --by NAME                    who you are when you rate"),
      say(
        "  --log DATEI                  Protokoll des ganzen Fensters",
        "  --log FILE                   log of the whole window"),
      "",
      say("Überall:", "Everywhere:"),
      say("  --lang de|en                 Sprache", "  --lang de|en                 language"),
      say("  --color auto|always|never    Farben", "  --color auto|always|never    colours"),
      say("  --version                    Version", "  --version                    version"),
      say("  --help                       Hilfe", "  --help                       help"),
      "",
      say("Beispiele:", "Examples:"),
      "  kontaktlinie",
      "  kontaktlinie maler.journey.json",
      "  kontaktlinie score maler.journey.json",
      "",
      say(
        "Mehr zu einem Befehl: kontaktlinie help BEFEHL",
        "More about a command: kontaktlinie help COMMAND"),
    ]
    var text = ""
    for line in lines { text += line + "\n" }
    return text
  }

  /// Whether this run shows this help and nothing else.
  static let isWanted = isAsked(by: Start.arguments)

  /// Whether the arguments ask for this help and nothing else.
  static func isAsked(by arguments: [String]) -> Bool {
    guard arguments.count == 1 else { return false }
    return arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help"
  }
}
