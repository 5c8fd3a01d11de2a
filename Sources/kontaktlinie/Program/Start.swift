import AuditScreens
import CellGrid
import Glibc
import JourneyFiles
import JourneyModel
import Terminal

/// What the process was started with: arguments, environment and the day, read once.
///
/// Everything below this target gets such things as values.
enum Start {
  /// The arguments without the program's name and without the options that hold for every command.
  static let arguments: [String] = {
    let rest = split.rest
    // Who looks for help with a terminal writes it as an option as well.
    return rest.first == "--doctor" ? ["doctor"] + rest.dropFirst() : rest
  }()

  static let common = split.options

  private static let split = CommonOptions.split(Array(CommandLine.arguments.dropFirst()))

  static let environment = EnvironmentVariables()

  static let places = Places(home: home) { environment[$0] }

  static let settings = Settings(readingFrom: places.settings)

  /// What of the settings cannot be used, with its place and what is possible.
  static let settingsProblems: [String] =
    settings.problems.map { $0.message(in: language) }
    + KeyTable.problems(of: keyChoices, language).map { $0.message(in: language) }

  /// The keys that the settings ask for.
  static let keyChoices = settings.keys.map { KeyChoice(action: $0.action, key: $0.key) }

  /// `--lang`, else the settings, else what the environment names, else English.
  static let language: Language =
    common.language ?? settings.language ?? LanguageChoice.language { environment[$0] }

  /// What the terminal can show: all characters, or ASCII where its locale knows no more.
  static let glyphs: GlyphTier =
    settings.ascii.map { $0 ? .ascii : .unicode } ?? TerminalLocale.prepare().tier

  /// Whether colours are wanted: `--color`, else `NO_COLOR`, else the settings.
  static let color: ColorChoice =
    common.color
    ?? (environment["NO_COLOR"].map { !$0.isEmpty } == true ? .never : settings.color ?? .auto)

  /// Who started this process; `nil` where the environment does not say.
  static let person: String? = environment["USER"] ?? environment["LOGNAME"]

  /// How this process calls itself to others who wait for a file.
  static let holder: String = {
    let process = say("Prozess \(getpid())", "process \(getpid())")
    return person.map { "\($0), \(process)" } ?? process
  }()

  static let home: String = {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()), let path = entry.pointee.pw_dir else { return "." }
    return String(cString: path)
  }()
}

extension Start {
  /// New identifiers: fixed by `KONTAKTLINIE_SEED`, else random.
  static func identifiers() throws(Failure) -> SeededIdentifiers {
    guard let text = environment["KONTAKTLINIE_SEED"] else {
      return SeededIdentifiers(seed: .random(in: .min ... .max))
    }
    guard let seed = UInt64(text) else {
      throw .usage(
        "KONTAKTLINIE_SEED: \(text.quoted(in: .german)) ist keine ganze Zahl ab 0; ändern oder löschen Sie die Variable.",
        "KONTAKTLINIE_SEED: \(text.quoted(in: .english)) is no whole number from 0; change or unset the variable."
      )
    }
    return SeededIdentifiers(seed: seed)
  }

  /// Today, on the clock of this machine or fixed by `KONTAKTLINIE_TODAY`.
  static func today() throws(Failure) -> Day {
    if let text = environment["KONTAKTLINIE_TODAY"] {
      guard let day = Day(text) else {
        throw .usage(
          "KONTAKTLINIE_TODAY: \(text.quoted(in: .german)) ist kein Tag wie 2026-11-22; ändern oder löschen Sie die Variable.",
          "KONTAKTLINIE_TODAY: \(text.quoted(in: .english)) is no day such as 2026-11-22; change or unset the variable."
        )
      }
      return day
    }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let year = Int(parts.tm_year) + 1900
    guard let day = Day(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) else {
      throw .usage(
        "Die Uhr dieses Rechners steht auf dem Jahr \(year); stellen Sie sie oder setzen Sie KONTAKTLINIE_TODAY.",
        "The clock of this machine is set to the year \(year); set it or KONTAKTLINIE_TODAY.")
    }
    return day
  }
}

/// The text in the language of this run.
func say(_ german: String, _ english: String) -> String {
  Start.language == .german ? german : english
}
