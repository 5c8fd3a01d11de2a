import CellGrid
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// What reaches the terminal: bytes and writes are the same on every machine and on every line.
@Suite("Bytes on the line", .serialized)
struct BudgetTests {
  /// The program in the contact line of 300 contacts, rated by two people.
  private func line(
    columns: Int = 80, _ keys: String = "4"
  ) throws -> (home: WalkHome, session: PtySession) {
    let home = try WalkHome()
    let journey = Journey.budget(contacts: 300)
    let path = try home.put(String(decoding: journey.canonicalBytes(), as: UTF8.self))
    let session = try home.start(
      ["open", path], environment: ["TERM": "xterm-256color"],
      size: Size(columns: columns, rows: 24))
    try session.waitForIdle()
    for key in keys { try session.press(String(key)) }
    return (home, session)
  }

  /// The bytes of each key.
  private func bytes(of keys: [String], in session: PtySession) throws -> [Int] {
    try keys.map { key in
      let before = session.output.count
      try session.press(key)
      return session.output.count - before
    }
  }

  @Test(
    "a cursor key takes at most 40 bytes, 200 onto the heading of a phase, 400 with the details")
  func cursor() throws {
    let (home, session) = try line()
    try session.press("jj")
    let sizes = try bytes(of: ["j", "k", "j", "j", "k", "k"], in: session)
    expectLess(sizes.max(), 40)
    // On the heading of a phase and off it the key line names other keys.
    try session.press("g")
    let headings = try bytes(of: ["j", "k", "j", "k"], in: session)
    print("figure: heading and first contact at 80 columns, bytes a step: \(headings)")
    expectLess(headings.max(), 200)
    let wide = try line(columns: 120)
    try wide.session.press("jj")
    expectLess(try bytes(of: ["j", "j", "k", "j"], in: wide.session).max(), 400)
    // Over the heading of a phase and back: the pane is never sent as a whole.
    try wide.session.press("g")
    let steps = try bytes(of: ["j", "k", "j", "j", "k", "k"], in: wide.session)
    print("figure: heading and first contacts at 120 columns, bytes a step: \(steps)")
    expectLess(steps.max(), 400)
    withExtendedLifetime((home, wide.home)) {}
  }

  @Test(
    "a cursor key is one write to the terminal",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "not run: strace is missing"))
  func writes() throws {
    let home = try WalkHome()
    let journey = Journey.budget(contacts: 300)
    let path = try home.put(String(decoding: journey.canonicalBytes(), as: UTF8.self))
    let log = "\(home.folder.path)/writes"
    let session = try PtySession(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-y", "-e", "trace=write,writev", "-o", log, builtProgram("kontaktlinie"),
        "open", path,
      ], environment: home.own.merging(["TERM": "xterm-256color"]) { $1 })
    try session.waitForIdle(milliseconds: 20_000)
    try session.press("4")
    func count() throws -> Int {
      try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        .count { $0.contains("</dev/pts/") || $0.contains("</dev/tty>") }
    }
    let before = try count()
    for key in ["j", "j", "k", "j", "k"] { try session.press(key) }
    expectSame(try count() - before, 5)
  }

  @Test("a key that scrolls takes 130 bytes as a rule and at most 300, a page at most 2,000")
  func scrolling() throws {
    let (home, session) = try line()
    try session.press(String(repeating: "j", count: 45))
    let sizes = try bytes(of: Array(repeating: "j", count: 20), in: session).sorted()
    expectLess(sizes[10], 130)
    print("figure: bytes of twenty keys that scroll: \(sizes)")
    expectLess(sizes.last, 300)
    expectLess(try bytes(of: Array(repeating: Keys.pageDown, count: 5), in: session).max(), 2_000)
    withExtendedLifetime(home) {}
  }

  @Test(
    "200 keys at once, and 500 arrows, are drawn as few frames with at most 6,000 bytes",
    arguments: [("j", 200), (Keys.down, 500)])
  func burst(key: String, count: Int) throws {
    let (home, session) = try line()
    let start = try #require(selectedRow(session))
    let (frames, size) = (session.frames, session.output.count)
    try session.press(String(repeating: key, count: count))
    expectLess(session.frames - frames, 10)
    expectLess(session.output.count - size, 6_000)
    // The last state is the right one: so many rows further, or the last row.
    let end = min(start + count, Self.names.count - 1)
    expectSame(selectedRow(session), end)
    let cursor = session.screen.cursor
    expectSame(session.screen[cursor.x, cursor.y].text, ">")
    withExtendedLifetime(home) {}
  }

  /// What the rows of the contact line begin with: the heading of each phase, and its contacts.
  private static let names: [String] = (0..<5).flatMap { (phase: Int) -> [String] in
    let contacts = (0..<60).map { "Kundin wartet \(phase * 60 + $0)" }
    return ["Phase \(phase + 1)"] + contacts
  }

  /// The row of the contact line that bears the marker.
  private func selectedRow(_ session: PtySession) -> Int? {
    let text = session.screen.screenText.first { $0.hasPrefix("> ") } ?? ""
    return Self.names.lastIndex { text.contains($0) }
  }

  @Test("a typed letter takes at most 45 bytes, 120 where the line below completes it")
  func typing() throws {
    let (home, session) = try line("2")
    let letters = "kunde fragt nach dem termin, telefon".map(String.init)
    let sizes = try bytes(of: letters, in: session).sorted()
    expectLess(sizes[sizes.count / 2], 45)
    expectLess(sizes.last, 120)
    withExtendedLifetime(home) {}
  }

  @Test("idle means no byte and no wake-up of any thread, also after something was saved")
  func idle() throws {
    let (home, session) = try line("5")
    try session.press("3")
    session.listen(milliseconds: 500)
    let (size, sleeps) = (session.output.count, try session.sleepsOfAllThreads())
    session.listen(milliseconds: 5_000)
    expectSame(session.output.count - size, 0)
    expectSame(try session.sleepsOfAllThreads(), sleeps)
    withExtendedLifetime(home) {}
  }

  @Test("a large file shows at once that it is being read, and then opens")
  func loading() throws {
    let home = try WalkHome(language: "en")
    let journey = Journey.budget(contacts: 9_000)
    let path = try home.put(String(decoding: journey.canonicalBytes(), as: UTF8.self))
    let begin = ContinuousClock.now
    let session = try home.start(["open", path])
    // The first idle mark may come with the first picture or with a later one.
    var pictures: [String] = []
    while !pictures.contains(where: { $0.contains("Best next step") }) {
      try session.waitForIdle(milliseconds: 20_000)
      pictures.append(session.screen.screenText.joined(separator: "\n"))
    }
    #expect(pictures.first?.contains("The file is being read") == true)
    // The first picture, one figure a second, the journey, and what is worked out for it.
    let seconds = Int((ContinuousClock.now - begin).components.seconds)
    #expect(session.frames <= seconds + 4)
    try session.press("4")
    #expect(session.screen.screenText.joined().contains("9000 touchpoints"))
    session.send("q")
    expectSame(session.waitForExit(), 0)
  }

  @Test("keys that are pressed while a large file is read are answered afterwards, in their order")
  func keysWhileLoading() throws {
    let home = try WalkHome(language: "en")
    let journey = Journey.budget(contacts: 9_000)
    let path = try home.put(String(decoding: journey.canonicalBytes(), as: UTF8.self))
    let session = try home.start(["open", path])
    try session.waitForIdle(milliseconds: 20_000)
    #expect(session.screen.screenText.joined().contains("The file is being read"))
    // The board, two rows down, inside that contact.
    session.send("4jj\r")
    #expect(session.waitFor("What really happens here?", milliseconds: 20_000))
    let rows = session.screen.screenText.joined(separator: "\n")
    #expect(rows.contains("Kundin wartet"), "\(rows)")
    session.send("\u{11}")
    expectSame(session.waitForExit(), 0)
  }
}

/// A budget is kept, or the figure is shown.
private func expectLess(
  _ figure: Int?, _ budget: Int, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect((figure ?? .max) <= budget, sourceLocation: sourceLocation)
}

extension Journey {
  /// A journey of so many contacts in five phases, each rated by two people.
  static func budget(contacts count: Int) -> Journey {
    var journey = Journey(blank: ())
    journey.id = "budget"
    journey.title = "Messung"
    journey.phases = (1...5).map { Phase(id: EntityID("p\($0)"), name: "Phase \($0)") }
    journey.channels = ["phone", "email"].map { Channel(id: EntityID($0), name: $0) }
    journey.participants = ["u1", "u2"].map { Participant(id: EntityID($0), alias: $0) }
    var round = Round(blank: ())
    round.id = "r1"
    if let day = Day("2026-11-01") { round.date = day }
    for number in 0..<count {
      var touchpoint = Touchpoint(id: EntityID("k\(number)"), name: "Kundin wartet \(number)")
      touchpoint.phase = EntityID("p\(number * 5 / count + 1)")
      touchpoint.channel = number % 2 == 0 ? "phone" : "email"
      touchpoint.responsible = number % 3 == 0 ? "u1" : "u2"
      journey.touchpoints.append(touchpoint)
      for person in ["u1", "u2"] {
        round.ratings.append(
          Rating(
            touchpoint: touchpoint.id, by: EntityID(person), wait: .range(low: 60, high: 720),
            effort: .exact(3), emotion: .exact(-1), failure: .exact(0.3), handoffs: .exact(1),
            importance: .exact(8), frequency: .exact(0.5)))
      }
    }
    journey.rounds = [round]
    return journey
  }
}
