import PtySupport
import TestSupport
import Testing

/// Types a walk into the real program and looks at what it shows.
final class WalkPlayer {
  /// The screen does not show what it should.
  struct NotShown: Error, Hashable, CustomStringConvertible {
    var room: String
    var wanted: String
    var screen: [String]

    var description: String {
      "in \(room) the screen does not show \"\(wanted)\":\n" + screen.joined(separator: "\n")
    }
  }

  let home: WalkHome
  private(set) var session: PtySession

  /// Starts the program and waits for its first picture.
  init(_ home: WalkHome, _ arguments: String..., user: String = "tester") throws {
    self.home = home
    session = try home.start(arguments, environment: ["USER": user])
    try session.waitForIdle()
  }

  /// What the screen shows, without the announcement of the last key.
  var picture: [String] {
    var rows = session.screen.screenText
    rows.remove(at: rows.count - 2)
    return rows
  }

  /// Whether a row of the screen contains a text.
  func shows(_ text: String) -> Bool {
    session.screen.screenText.contains { $0.contains(text) }
  }

  /// Plays all rooms.
  func play(_ script: WalkScript) throws {
    for room in script.rooms {
      for step in room.steps { try play(step, in: room.name) }
    }
  }

  /// Plays one step; `room` is named when something is not as it should be.
  func play(_ step: WalkScript.Step, in room: String) throws {
    switch step {
    case .keys(let keys): for key in keys { try session.press(Self.bytes(of: key)) }
    case .text(let text): try session.press(text)
    case .line(let text): try type(line: text)
    case .shows(let text): try expectShown(text, in: room)
    case .interruption(let interruption): try interrupt(interruption)
    case .leaving(let key):
      session.send(Self.bytes(of: key))
      expectSame(session.waitForExit(), 0)
    }
  }

  /// Presses keys by the names that the scripts use, each after the one before was handled.
  func press(_ keys: String...) throws {
    for key in keys { try session.press(Self.bytes(of: key)) }
  }

  /// Types a line and Enter.
  func type(line text: String) throws {
    try session.press(text)
    try session.press(Keys.enter)
  }

  /// The text may come with the picture after the next one, when a save is reported first.
  func expectShown(_ text: String, in room: String) throws {
    if session.waitFor(text) { return }
    throw NotShown(room: room, wanted: text, screen: session.screen.screenText)
  }

  /// Ends the program roughly and starts it again.
  func interrupt(_ interruption: WalkScript.Interruption) throws {
    switch interruption {
    case .hangup:
      session.closeTerminal()
      expectSame(session.waitForExit(milliseconds: 1_000), 129)
    case .kill:
      try waitUntilSaved()
      session.killProgram(9)
      expectSame(session.waitForExit(milliseconds: 1_000), 128 + 9)
    }
    session = try home.start()
    try session.waitForIdle()
  }

  /// Waits until the title says that everything is saved.
  func waitUntilSaved() throws {
    let isGerman = home.language == "de"
    let isSaved = session.wait { session in
      let title = session.screen.screenText[0]
      let names =
        isGerman
        ? title.contains("gespeichert") && !title.contains("wird gespeichert")
        : title.contains(" saved")
      return names && !title.contains("NICHT") && !title.contains("NOT")
    }
    if isSaved { return }
    throw NotShown(room: "title", wanted: "saved", screen: session.screen.screenText)
  }

  /// What a terminal sends for a key as the scripts name it.
  static func bytes(of key: String) -> String {
    switch key {
    case "Enter": Keys.enter
    case "Tab": Keys.tab
    case "BackTab": Keys.backTab
    case "Esc": Keys.escape
    case "Up": Keys.up
    case "Down": Keys.down
    case "Left": Keys.left
    case "Right": Keys.right
    case "Home": Keys.home
    case "End": Keys.end
    case "Space": " "
    case "Backspace": Keys.backspace
    case "Del": Keys.delete
    case "F1": "\u{1B}OP"
    default:
      key.hasPrefix("Ctrl-") ? Keys.control(key.last?.lowercased().first ?? "q") : key
    }
  }
}
