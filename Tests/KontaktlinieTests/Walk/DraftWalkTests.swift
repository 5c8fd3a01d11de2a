import CPty
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// What was typed and not entered when a session ended comes back, and is entered once.
@Suite("Unfinished text across sessions", .serialized)
struct DraftWalkTests {
  private func start() throws -> (home: WalkHome, path: String, session: PtySession) {
    let home = try WalkHome()
    let path = try home.putAudit()
    let session = try home.start([path])
    try session.waitForIdle()
    return (home, path, session)
  }

  private func drafts(_ home: WalkHome) -> [String] {
    let folder = "\(home.folder.path)/home/Kontaktlinie/.kontaktlinie/drafts/a.journey.json"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
  }

  private func keepsDraft(of text: String, _ home: WalkHome, _ session: PtySession) -> Bool {
    eventually(session) { drafts(home).contains { contents(ofFile: $0).contains(text) } }
  }

  /// Waits for something that the screen does not show.
  private func eventually(_ session: PtySession, _ isThere: () -> Bool) -> Bool {
    for _ in 0..<500 where !isThere() { session.listen(milliseconds: 10) }
    return isThere()
  }

  /// The next session on the file, with the text offered.
  private func again(
    _ home: WalkHome, _ path: String, _ text: String, asked: String = "An den Kunden: "
  ) throws -> PtySession {
    let session = try home.start([path])
    try session.waitForIdle()
    #expect(session.screen.screenText.contains { $0.contains(asked + text) })
    #expect(session.screen.screenText.contains { $0.contains("Unfertig (") })
    return session
  }

  private func end(_ session: PtySession) {
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
  }

  @Test("killed after two seconds: it stands in its field again, Enter saves it exactly once")
  func killed() throws {
    let (home, path, session) = try start()
    try session.press("2")
    let before = ContinuousClock.now
    try session.press("Mahnschreiben, Brief")
    #expect(keepsDraft(of: "Mahnschreiben, Brief", home, session))
    #expect(before.duration(to: .now) < .seconds(4))
    session.killProgram(SIGKILL)
    expectSame(session.waitForExit(), 128 + 9)
    let next = try again(home, path, "Mahnschreiben, Brief")
    try next.press(Keys.enter)
    #expect(eventually(next) { (try? home.journey().documents.last?.name) == "Mahnschreiben" })
    #expect(eventually(next) { drafts(home).isEmpty })
    end(next)
    expectSame(try home.journey().documents.count { $0.name == "Mahnschreiben" }, 1)
    let last = try home.start([path])
    try last.waitForIdle()
    #expect(!last.screen.screenText.contains { $0.contains("Unfertig") })
    end(last)
  }

  @Test("killed between saving and forgetting: it is not offered a second time")
  func killedAfterSaving() async throws {
    let (home, path, session) = try start()
    try session.press("2", "Mahnschreiben, Brief")
    #expect(keepsDraft(of: "Mahnschreiben, Brief", home, session))
    session.killProgram(SIGKILL)
    expectSame(session.waitForExit(), 128 + 9)
    // As if that session had just saved it.
    let added = try await home.folder.run(
      "add", path, "correspondence", "Mahnschreiben", "--direction", "outgoing")
    expectSame(added.status, 0)
    let next = try home.start([path])
    try next.waitForIdle()
    #expect(!next.screen.screenText.contains { $0.contains("Unfertig") })
    #expect(drafts(home).isEmpty)
    end(next)
  }

  @Test("the terminal gone, or asked to end: it is kept at once", arguments: [SIGHUP, SIGTERM])
  func hangUp(signal: Int32) throws {
    let (home, path, session) = try start()
    try session.press("2", "Mahnu")
    if signal == SIGHUP { session.closeTerminal() } else { session.killProgram(signal) }
    expectSame(session.waitForExit(), 128 + Int(signal))
    let next = try again(home, path, "Mahnu")
    // Esc drops it and stays where it is.
    try next.press(Keys.escape)
    #expect(next.screen.screenText.contains { $0.contains("Verworfen.") })
    #expect(drafts(home).isEmpty)
    end(next)
    expectSame(try home.journey().documents.contains { $0.name == "Mahnu" }, false)
  }

  @Test("an input over a room comes back over it")
  func overRoom() throws {
    let (home, path, session) = try start()
    try session.press("4", Keys.down, Keys.enter, "i", "Angaben feh")
    session.closeTerminal()
    expectSame(session.waitForExit(), 129)
    let next = try home.start([path])
    try next.waitForIdle()
    try next.press("len", Keys.enter)
    #expect(
      eventually(next) {
        (try? home.journey().touchpoints.contains {
          $0.incidents.contains { $0.name == "Angaben fehlen" }
        }) == true
      })
    end(next)
  }

  @Test("of two sessions on one file each keeps its own; that of a living one is offered to nobody")
  func twoSessions() throws {
    let (home, path, first) = try start()
    let second = try home.start([path])
    try second.waitForIdle()
    try first.press("2", "Mahnung")
    try second.press("1", "Aufmass")
    #expect(keepsDraft(of: "Mahnung", home, first))
    #expect(keepsDraft(of: "Aufmass", home, second))
    expectSame(drafts(home).count, 2)
    second.killProgram(SIGKILL)
    expectSame(second.waitForExit(), 128 + 9)
    let third = try again(home, path, "Aufmass", asked: "Neue Aufgabe: ")
    try third.press(Keys.escape)
    expectSame(drafts(home).count, 1)
    end(third)
    try first.press(Keys.enter)
    #expect(eventually(first) { drafts(home).isEmpty })
    end(first)
  }

  @Test("what several sessions left is offered at one start, one after the other")
  func several() throws {
    let (home, path, first) = try start()
    let second = try home.start([path])
    try second.waitForIdle()
    try second.press("1", "Aufmass")
    #expect(keepsDraft(of: "Aufmass", home, second))
    try first.press("2", "Mahnzettel")
    #expect(keepsDraft(of: "Mahnzettel", home, first))
    for session in [first, second] {
      session.killProgram(SIGKILL)
      expectSame(session.waitForExit(), 128 + 9)
    }
    let next = try again(home, path, "Mahnzettel")
    #expect(next.screen.screenText.contains { $0.contains(", noch 1: Eingabe übernimmt") })
    try next.press(Keys.enter)
    #expect(next.screen.screenText.contains { $0.contains("Neue Aufgabe: Aufmass") })
    #expect(next.screen.screenText.contains { $0.contains("Übernommen. Unfertig (") })
    // Killed here, the second one is offered once more, with the time of its typing, and no third.
    #expect(eventually(next) { drafts(home).count == 1 })
    next.killProgram(SIGKILL)
    expectSame(next.waitForExit(), 128 + 9)
    let last = try again(home, path, "Aufmass", asked: "Neue Aufgabe: ")
    try last.press(Keys.escape)
    #expect(drafts(home).isEmpty)
    end(last)
    expectSame(try home.journey().documents.count { $0.name == "Mahnzettel" }, 1)
    expectSame(try home.journey().tasks.contains { $0.name == "Aufmass" }, false)
  }

  @Test("offered in plain lines as well, where an empty line takes it and \"back\" drops it")
  func plainLines() async throws {
    let (home, path, session) = try start()
    try session.press("2", "Zettel")
    session.closeTerminal()
    expectSame(session.waitForExit(), 129)
    let looked = try await home.folder.run(path, "--plain", "--lang", "de", input: "")
    // A script says what it wants by itself: it only hears of it.
    #expect(looked.output.contains("„Zettel“"), "\(looked.output)")
    #expect(!looked.output.contains("[Zettel]"))
    expectSame(drafts(home).count, 1)
    let taking = try home.start(["--plain", path])
    #expect(taking.waitFor("noch nicht gespeichert: Leere Zeile übernimmt"))
    #expect(taking.waitFor("[Zettel]"))
    taking.send("\r")
    #expect(taking.wait { _ in drafts(home).isEmpty })
    taking.send("/beenden\r")
    expectSame(taking.waitForExit(), 0)
    expectSame(try home.journey().documents.count { $0.name == "Zettel" }, 1)
    expectSame(drafts(home), [])
    let again = try home.start([path])
    try again.waitForIdle()
    try again.press("2", "Zettel zwei")
    again.closeTerminal()
    expectSame(again.waitForExit(), 129)
    let dropping = try home.start(["--plain", path])
    #expect(dropping.waitFor("[Zettel zwei]"))
    dropping.send("zurück\r")
    #expect(dropping.wait { _ in drafts(home).isEmpty })
    dropping.send("beenden\r")
    expectSame(dropping.waitForExit(), 0)
  }

  @Test(
    "a plain line that is half typed comes back, however the session ended",
    arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGKILL])
  func halfPlainLine(signal: Int32) async throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let session = try home.start(["--plain", path])
    #expect(session.waitFor(">"))
    session.send("2\r")
    #expect(session.waitFor("An den Kunden:"))
    session.send("Mahnzettx\u{7F}el, Brief")
    #expect(session.waitFor("Mahnzettel, Brief"))
    #expect(session.wait { !$0.isCooked && !$0.hasUnread })
    switch signal {
    case SIGHUP: session.closeTerminal()
    case SIGQUIT: session.send("\u{1C}")
    case SIGKILL:
      #expect(keepsDraft(of: "Mahnzettel, Brief", home, session))
      session.killProgram(signal)
    default: session.killProgram(signal)
    }
    expectSame(session.waitForExit(), 128 + Int(signal))
    let heard = try await home.folder.run(path, "--plain", "--lang", "de", input: "")
    #expect(heard.output.contains("„Mahnzettel, Brief“"), "\(heard.output)")
    let next = try again(home, path, "Mahnzettel, Brief")
    try next.press(Keys.enter)
    #expect(eventually(next) { drafts(home).isEmpty })
    end(next)
    expectSame(try home.journey().documents.count { $0.name == "Mahnzettel" }, 1)
  }

  @Test("Ctrl-C takes half a plain line back, and on an empty one leaves with a word")
  func interrupted() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let session = try home.start(["--plain", path])
    #expect(session.waitFor(">"))
    session.send("2\r")
    #expect(session.waitFor("An den Kunden:"))
    session.send("Mahnzettel, Brief")
    #expect(keepsDraft(of: "Mahnzettel, Brief", home, session))
    session.send("\u{3}")
    #expect(session.waitFor("Zeile verworfen; Strg-C in einer leeren Zeile beendet."))
    #expect(eventually(session) { drafts(home).isEmpty })
    // Neither half a line nor the end of the input on it is an entry.
    session.send("Rest\u{4}\u{4}")
    #expect(session.waitFor("Rest"))
    session.send("\u{15}\u{3}")
    #expect(session.waitFor("Alles gespeichert in"))
    expectSame(session.waitForExit(), 130)
    expectSame(
      try home.journey().documents.filter { ["Mahnzettel", "Rest"].contains($0.name) }, [])
  }

  @Test(
    "a plain line is edited, stopped and gone on with as the terminal does it; a whole one leaves no draft"
  )
  func plainEditing() throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let session = try home.start(["--plain", path])
    #expect(session.waitFor(">"))
    // Typed ahead, several lines at once.
    session.send("2\rEinladung, Brief\rzur Pro")
    #expect(session.waitFor("zur Pro"))
    #expect(keepsDraft(of: "zur Pro", home, session))
    session.send("\u{15}Rück\u{17}Karte zum Dank, Brief wort\u{17}\u{7F}\r")
    #expect(
      eventually(session) {
        (try? home.journey().documents.suffix(2).map(\.name)) == ["Einladung", "Karte zum Dank"]
      })
    #expect(eventually(session) { drafts(home).isEmpty })
    session.send("\u{4}")
    expectSame(session.waitForExit(), 0)
  }

  @Test("leaving with text in the field keeps it, too; looking at a journey writes nothing")
  func leaving() throws {
    let (home, path, session) = try start()
    end(session)
    let before = try FileManager.default.contentsOfDirectory(
      atPath: "\(home.folder.path)/home/Kontaktlinie")
    expectSame(before, ["a.journey.json"])
    let typing = try home.start([path])
    try typing.waitForIdle()
    try typing.press("2", "Mahnu")
    end(typing)
    end(try again(home, path, "Mahnu"))
    // Left alone, it is offered again.
    end(try again(home, path, "Mahnu"))
  }

  @Test(
    "a trial is on again after the session ended without a decision, and gone once it is decided",
    arguments: [SIGHUP, SIGKILL])
  func trial(signal: Int32) async throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../../samples/maler.de.journey.json"))
    let bytes = contents(ofFile: path)
    let session = try home.start([path])
    try session.waitForIdle()
    try session.press("6", "p", "1", Keys.escape)
    #expect(session.screen.screenText.contains { $0.contains("Probe, nichts gespeichert") })
    if signal == SIGHUP {
      session.closeTerminal()
    } else {
      #expect(eventually(session) { !drafts(home).isEmpty })
      session.killProgram(signal)
    }
    expectSame(session.waitForExit(), 128 + Int(signal))
    expectSame(contents(ofFile: path), bytes)
    let heard = try await home.folder.run(path, "--plain", "--lang", "de", input: "")
    #expect(heard.output.contains("1 Änderung: Sie bleibt aufgehoben"), "\(heard.output)")
    let plain = try home.start(["--plain", path])
    #expect(plain.waitFor("wieder da: 1 Änderung, noch nichts davon gespeichert."))
    #expect(plain.waitFor("Was wird aus der Probe?"))
    plain.send("\u{4}")
    #expect(plain.waitFor("Die Probe ist aufgehoben"))
    expectSame(plain.waitForExit(), 0)
    let next = try home.start([path])
    try next.waitForIdle()
    #expect(next.screen.screenText.contains { $0.contains("wieder da: 1 Änderung") })
    #expect(next.screen.screenText.contains { $0.contains("Was wird aus der Probe?") })
    try next.press("a")
    #expect(eventually(next) { contents(ofFile: path) != bytes && drafts(home).isEmpty })
    end(next)
    let last = try home.start([path])
    try last.waitForIdle()
    #expect(!last.screen.screenText.contains { $0.contains("Probe") && $0.contains("wieder da") })
    end(last)
  }

  @Test("a trial that is given up in leaving is not offered again")
  func trialGivenUp() throws {
    let home = try WalkHome()
    let path = try home.put(try fixture("../../samples/maler.de.journey.json"))
    let session = try home.start([path])
    try session.waitForIdle()
    try session.press("6", "p", "1", Keys.escape)
    #expect(eventually(session) { !drafts(home).isEmpty })
    try session.press(Keys.control("q"))
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    expectSame(drafts(home), [])
  }
}
