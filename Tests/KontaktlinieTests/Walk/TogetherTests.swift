import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// Several sessions and other programs on one file, as it happens.
@Suite("Several people on one file", .serialized)
struct TogetherTests {
  private let home: WalkHome
  private let path: String

  init() throws {
    home = try WalkHome()
    path = try home.putAudit()
  }

  /// A player in the correspondence, ready to type.
  private func player(_ user: String) throws -> WalkPlayer {
    let player = try WalkPlayer(home, path, user: user)
    try player.press("2")
    return player
  }

  private func expectWithinASecond(
    _ text: String, _ player: WalkPlayer, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isShown = player.session.waitFor(text, milliseconds: 1_000)
    #expect(
      isShown, "\(text) is missing:\n\(player.session.screen.screenText.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  private func journey() throws -> Journey { try home.journey() }

  /// Descriptor of the file that is locked by whoever saves; the caller closes it.
  private func openLock() -> Int32 {
    let name = path as NSString
    return open(
      "\(name.deletingLastPathComponent)/.\(name.lastPathComponent).lock", O_RDWR | O_CREAT, 0o600)
  }

  private func write(_ journey: Journey) throws {
    try Data(journey.canonicalBytes()).write(to: URL(fileURLWithPath: path))
  }

  @Test("see what the others do within a second; what is being typed stays, and nothing is lost")
  func live() throws {
    let (anna, bernd) = (try player("anna"), try player("bernd"))
    let before = try journey().documents.count
    try bernd.press("halb")
    try anna.type(line: "Lob, Telefon")
    expectWithinASecond("anna: „Lob“ neu.", bernd)
    #expect(bernd.shows("halb"))
    try bernd.type(line: " getippt")
    expectWithinASecond("bernd: „halb getippt“ neu.", anna)
    for round in 1...5 {
      try anna.type(line: "Anna schreibt \(round)")
      try bernd.type(line: "Bernd schreibt \(round)")
    }
    for player in [anna, bernd] {
      try player.waitUntilSaved()
      #expect(player.session.waitFor("[Korrespondenz \(before + 12)]"))
    }
    let names = try journey().touchpoints.map(\.name)
    let wanted =
      ["Lob", "halb getippt"] + (1...5).flatMap { ["Anna schreibt \($0)", "Bernd schreibt \($0)"] }
    expectSame(wanted.filter { !names.contains($0) }, [])
    expectSame(Set(names).count, names.count)

    // Undo takes back one's own, also when somebody else was the last.
    try anna.press("Ctrl-_")
    #expect(bernd.session.waitFor("anna: „Anna schreibt 5“ entfernt."))
    let left = try journey().touchpoints.map(\.name)
    expectSame(names.filter { !left.contains($0) }, ["Anna schreibt 5"])
  }

  @Test("who types as fast as the keys go loses nothing, and neither does the other")
  func fast() throws {
    let (anna, bernd) = (try player("anna"), try player("bernd"))
    let before = try journey().documents.count
    for number in 1...30 {
      // Nobody waits for a save, so that both have several states under way.
      try anna.type(line: "Anna \(number)")
      try bernd.type(line: "Bernd \(number)")
      if number.isMultiple(of: 7) { try anna.press("Ctrl-_") }
    }
    let kept = (1...30).filter { !$0.isMultiple(of: 7) }.map { "Anna \($0)" }
    let wanted = (kept + (1...30).map { "Bernd \($0)" }).sorted()
    for player in [anna, bernd] {
      #expect(player.session.waitFor("[Korrespondenz \(before + wanted.count)]"))
      try player.waitUntilSaved()
    }
    let names = try journey().touchpoints.map(\.name)
    expectSame(names.filter { $0.hasPrefix("Anna") || $0.hasPrefix("Bernd") }.sorted(), wanted)
    expectSame(try journey().problems().filter { $0.severity == .error }, [])
  }

  @Test("and a command beside them: the same within a second")
  func command() async throws {
    let anna = try player("anna")
    let run = try await home.folder.run(
      "set", path, "journey", "title=Neuer Titel", environment: ["USER": "carla"])
    expectSame(run.status, 0)
    expectWithinASecond("Neuer Titel", anna)
    #expect(anna.shows("carla: 1 Änderung."))
  }

  @Test("an edit by another program is taken over, whichever way it writes", arguments: 0..<4)
  func outside(way: Int) throws {
    let anna = try player("anna")
    var changed = try journey()
    changed.touchpoints[0].name = "Von außen \(way)"
    let bytes = Data(changed.canonicalBytes())
    let files = FileManager.default
    switch way {
    case 0: try bytes.write(to: URL(fileURLWithPath: path))
    case 1: try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    case 2:
      // As git does.
      try files.removeItem(atPath: path)
      try bytes.write(to: URL(fileURLWithPath: path))
    default:
      // As vim does.
      try files.moveItem(atPath: path, toPath: path + "~")
      let handle = files.createFile(atPath: path, contents: bytes.prefix(40))
      #expect(handle)
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.seekToEnd()
      try file.write(contentsOf: bytes.dropFirst(40))
      try file.close()
      try files.removeItem(atPath: path + "~")
    }
    expectWithinASecond("Außerhalb geändert: „Von außen \(way)“ geändert.", anna)
    #expect(!anna.shows("NICHT gespeichert"))
    try anna.type(line: "Danach")
    try anna.waitUntilSaved()
    let names = try journey().touchpoints.map(\.name)
    expectSame([names.first, names.last], ["Von außen \(way)", "Danach"])
  }

  @Test(
    "a file that is deleted, renamed or damaged is neither made anew nor overwritten; once it is back, all is joined"
  )
  func gone() throws {
    let anna = try player("anna")
    let before = try journey()
    let files = FileManager.default
    try files.moveItem(atPath: path, toPath: path + ".weg")
    expectWithinASecond("Datei gelöscht oder umbenannt; alles bleibt hier, Strg-Q", anna)
    try anna.type(line: "Während sie fehlt")
    expectSame(files.fileExists(atPath: path), false)
    try files.moveItem(atPath: path + ".weg", toPath: path)
    try anna.waitUntilSaved()
    expectSame(try journey().touchpoints.last?.name, "Während sie fehlt")

    let broken = Data("{ \"format\": ".utf8)
    try broken.write(to: URL(fileURLWithPath: path))
    expectWithinASecond("Datei jetzt fehlerhaft (Zeile 1); alles bleibt hier", anna)
    try anna.type(line: "Während sie kaputt ist")
    try anna.press("F1", "F1")
    expectSame(files.contents(atPath: path), broken)
    try write(before)
    try anna.waitUntilSaved()
    let names = try journey().touchpoints.map(\.name)
    expectSame(names.suffix(1), ["Während sie kaputt ist"])

    // Leaving offers the copy that nothing else holds.
    try files.removeItem(atPath: path)
    expectWithinASecond("NICHT gespeichert", anna)
    try anna.press("Ctrl-Q", "c")
    expectSame(
      try home.folder.journeys(in: "work").map { $0.touchpoints.last?.name }, names.suffix(1))
    try anna.press("Ctrl-Q")
    anna.session.send("x")
    expectSame(anna.session.waitForExit(), 0)
    expectSame(files.fileExists(atPath: path), false)
  }

  @Test("a file of a newer version of the program is never written")
  func newer() throws {
    let anna = try player("anna")
    let text = try home.journeyText().replacingOccurrences(
      of: "\"version\": 1", with: "\"version\": 2")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    expectWithinASecond("Datei jetzt von einer neueren Programmversion; alles", anna)
    try anna.type(line: "Zu spät")
    try anna.press("F1", "F1")
    expectSame(try home.journeyText(), text)
  }

  @Test("whoever holds the file is named after two seconds, and as soon as it is free all is saved")
  func locked() throws {
    let anna = try player("anna")
    let number = openLock()
    defer { close(number) }
    expectSame(flock(number, LOCK_EX), 0)
    _ = "carla, Prozess 17\n".withCString { pwrite(number, $0, strlen($0), 0) }
    try anna.type(line: "Eilig")
    #expect(
      anna.session.waitFor(
        "Datei belegt von carla, Prozess 17; es wird weiter", milliseconds: 4_000))
    try anna.type(line: "Noch eiliger")
    expectSame(flock(number, LOCK_UN), 0)
    try anna.waitUntilSaved()
    expectSame(try journey().touchpoints.suffix(2).map(\.name), ["Eilig", "Noch eiliger"])
  }

  @Test(
    "two texts for one field are both on every screen until one key decides, which the other sees")
  func sameField() throws {
    let (anna, bernd) = (try player("anna"), try player("bernd"))
    // What joining two contacts left open.
    let before = try journey().undecided().count
    let number = openLock()
    defer { close(number) }
    // While somebody holds the file neither can see the other's change.
    expectSame(flock(number, LOCK_EX), 0)
    for (player, name) in [(anna, "Von Anna"), (bernd, "Von Bernd")] {
      try player.press("Ctrl-O", "4", "Down", "e", "Ctrl-W", "Ctrl-W", "Ctrl-W")
      try player.type(line: name)
    }
    expectSame(flock(number, LOCK_UN), 0)
    for player in [anna, bernd] {
      #expect(player.session.waitFor("! \(before + 1) zu entscheiden"))
      try player.waitUntilSaved()
      try player.press("!")
      #expect(player.shows("Von Anna") && player.shows("Von Bernd"))
    }
    let conflict = try #require(try journey().undecided().first { $0.conflict.field == "name" })
    let other = try #require(conflict.conflict.value.text)
    try bernd.press("a")
    #expect(anna.session.waitFor("! \(before) zu entscheiden"))
    #expect(anna.session.wait { $0.screen.screenText.joined().contains("bernd: „") })
    expectSame(try journey().undecided().count, before)
    let names = try journey().touchpoints.map(\.name)
    expectSame(names.filter { $0.hasSuffix("Von Anna") || $0.hasSuffix("Von Bernd") }, [other])
  }

  @Test("after a name was removed nothing brings it back, on screen and in plain lines")
  func purged() async throws {
    let screen = try WalkPlayer(home, path, user: "anna")
    try screen.press("4", Keys.down, "e", " Jörg Groß")
    try screen.press(Keys.enter)
    try screen.waitUntilSaved()
    try screen.press("e", Keys.control("u"), "Besuch")
    try screen.press(Keys.enter)
    try screen.waitUntilSaved()
    let plain = try home.start(["--plain", path])
    plain.send("2\rBrief an Jörg Groß, Brief\r")
    #expect(plain.waitFor("Brief an Jörg Groß"))
    #expect(
      screen.session.wait { _ in
        (try? self.journey().documents.contains { $0.name.contains("Groß") }) == true
      })
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Groß"))
    // Taken back here and there: it is in no file, but both remember it.
    plain.send("/undo\r")
    #expect(
      screen.session.wait { _ in
        (try? self.journey().documents.contains { $0.name.contains("Groß") }) == false
      })
    let purge = try await home.folder.run("purge", path, "Jörg Groß")
    expectSame(purge.status, 0)
    #expect(screen.session.waitFor("Ein Name wurde entfernt"))
    try screen.press("u")
    #expect(screen.session.waitFor("Jetzt nicht:"))
    plain.send("/redo\r/beenden\r")
    expectSame(plain.waitForExit(), 0)
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("Groß"))
  }

  @Test("plain lines hear of it with the next question")
  func plain() throws {
    let session = try home.start(["--plain", path], environment: ["USER": "anna"])
    #expect(session.waitFor("?", milliseconds: 5_000))
    let bernd = try player("bernd")
    try bernd.type(line: "Lob, Telefon")
    try bernd.waitUntilSaved()
    session.send("2\r")
    #expect(session.waitFor("bernd: „Lob“ neu."))
    session.send("Tadel, Telefon\r")
    expectWithinASecond("anna: „Tadel“ neu.", bernd)
    session.send("quit\r")
    expectSame(session.waitForExit(), 0)
    expectSame(try journey().touchpoints.suffix(2).map(\.name), ["Lob", "Tadel"])
  }
}
