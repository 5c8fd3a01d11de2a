import JourneyModel

/// What the walk was started with.
struct WalkOptions: Hashable, Sendable {
  /// The journey to open; `nil` for the start page.
  var file: String?
  /// Whether plain lines were asked for.
  var isPlain: Bool
  var isASCII: Bool
}

/// The walk of an audit: where commands, files, flow and terminal meet.
enum Walk {
  static func run(_ options: WalkOptions) throws {
    if let file = options.file {
      let journey = try JourneyInput(path: file).journey()
      Output.message("\(file.madeVisible()): \(journey.title.madeVisible())")
    }
    throw Failure(
      .fileTrouble,
      say(
        "Der Rundgang fehlt in dieser Fassung noch; die Befehle zeigt kontaktlinie --help.",
        "The walk is still missing from this version; kontaktlinie --help shows the commands."))
  }
}
