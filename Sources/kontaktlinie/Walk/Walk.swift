import ArgumentParser
import AuditFlow
import AuditScreens
import CellGrid
import JourneyFiles
import JourneyModel
import Terminal

/// What the walk was started with.
struct WalkOptions: Hashable, Sendable {
  /// The journey or the folder to open; `nil` for the start screen of the present folder.
  var file: String?
  /// Whether plain lines were asked for.
  var isPlain: Bool
  var isASCII: Bool
  /// Whether the mouse is taken; `nil` leaves it to the settings.
  var takesMouse: Bool?
  /// As whom to rate, by alias; `nil` where nobody said.
  var judge: String?
  /// The log that was asked for; `nil` for the one in the folder of the state.
  var log: String?
}

/// The walk of an audit: where commands, files, flow and terminal meet.
enum Walk {
  /// Walks until the user leaves.
  ///
  /// - Throws: a ``Failure`` when the file cannot be opened, or the status of a walk that did not end
  ///   with 0.
  static func run(_ options: WalkOptions) throws {
    var environment = TerminalEnvironment.current()
    environment.asksForPlain = environment.asksForPlain || options.isPlain
    let locale = TerminalLocale.prepare()
    let isASCII = options.isASCII || Start.settings.ascii ?? (locale.tier == .ascii)
    let setting = try setting(options, environment, isASCII: isASCII)
    let status = try inLetters(of: setting) {
      try KeyTable.$choices.withValue(Start.keyChoices) { () throws -> Int32 in
        switch TerminalKind.choose(environment) {
        case .plain: try PlainWalk.run(setting)
        case .fullScreen(let term, let insteadOf):
          try FullScreenWalk.run(setting, term: term, insteadOf: insteadOf)
        }
      }
    }
    if status != 0 { throw ExitCode(status) }
  }

  /// What cannot be opened is said in ASCII too, where that was asked for.
  private static func inLetters(
    of setting: WalkSetting, _ walk: () throws -> Int32
  ) throws -> Int32 {
    do {
      return try walk()
    } catch {
      guard setting.isASCII, !(error is ExitCode), let failure = Failure(error) else { throw error }
      throw Failure(failure.status, GlyphTier.ascii.spelled(failure.message))
    }
  }

  private static func setting(
    _ options: WalkOptions, _ environment: TerminalEnvironment, isASCII: Bool
  ) throws -> WalkSetting {
    let places = Start.places
    var setting = WalkSetting(
      path: options.file, folder: ".", newAuditFolder: places.journeys, places: places,
      home: Start.home, language: Start.language, today: try Start.today(),
      identifiers: try Start.identifiers(), isASCII: isASCII, color: Start.color,
      holder: Start.holder, terminal: environment)
    setting.person = options.judge ?? Start.person
    setting.judge = options.judge
    setting.givesHints = Start.settings.hints ?? true
    setting.settingsNotice = settingsNotice()
    setting.takesMouse = options.takesMouse ?? Start.settings.mouse ?? false
    setting.log = try log(options.log) ?? "\(places.state)/kontaktlinie.log"
    setting.crashesOnDemand = Start.environment["KONTAKTLINIE_TEST_CRASH"] == "F12"
    if let path = options.file, Folders.isFolder(path) {
      setting.path = nil
      setting.folder = path
      setting.newAuditFolder = path
    }
    return setting
  }

  /// The log that was asked for, if it can be written.
  private static func log(_ path: String?) throws -> String? {
    guard let path else { return nil }
    do throws(SystemCause) {
      try LogFile.prepare(path)
    } catch {
      throw Failure(
        .fileTrouble,
        say(
          "\(path): Hier lässt sich kein Protokoll schreiben: \(error.text(in: .german)). "
            + "Nennen Sie eine andere Datei.",
          "\(path): no log can be written here: \(error.text(in: .english)). "
            + "Name another file."))
    }
    return path
  }

  /// What of the settings file does not count; the program goes on without it.
  private static func settingsNotice() -> String? {
    let problems = Start.settingsProblems
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    guard more > 0 else { return first }
    return first
      + say(" (und \(more) mehr: kontaktlinie doctor)", " (and \(more) more: kontaktlinie doctor)")
  }
}
