import JourneyFiles
import JourneyModel
import Terminal

/// What the walk runs in; everything from outside comes into it as a value.
struct WalkSetting {
  /// The journey to open; `nil` for the start screen.
  var path: String?
  /// The folder whose journeys the start screen shows.
  var folder: String
  /// The folder for new audits.
  var newAuditFolder: String
  var places: Places
  /// The home folder, which paths on screen shorten to `~`.
  var home: String
  var language: Language
  var today: Day
  var identifiers: SeededIdentifiers
  /// Whether only ASCII characters are drawn.
  var isASCII: Bool
  var color: ColorChoice
  /// Whether clicks and the wheel are taken from the start.
  var takesMouse = false
  /// What of the settings cannot be used, for the first screen.
  var settingsNotice: String?
  /// Whether the program explains itself at first sight.
  var givesHints = true
  /// Whether text that an earlier session left comes back into its field.
  var putsDraftsBack = true
  /// Who holds a lock, for others who wait.
  var holder: String
  /// Who started the program, beside changes that nobody else is named for.
  var person: String?
  /// As whom to rate, by alias; `nil` where nobody said.
  var judge: String?
  /// Where the full screen writes what has no place on it: crashes and what libraries say.
  var log = "/dev/null"
  var terminal: TerminalEnvironment
  /// Reads the bytes of a journey; the tests read an older format that never was.
  var reader: (@Sendable ([UInt8]) -> Reading)?
  /// Whether F12 crashes the program, for the tests of what follows.
  var crashesOnDemand = false
}
