import JourneyFiles
import JourneyModel
import Terminal

/// What the walk starts with; everything from outside comes in here as a value.
struct WalkOptions {
  /// The journey to open; `nil` for the start screen.
  var path: String?
  /// The folder whose journeys the start screen shows.
  var folder: String
  /// The folder for new audits.
  var newAuditFolder: String
  var places: Places
  var language: Language
  var today: Day
  var identifiers: SeededIdentifiers
  /// Whether only ASCII characters are drawn.
  var isASCII: Bool
  var color: ColorChoice
  /// Who holds a lock, for others who wait.
  var holder: String
  /// Shortens paths below it to `~`.
  var home: String
  var terminal: TerminalEnvironment
}
