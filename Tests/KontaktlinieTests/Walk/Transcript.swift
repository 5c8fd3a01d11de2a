/// The owner's first twenty minutes as a page: figures room by room, and what the screen showed.
struct Transcript {
  struct Room {
    var name: String
    var planned: Int
    var stopwatch: Stopwatch
    /// What was typed, a line of the page each.
    var typed: [String]
    /// The screen before the last step of the room.
    var screen: [String]
  }

  var rooms: [Room] = []
  var contacts = 0

  var total: Stopwatch { rooms.reduce(Stopwatch()) { $0 + $1.stopwatch } }

  /// The part of a row that depends on nothing but what is typed.
  static func row(_ name: String, _ planned: Int, _ stopwatch: Stopwatch) -> String {
    "| \(name) | \(time(Double(planned))) | \(stopwatch.keys) | \(stopwatch.decisions) |"
  }

  private static func fullRow(_ name: String, _ planned: Int, _ stopwatch: Stopwatch) -> String {
    row(name, planned, stopwatch)
      + " \(stopwatch.words) | \(time(stopwatch.seconds)) | \(time(Double(planned) - stopwatch.seconds)) |"
  }

  /// Minutes and seconds.
  static func time(_ seconds: Double) -> String {
    let whole = Int(abs(seconds).rounded())
    let rest = whole % 60
    return "\(seconds < 0 ? "-" : "")\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  var page: String {
    let planned = rooms.reduce(0) { $0 + $1.planned }
    let rows = rooms.map { Self.fullRow($0.name, $0.planned, $0.stopwatch) }
    let pictures = rooms.map { room in
      """
      ## \(room.name)

      Typed: \(room.typed.isEmpty ? "nothing; the screen is read." : room.typed.joined(separator: " · "))

      ```text
      \(room.screen.joined(separator: "\n"))
      ```
      """
    }
    return """
      # The first twenty minutes

      What an owner types, sees and reaches in the first twenty minutes: \(contacts) contacts collected, the
      three worst and the last one rated, a first result, one measure. The page is written by
      `scripts/first-twenty-minutes`, which types `Tests/Fixtures/audit/first-twenty-minutes.de.walk` into
      the real program on a terminal of 80x24; a test keeps its figures true.

      The time is an estimate by the keystroke-level model (Card, Moran & Newell 1980): \(Stopwatch.key) s for
      each key, \(Stopwatch.decision) s for the decision before each line and each key that is more than moving, and
      \(Stopwatch.word) s for each word that appears on the screen for the first time (200 words a minute; every
      word of every screen, though few people read them all). What the plan gives beyond that is left for
      remembering and weighing. The walk is typed with hints off, so that the welcome of the very first start
      and the line that each room says once are not in it; together they are some 140 words, 40 seconds of
      reading. No person has been timed for this page.

      | room | plan | keys | decisions | words | estimate | left for thinking |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      \(rows.joined(separator: "\n"))
      \(Self.fullRow("**together**", planned, total))

      The screens are those before the last key of each room; folder and clock are neutral.

      \(pictures.joined(separator: "\n\n"))

      """
  }
}

extension WalkScript.Step {
  /// The step as the page shows it; nothing for what only looks.
  var typed: [String] {
    switch self {
    case .keys(let names): ["`\(names.joined(separator: " "))`"]
    case .line(let text): ["“\(text)” `Enter`"]
    case .text(let text): ["“\(text)”"]
    case .leaving(let key): ["`\(key)`"]
    case .shows, .interruption: []
    }
  }

  /// The step key by key, for what the screen shows between them is read too.
  var single: [WalkScript.Step] {
    if case .keys(let names) = self { names.map { .keys([$0]) } } else { [self] }
  }
}
