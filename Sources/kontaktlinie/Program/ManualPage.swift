import ArgumentParser
import AuditFlow
import AuditScreens

/// The manual page, made from the commands and the key table, so that it cannot say anything else.
enum ManualPage {
  static var text: String {
    let root = RootCommand.configuration
    return ".TH KONTAKTLINIE 1 \"\" \"kontaktlinie \(Program.version)\" \"\"\n"
      + section("NAME", "NAME", escaped(named(root.abstract)))
      + section(
        "ÜBERSICHT", "SYNOPSIS",
        ".B kontaktlinie\n[\\fI\(say("BEFEHL", "COMMAND"))\\fR] [\\fI\(say("DATEI", "FILE"))\\fR] ..."
      )
      + section("BESCHREIBUNG", "DESCRIPTION", verbatim(root.discussion))
      + section("BEFEHLE", "COMMANDS", commands)
      + section("TASTEN", "KEYS", keys)
      + section("WÖRTER", "WORDS", words)
      + section("EINSTELLUNGEN", "SETTINGS", settings)
      + section("DATEIEN", "FILES", files)
      + section("UMGEBUNG", "ENVIRONMENT", environment)
  }

  /// Whether the arguments ask for the page.
  static func isAsked(by arguments: [String]) -> Bool { arguments == ["--generate-manual"] }

  private static func section(_ german: String, _ english: String, _ body: String) -> String {
    ".SH \(say(german, english))\n\(body)\n"
  }

  /// "Kontaktlinie: every touchpoint" as manual pages name themselves.
  private static func named(_ abstract: String) -> String {
    let words = abstract.split(separator: ": ", maxSplits: 1)
    return words.count == 2 ? "kontaktlinie - \(words[1])" : abstract
  }

  private static var commands: String {
    RootCommand.commands.map { name, type in
      let help = HelpText.localized(type.helpMessage(columns: 76), in: Start.language)
      return ".SS \(escaped(name))\n\(verbatim(help))"
    }.joined(separator: "\n")
  }

  private static var keys: String {
    KeyList.groups(in: Texts(Start.language)).map { group in
      ".SS \(escaped(group.title))\n"
        + group.rows.map { row in
          ".TP\n\\fB\(escaped(row.keys.joined(separator: ", ")))\\fR\n\(escaped(row.title))"
        }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static var words: String {
    say(
      "Zeile für Zeile (--plain) geht alles auch mit Wörtern, deutsch wie englisch; wo Text gefragt ist, mit einem Schrägstrich davor. Außer diesen gilt das Wort, das in der Tastenzeile steht.",
      "Line by line (--plain) all is done with words as well, English or German; where text is asked for, with a slash before them. Besides these the word counts that the line of keys shows."
    ) + "\n"
      + KeyList.words(in: Texts(Start.language)).map { row in
        ".TP\n\\fB\(escaped(row.keys.joined(separator: ", ")))\\fR\n\(escaped(row.title))"
      }.joined(separator: "\n")
  }

  private static var settings: String {
    let members = [
      ("\"language\": \"de\" | \"en\"", say("Sprache.", "Language.")),
      ("\"color\": \"auto\" | \"always\" | \"never\"", say("Farben.", "Colours.")),
      (
        "\"ascii\": true | false", say("Nur ASCII-Zeichen zeichnen.", "Draw ASCII characters only.")
      ),
      ("\"mouse\": true | false", say("Mausrad und Klick annehmen.", "Take wheel and clicks.")),
      (
        "\"hints\": true | false",
        say(
          "Willkommen und eine Zeile je Raum beim ersten Mal.",
          "Welcome and a line for each room at first.")
      ),
      (
        "\"keys\": { \"undo\": \"z\", \"palette\": \"ctrl-b\" }",
        say(
          "Andere Tasten: ein Zeichen, ctrl-g oder f5. Namen: ",
          "Other keys: one character, ctrl-g or f5. Names: ")
          + KeyTable.actionNames.joined(separator: ", ") + "."
      ),
    ]
    return say(
      "Was nicht gilt, wird genannt und hält das Programm nie auf.",
      "What does not count is named and never stops the program.") + "\n"
      + members.map { ".TP\n\\fB\(escaped($0))\\fR\n\(escaped($1))" }.joined(separator: "\n")
  }

  private static var files: String {
    listed([
      ("~/Kontaktlinie/*.journey.json", say("Neue Kundenprozesse.", "New journeys.")),
      ("$XDG_CONFIG_HOME/kontaktlinie/config.json", say("Einstellungen.", "Settings.")),
      (
        "$XDG_STATE_HOME/kontaktlinie/",
        say(
          "Zuletzt Geöffnetes, Gesehenes, Protokoll.", "Recent files, what was explained, the log.")
      ),
    ])
  }

  private static var environment: String {
    listed([
      ("LC_ALL, LC_MESSAGES, LANG", say("Sprache.", "Language.")),
      ("NO_COLOR", say("Ohne Farben, wenn nicht leer.", "No colours unless empty.")),
      ("KONTAKTLINIE_PLAIN, ACCESSIBLE", say("Fragen Zeile für Zeile.", "Questions line by line.")),
      ("ESCDELAY", say("Wartezeit nach Esc in Millisekunden.", "Wait after Esc in milliseconds.")),
    ])
  }

  private static func listed(_ rows: [(String, String)]) -> String {
    rows.map { ".TP\n\\fI\(escaped($0))\\fR\n\(escaped($1))" }.joined(separator: "\n")
  }

  private static func verbatim(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ".nf\n" + lines.map { escaped(String($0)) }.joined(separator: "\n") + "\n.fi"
  }

  /// Text that roff takes as it is: no control lines, no hyphens of its own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.first == "." || result.first == "'" ? "\\&" + result : result
  }
}
