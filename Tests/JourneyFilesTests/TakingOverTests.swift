import Foundation
import JourneyModel
import Synchronization
import TestSupport
import Testing

@testable import JourneyFiles

/// What others do without asking for the lock, at the worst moment.
@Suite("Between looking and taking over")
struct TakingOverTests {
  let folder: ScratchFolder
  let file: DurableFile
  let waiting = Waiting(seconds: 1, holder: "a test")

  init() throws {
    folder = try ScratchFolder()
    file = DurableFile(path: folder.path("a.json"))
    try folder.write("old", to: "a.json")
  }

  private var text: String? { try? folder.text(of: "a.json") }
  private var rest: [String] { folder.names.filter { !$0.hasPrefix(".kontaktlinie") } }

  /// Keeps a history, and lets something happen when the new file is written and nobody has its place yet.
  private func keeper(_ act: @escaping @Sendable () -> Void) -> HistoryKeeper {
    let isFirst = Mutex(true)
    return HistoryKeeper(path: file.path) {
      let acts = isFirst.withLock { first in
        defer { first = false }
        return first
      }
      if acts { act() }
      return .now()
    }
  }

  private func replace(
    over loaded: FileVersion, _ act: @escaping @Sendable () -> Void
  ) -> StoreProblem? {
    do throws(StoreProblem) {
      try file.replace(
        with: Array("mine".utf8), expecting: .unchanged(loaded), waiting: waiting,
        keeping: keeper(act))
      return nil
    } catch {
      return error
    }
  }

  private func states() throws -> [String] {
    let history = try History(of: file.path)
    return try history.states().map {
      String(decoding: try DurableFile(path: history.path(of: $0)).read().bytes, as: UTF8.self)
    }
  }

  @Test("an edit by somebody who knows no lock stays, and comes with the problem")
  func edited() throws {
    let loaded = try file.read().version
    let (path, next) = (file.path, try folder.write("theirs", to: "b.json"))
    let problem = replace(over: loaded) { _ = rename(next, path) }
    expectSame(
      problem, .changedUnderneath(path: path, loaded: loaded, found: try file.read()))
    expectSame(text, "theirs")
    expectSame(rest, [".a.json.lock", "a.json"])
  }

  @Test("a file that is deleted does not come back")
  func deleted() throws {
    let path = file.path
    let problem = replace(over: try file.read().version) { _ = unlink(path) }
    expectSame(problem, .vanished(path: path))
    expectSame(rest, [".a.json.lock"])
  }

  @Test("an edit is joined, and stands in the history before its name goes")
  func joined() throws {
    let journey = Journey(
      id: "j1", title: "Angebot", touchpoints: [Touchpoint(id: "k1", name: "Anfrage")])
    var theirs = journey
    theirs.touchpoints[0].name = "Theirs"
    let edited = String(decoding: theirs.canonicalBytes(), as: UTF8.self)
    let (path, next) = (file.path, try folder.write(edited, to: "b.json"))
    try file.replace(
      with: journey.canonicalBytes(), expecting: .anything, waiting: waiting)
    let store = FileStore(
      path: path, waiting: waiting, history: keeper { _ = rename(next, path) })
    try store.update { $0.title = "Mine" }
    let found = try store.load().journey
    expectSame([found.title, found.touchpoints[0].name], ["Mine", "Theirs"])
    #expect(try states().contains(edited))
    expectSame(rest, [".a.json.lock", "a.json"])
  }

  @Test("one whose lock was deleted begins anew, so that nothing of whoever came in is lost")
  func withoutLock() throws {
    let loaded = try file.read().version
    let (lock, file) = (folder.path(".a.json.lock"), file)
    let problem = replace(over: loaded) {
      _ = unlink(lock)
      _ = try? file.replace(
        with: Array("other".utf8), expecting: .unchanged(loaded),
        waiting: Waiting(seconds: 0, holder: "another"))
    }
    expectSame(
      problem, .changedUnderneath(path: file.path, loaded: loaded, found: try file.read()))
    expectSame(text, "other")
    expectSame(rest, [".a.json.lock", "a.json"])
  }

  /// Takes over as if the last look had come before what stands there now.
  private func takeOver(
    expecting loaded: FileVersion, after change: () throws -> Void
  ) throws -> StoreProblem? {
    let locked = try LockedFile.acquire(file, waiting: waiting)
    try change()
    let seen = try locked.place.occupant()
    var new = try NewFile.write(
      Array("mine".utf8), at: "a.json", in: locked.place.folder, like: nil)
    do throws(StoreProblem) {
      try locked.takeOver(&new, .unchanged(loaded), seen: seen)
      return nil
    } catch {
      new.remove(from: locked.place.folder)
      return error
    }
  }

  @Test("what comes after the last look is put back under its name")
  func afterTheLastLook() throws {
    let loaded = try file.read().version
    try folder.write("theirs", to: "b.json")
    let theirs = try folder.status(of: "b.json")
    let problem = try takeOver(expecting: loaded) {
      _ = rename(folder.path("b.json"), file.path)
    }
    expectSame(
      problem, .changedUnderneath(path: file.path, loaded: loaded, found: try file.read()))
    expectSame(text, "theirs")
    expectSame(try folder.status(of: "a.json").st_ino, theirs.st_ino)
    expectSame(rest, [".a.json.lock", "a.json"])
  }

  @Test("what is no file is put back as well")
  func noFile() throws {
    let loaded = try file.read().version
    let problem = try takeOver(expecting: loaded) {
      _ = unlink(file.path)
      _ = mkfifo(file.path, 0o600)
    }
    expectSame(problem, .notAFile(path: file.path, .pipe))
    expectSame(try folder.status(of: "a.json").st_mode & S_IFMT, S_IFIFO)
  }

  @Test("the same bytes in another file may go")
  func sameBytes() throws {
    let loaded = try file.read().version
    let problem = try takeOver(expecting: loaded) {
      _ = unlink(file.path)
      try folder.write("old", to: "a.json")
    }
    expectSame(problem, nil)
    expectSame(text, "mine")
    expectSame(rest, [".a.json.lock", "a.json"])
  }

  @Test("nothing that a killed process left stays, and nothing of others is lost by that")
  func leftovers() throws {
    let (new, old) = (FileVersion.digest(of: [65]), FileVersion.digest(of: [66]))
    func waits(_ name: String, _ text: String) throws {
      try folder.write(text, to: TemporaryName.waiting(new: new, old: old).text(of: name))
    }
    try folder.write("ha", to: ".a.json.1.tmp")
    try folder.write("ha", to: ".a.json.7.tmp")
    for text in ["A", "B", "Theirs"] {
      try waits("a.json", text)
      try file.replace(with: Array("next".utf8), expecting: .anything, waiting: waiting)
      expectSame(rest, [".a.json.lock", "a.json"])
    }
    expectSame(try states(), ["Theirs"])
    // Of another file, or nobody's.
    try waits("b.json", "B")
    try folder.write("x", to: ".a.json.x.tmp")
    let others = rest
    try file.replace(with: Array("last".utf8), expecting: .anything, waiting: waiting)
    expectSame(rest, others)
  }

  @Test("a file that somebody is writing is left to them")
  func held() throws {
    let place = try FilePlace.open(file)
    let new = try NewFile.write([65], at: "a.json", in: place.folder, like: nil)
    try file.replace(with: Array("next".utf8), expecting: .anything, waiting: waiting)
    expectSame(rest, [".a.json.1.tmp", ".a.json.lock", "a.json"])
    new.remove(from: place.folder)
  }

  @Test("names of new files tell what they are, also where the name of the file is long")
  func names() {
    for file in ["a.json", String(repeating: "ä", count: 120)] {
      for meaning in [TemporaryName.writing(number: 3), .waiting(new: 1, old: .max)] {
        let name = meaning.text(of: file)
        #expect(name.utf8.count <= 255)
        expectSame(TemporaryName(name, of: file), meaning)
        expectSame(TemporaryName(name, of: "b" + file), nil)
      }
    }
    expectSame(TemporaryName(".a.json.tmp", of: "a.json"), .plain)
    for name in [".a.json.lock", ".a.json.+1.tmp", ".a.json.0.tmp", "a.json", ".a.json.1-2.tmp"] {
      expectSame(TemporaryName(name, of: "a.json"), nil, name)
    }
  }
}
