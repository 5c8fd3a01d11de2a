import Foundation
import JourneyModel
import Synchronization
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("The earlier states of a file")
struct HistoryTests {
  let folder: ScratchFolder
  let journey = Journey(id: "j1", title: "Erster", touchpoints: [])

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String = "a.journey.json") -> String { folder.path(name) }

  private func store(_ path: String, _ keeper: HistoryKeeper?) -> FileStore {
    FileStore(path: path, waiting: Waiting(seconds: 0, holder: "a test"), history: keeper)
  }

  private func title(_ title: String) -> Journey {
    var changed = journey
    changed.title = title
    return changed
  }

  private func titles(_ path: String) throws -> [String] {
    let history = try History(of: path)
    return try history.states().map {
      try store(history.path(of: $0), nil).load().journey.title
    }
  }

  @Test("hold what was there before the first save of each session, once")
  func sessions() throws {
    let first = HistoryKeeper(path: path())
    var version = try store(path(), first).create(journey)
    expectSame(try titles(path()), [])
    version = try store(path(), first).save(title("Zweiter"), over: version)
    version = try store(path(), first).save(title("Dritter"), over: version)
    expectSame(try titles(path()), ["Erster"])
    try store(path(), HistoryKeeper(path: path())).update { $0.title = "Vierter" }
    expectSame(try titles(path()), ["Dritter", "Erster"])
    // What leaves the journey as it was saves nothing and keeps nothing.
    try store(path(), HistoryKeeper(path: path())).update { _ in }
    expectSame(try titles(path()), ["Dritter", "Erster"])
    // A state that is in the history already is not kept twice.
    try store(path(), HistoryKeeper(path: path())).update { $0.title = "Dritter" }
    try store(path(), HistoryKeeper(path: path())).update { $0.title = "Fünfter" }
    expectSame(try titles(path()), ["Dritter", "Vierter", "Dritter", "Erster"])
  }

  @Test("get another one after a quarter of an hour, and when it is asked for")
  func longSession() throws {
    let now = Mutex(1_795_347_605_123)
    let keeper = HistoryKeeper(path: path()) { Moment(milliseconds: now.withLock { $0 }) }
    var version = try store(path(), nil).create(journey)
    version = try store(path(), keeper).save(title("Zweiter"), over: version)
    now.withLock { $0 += HistoryKeeper.pause - 1 }
    version = try store(path(), keeper).save(title("Dritter"), over: version)
    expectSame(try titles(path()), ["Erster"])
    now.withLock { $0 += 1 }
    version = try store(path(), keeper).save(title("Vierter"), over: version)
    expectSame(try titles(path()), ["Dritter", "Erster"])
    keeper.keepNext()
    _ = try store(path(), keeper).save(title("Fünfter"), over: version)
    expectSame(try titles(path()), ["Vierter", "Dritter", "Erster"])
  }

  @Test("lie beside the real file under its name; neighbours, blanks and umlauts never mix")
  func names() throws {
    let names = ["Maler Müller & Söhne.journey.json", "b.journey.json"]
    for name in names {
      _ = try store(path(name), nil).create(title(name))
      try store(path(name), HistoryKeeper(path: path(name))).update { $0.title = "x" }
    }
    try FileManager.default.createDirectory(
      atPath: path("links"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: path("links/l.journey.json"), withDestinationPath: "../" + names[0])
    let link = path("links/l.journey.json")
    expectSame(try titles(link), [names[0]])
    try store(link, HistoryKeeper(path: link)).update { $0.title = "y" }
    for name in names { expectSame(try titles(path(name)).last, name) }
    expectSame(try titles(path(names[0])), ["x", names[0]])
    expectSame(
      try FileManager.default.contentsOfDirectory(atPath: path("links")), ["l.journey.json"])
  }

  @Test("are open to the same people as the file, and keep the time of their last change")
  func access() throws {
    _ = try store(path(), nil).create(journey)
    chmod(path(), 0o640)
    let before = try folder.status(of: "a.journey.json")
    try store(path(), HistoryKeeper(path: path())).update { $0.title = "x" }
    let history = try History(of: path())
    let state = try #require(try history.states().first)
    let name = ".kontaktlinie/history/a.journey.json"
    expectSame(try folder.status(of: ".kontaktlinie").st_mode & 0o777, 0o750)
    expectSame(try folder.status(of: name).st_mode & 0o777, 0o750)
    let status = try folder.status(of: name + "/" + state.kept.description + ".journey.json")
    expectSame(status.st_mode & 0o777, 0o640)
    expectSame(status.st_mtim.tv_nsec, before.st_mtim.tv_nsec)
    chmod(path(), 0o600)
    try store(path(), HistoryKeeper(path: path())).update { $0.title = "y" }
    expectSame(try folder.status(of: name).st_mode & 0o777, 0o700)
  }

  @Test("that cannot be kept never hold up a save, and are told once")
  func obstacle() throws {
    try folder.write("in the way", to: ".kontaktlinie")
    let keeper = HistoryKeeper(path: path())
    var version = try store(path(), keeper).create(journey)
    expectSame(keeper.problem(), nil)
    version = try store(path(), keeper).save(title("x"), over: version)
    expectSame(keeper.problem(), .notKept(path: path(), SystemCause(code: ENOTDIR)))
    keeper.keepNext()
    _ = try store(path(), keeper).save(title("y"), over: version)
    expectSame(keeper.problem(), nil)
    expectSame(try store(path(), nil).load().journey.title, "y")
    #expect(throws: HistoryProblem.unreadable(path: path(), SystemCause(code: ENOTDIR))) {
      try History(of: path()).states()
    }
  }

  @Test("are found by number and by name; links and strange files among them are none")
  func finding() throws {
    _ = try store(path(), nil).create(journey)
    for title in ["x", "y"] {
      try store(path(), HistoryKeeper(path: path())).update { $0.title = title }
    }
    let history = try History(of: path())
    let states = try history.states()
    try Data("x".utf8).write(to: URL(fileURLWithPath: history.folder + "/notes.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: history.folder + "/2026-11-22T11-40-05.123Z.journey.json",
      withDestinationPath: "/etc/passwd")
    expectSame(try history.states(), states)
    expectSame(try history.state("1"), states[0])
    expectSame(try history.state(states[1].kept.description), states[1])
    for text in ["0", "3", "-1", "x", ""] {
      #expect(throws: HistoryProblem.unknown(path: path(), text: text, count: 2)) {
        try history.state(text)
      }
    }
  }

  @Test("say in both languages what is wrong with them")
  func messages() {
    let problems: [HistoryProblem] = [
      .notKept(path: "a", SystemCause(code: ENOSPC)),
      .notRewritten(path: "a", SystemCause(code: EROFS)),
      .unreadable(path: "a", SystemCause(code: EACCES)),
      .unknown(path: "a", text: "9", count: 2), .unknown(path: "a", text: "1", count: 0),
    ]
    expectSame(
      problems.map { $0.message(in: .english) },
      [
        "a: the state before could not be kept: the disk is full. It is saved; check the folder .kontaktlinie beside it.",
        "a: not all earlier states could be changed: the disk is read-only. Remedy that and run the command again.",
        "a: the earlier states cannot be read: permission is missing. Check the folder .kontaktlinie beside it.",
        "a: there is no earlier state \"9\"; possible: 1 to 2, or a name from \"kontaktlinie history\".",
        "a: there are no earlier states yet; one is kept before the first save of each session.",
      ])
    expectSame(
      problems.map { $0.message(in: .german) },
      [
        "a: Der Stand davor ließ sich nicht aufheben: der Datenträger ist voll. Gespeichert ist; prüfen Sie den Ordner .kontaktlinie daneben.",
        "a: Die früheren Stände ließen sich nicht alle ändern: der Datenträger ist schreibgeschützt. Beheben Sie das und wiederholen Sie den Befehl.",
        "a: Die früheren Stände lassen sich nicht lesen: dafür fehlt die Berechtigung. Prüfen Sie den Ordner .kontaktlinie daneben.",
        "a: Einen früheren Stand „9“ gibt es nicht; möglich: 1 bis 2 oder ein Name aus „kontaktlinie history“.",
        "a: Es gibt noch keine früheren Stände; einer entsteht vor jedem ersten Speichern.",
      ])
  }
}
