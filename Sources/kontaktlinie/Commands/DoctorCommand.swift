import ArgumentParser
import CellGrid
import Glibc
import JourneyFiles
import JourneyModel
import Terminal

/// `doctor`: what the program sees of terminal, language and files.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "doctor", "Zeigt, was das Programm von Terminal, Sprache und Dateien sieht.",
      "Shows what the program sees of terminal, language and files.",
      examples: ["kontaktlinie doctor"])
  }

  @OptionGroup var common: CommonHelp

  func run() throws {
    var table = TextTable(["Kontaktlinie", Program.version])
    for row in terminalRows + languageRows + fileRows { table.add(row) }
    try Output.result(table.text(numbers: []))
  }

  private var terminalRows: [[String]] {
    let environment = TerminalEnvironment.current()
    let kind: String
    switch TerminalKind.choose(environment) {
    case .fullScreen(let term, nil): kind = say("ganzes Fenster, \(term)", "full screen, \(term)")
    case .fullScreen(let term, let name?):
      kind = say("ganzes Fenster, \(term) statt \(name)", "full screen, \(term) instead of \(name)")
    case .plain(let reason): kind = say("Zeile für Zeile: ", "plain lines: ") + reason.spoken
    }
    var size = winsize()
    let hasSize = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return [
      [say("Anzeige", "Display"), kind],
      ["TERM", environment.term ?? "-"],
      [say("Größe", "Size"), hasSize ? "\(size.ws_col) x \(size.ws_row)" : "-"],
      [say("Farben", "Colours"), environment.refusesColour ? "NO_COLOR" : Start.color.rawValue],
    ]
  }

  private var languageRows: [[String]] {
    let locale = TerminalLocale.prepare()
    return [
      [say("Sprache", "Language"), Start.language.rawValue],
      ["LC_ALL", Start.environment["LC_ALL"] ?? "-"],
      ["LC_CTYPE", Start.environment["LC_CTYPE"] ?? "-"],
      ["LANG", Start.environment["LANG"] ?? "-"],
      [say("Zeichen", "Characters"), Self.described(locale)],
    ]
  }

  private static func described(_ locale: TerminalLocale) -> String {
    switch locale {
    case .unicode: "Unicode"
    case .repaired:
      say(
        "Unicode (das Gebietsschema ist hier nicht installiert; C.UTF-8 gilt)",
        "Unicode (this locale is not installed here; C.UTF-8 holds)")
    case .plain, .other: "ASCII"
    }
  }

  private var fileRows: [[String]] {
    let places = Start.places
    return [
      [say("Kundenprozesse", "Journeys"), Self.described(folder: places.journeys)],
      [say("Dieser Ordner", "This folder"), Self.described(folder: Folders.absolute(".") ?? ".")],
      [say("Einstellungen", "Settings"), Self.described(file: places.settings)],
    ] + Start.settingsProblems.map { ["", $0] } + [
      [say("Vorlagen", "Templates"), Self.described(file: places.templates)],
      [say("Zuletzt geöffnet", "Recent"), Self.described(file: places.recent)],
    ]
  }

  private static func described(folder: String) -> String {
    guard Folders.exists(folder) else {
      return folder + say(" (wird bei Bedarf angelegt)", " (is made when needed)")
    }
    let writable =
      Folders.obstacle(in: folder).map { $0.text(in: Start.language) }
      ?? say("beschreibbar", "writable")
    guard let kind = FileSystemKind(of: folder) else { return "\(folder) (\(writable))" }
    let shared =
      kind.isShared
      ? say(", geteilt: nur ein Schreiber", ", shared: one writer only") : ""
    return "\(folder) (\(writable), \(kind.name)\(shared))"
  }

  private static func described(file: String) -> String {
    Folders.exists(file) ? file : file + say(" (gibt es nicht)", " (does not exist)")
  }
}

extension TerminalKind.PlainReason {
  fileprivate var spoken: String {
    switch self {
    case .askedFor: say("so gewünscht", "asked for")
    case .noTerminal:
      say("Ein- oder Ausgabe ist kein Terminal", "input or output is no terminal")
    case .noTerm: say("TERM ist nicht gesetzt oder dumb", "TERM is unset or dumb")
    case .unusable(let term):
      say("\(term) ist hier nicht bekannt", "\(term) is not known here")
    }
  }
}
