import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// No room holds anybody, confuses or loses something.
@Suite("Dead ends", .serialized)
struct DeadEndTests {
  /// The keys that lead from the overview into each room, picker, field and list.
  static let ways = [
    "1", "1 Up", "2", "2 Up", "3", "4", "4 Enter", "4 a", "4 c", "4 p", "4 r", "4 e", "4 s", "4 v",
    "4 i", "4 /", "4 Enter a", "4 Enter End Enter", "5", "5 t", "5 w", "6", "6 Enter", "6 o",
    "6 o Enter", "7", "7 a", "7 Enter", "7 r", "7 t", "o", "m", "w",
  ]

  @Test("from every room help gives back the same picture, and Escape leads to the overview")
  func ladders() throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/angebot.de.journey.json"))
    let before = try home.journeyText()
    let player = try WalkPlayer(home, path)
    for way in Self.ways {
      for key in way.split(separator: " ") { try player.press(String(key)) }
      let picture = player.picture
      try player.press("F1")
      if !player.shows("Hilfe") { Issue.record("\(way): no help\n\(player.picture)") }
      try player.press("Esc")
      expectSame(player.picture, picture, way)
      var steps = 0
      while !player.shows("Am besten jetzt"), steps < 4 {
        try player.press("Esc")
        steps += 1
      }
      if steps > 3 { Issue.record("\(way): no way out\n\(player.picture.joined(separator: "\n"))") }
    }
    expectSame(try home.journeyText(), before)
  }

  @Test("Ctrl-Q leaves from everywhere with everything saved, and Enter on nothing changes nothing")
  func leaving() throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../Golden/audit/angebot.de.journey.json"))
    let before = try home.journeyText()
    for way in Self.ways {
      let player = try WalkPlayer(home, path)
      for key in way.split(separator: " ") { try player.press(String(key)) }
      player.session.send(Keys.control("q"))
      expectSame(player.session.waitForExit(), 0, way)
      expectSame(player.session.screen.modes[2_004], false, way)
    }
    expectSame(try home.journeyText(), before)
  }

  @Test(
    "a broken file is named with place, cause and remedy, is left as it is, and opens once repaired"
  )
  func broken() throws {
    let home = try WalkHome()
    let whole = try fixture("../Golden/audit/quote.en.journey.json")
    let damaged = whole.replacingOccurrences(of: "\"kind\": \"phone\"", with: "\"kind\": \"fone\"")
    let path = try home.put(damaged)
    chmod(path, 0o640)
    let before = try FileState(of: path)
    let player = try WalkPlayer(home, path)
    let screen = player.session.screen.screenText.joined(separator: " ")
    for part in [
      "a.journey.json", "17:30: /channels/0/kind ist \"fone\"", "erlaubt:", "phone, email, letter",
      "Die Datei bleibt, wie sie ist. Beheben Sie die Stellen",
    ] {
      if !screen.contains(part) { Issue.record("not on screen: \(part)\n\(screen)") }
    }
    try player.press("Enter", "?", "Esc", "Down", "u")
    expectSame(try FileState(of: path), before)
    try Data(whole.utf8).write(to: URL(fileURLWithPath: path))
    try player.press("Enter")
    try player.expectShown("Am besten jetzt", in: "repaired")
  }

  /// All of a file that opening must not change.
  private struct FileState: Equatable {
    var text: String
    var mode: UInt32
    var changed: Int
    var nanoseconds: Int

    init(of path: String) throws {
      var status = stat()
      guard stat(path, &status) == 0 else { throw POSIXError(.ENOENT) }
      text = try String(contentsOfFile: path, encoding: .utf8)
      mode = status.st_mode
      changed = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  @Test("a file of a newer version opens to be read, says so and refuses every change")
  func newer() throws {
    let home = try WalkHome()
    let whole = try fixture("../Golden/audit/quote.en.journey.json")
    let path = try home.put(
      whole.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 99"))
    let before = try FileState(of: path)
    let player = try WalkPlayer(home, path)
    try player.press("2")
    try player.type(line: "Neuer Brief")
    #expect(player.shows("nur lesen") || player.shows("Nur lesen"))
    #expect(player.shows("Neuer Brief"))
    player.session.send(Keys.control("q"))
    expectSame(player.session.waitForExit(), 0)
    expectSame(try FileState(of: path), before)
  }

  @Test("where nothing can be saved it is said before any work, and no audit begins")
  func unwritable() throws {
    let home = try WalkHome()
    // A file in place of the folder: not even the superuser can make journeys there.
    try home.folder.write("", to: "home/Kontaktlinie")
    let player = try WalkPlayer(home)
    try player.expectShown("Kontaktlinie", in: "start")
    let start = player.session.screen.screenText
    #expect(start.contains { $0.contains("nicht") && $0.contains("Ordner") }, "\(start)")
    try player.press("n", "1", "Enter")
    #expect(!player.shows("Am besten jetzt"))
  }
}
