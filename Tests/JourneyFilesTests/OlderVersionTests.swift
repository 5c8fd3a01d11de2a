import Foundation
import JourneyModel
import JourneySamples
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("A file of an older version")
struct OlderVersionTests {
  let folder: ScratchFolder
  let original: String
  private let now = Moment(milliseconds: 1_795_347_605_123)

  init() throws {
    folder = try ScratchFolder()
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    original = try String(
      contentsOf: fixtures.appending(path: "Fixtures/v0/offer.journey.json"), encoding: .utf8)
    try folder.write(original, to: "a.journey.json")
  }

  private var path: String { folder.path("a.journey.json") }

  private func store(_ day: Int = 0) -> FileStore {
    let now = Moment(milliseconds: now.milliseconds + day * HistoryThinning.day)
    var store = FileStore(
      path: path, waiting: Waiting(seconds: 0, holder: "a test"),
      history: HistoryKeeper(path: path) { now })
    store.reader = { bytes, _ in VersionZero.read(bytes) }
    return store
  }

  private func names() throws -> [String] {
    try History(of: path).states().map(\.fileName)
  }

  @Test("opens with a notice and stays byte for byte what it is until something is changed")
  func untouched() throws {
    let loaded = try store().load()
    expectSame(loaded.notices.first?.code, .olderVersion)
    expectSame(loaded.isNewer, false)
    try store().update { _ in }
    expectSame(try folder.text(of: "a.journey.json"), original)
    expectSame(try names(), [])
  }

  @Test("is written in the new version with the first change, and the old file is kept")
  func migrated() throws {
    let loaded = try store().load()
    var changed = loaded.journey
    changed.title = "Anders"
    _ = try store().save(changed, over: loaded.version)
    expectSame(
      try folder.text(of: "a.journey.json"),
      String(decoding: changed.canonicalBytes(), as: UTF8.self))
    expectSame(
      JourneyReader.read(Array(try folder.text(of: "a.journey.json").utf8)).journey, changed)
    expectSame(try names(), ["2026-11-22T11-40-05.123Z.v0.journey.json"])
    let kept = try History(of: path).state("1")
    expectSame(kept.olderVersion, 0)
    let state = try String(contentsOfFile: try History(of: path).path(of: kept), encoding: .utf8)
    expectSame(state, original)
  }

  @Test("is kept also where the session has kept a state just before")
  func sameSession() throws {
    let one = store()
    try one.update { $0.title = "Eins" }
    // Somebody brings the old file back, for instance by git.
    try folder.write(original, to: "a.journey.json")
    try one.update { $0.title = "Zwei" }
    expectSame(try names().filter { $0.contains(".v0.") }.count, 1)
    try folder.write(original.replacing("Rückfrage", with: "Anruf"), to: "a.journey.json")
    try one.update { $0.title = "Drei" }
    expectSame(try names().filter { $0.contains(".v0.") }.count, 2)
  }

  @Test("stays in the history when all others have gone")
  func thinning() throws {
    for day in 0..<4 { try store(day * 60).update { $0.title = "Tag \(day)" } }
    let names = try names()
    expectSame(names.count, 3)
    expectSame(names.last, "2026-11-22T11-40-05.123Z.v0.journey.json")
  }

  @Test("that is broken is not opened and not written")
  func broken() throws {
    let broken = original.replacing("\"contacts\"", with: "\"contacts\": [], \"contacts\"")
    try folder.write(broken, to: "a.journey.json")
    #expect(throws: StoreProblem.self) { try store().update { $0.title = "x" } }
    expectSame(try folder.text(of: "a.journey.json"), broken)
    expectSame(try names(), [])
  }
}
