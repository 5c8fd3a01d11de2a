import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("A journey in a file")
struct FileStoreTests {
  let folder: ScratchFolder
  let store: FileStore
  let journey = Journey(
    id: "j1", title: "Vom Angebot bis zur Zahlung",
    touchpoints: [Touchpoint(id: "k1", name: "Angebot")])

  init() throws {
    folder = try ScratchFolder()
    store = FileStore(
      path: folder.path("a.journey.json"), waiting: Waiting(seconds: 0, holder: "a test"))
  }

  /// Writes as a program does that knows nothing of locks.
  private func write(_ journey: Journey) throws {
    try folder.write(
      String(decoding: journey.canonicalBytes(), as: UTF8.self), to: "a.journey.json")
  }

  @Test("comes back as it was saved, and is saved against what was loaded")
  func roundTrip() throws {
    let created = try store.create(journey)
    let loaded = try store.load()
    expectSame(loaded.journey, journey)
    expectSame(loaded.version, created)
    var changed = loaded.journey
    changed.title = "Anders"
    let saved = try store.save(changed, over: loaded.version)
    expectSame(try store.load().journey, changed)
    expectSame(try store.load().version, saved)
  }

  @Test("of somebody else is not overwritten; what is there now comes with the problem")
  func changedUnderneath() throws {
    let mine = try store.create(journey)
    var theirs = journey
    theirs.title = "Theirs"
    _ = try store.save(theirs, over: mine)
    do {
      _ = try store.save(journey, over: mine)
      Issue.record("their change was overwritten")
    } catch {
      guard case .changedUnderneath(_, mine, let found) = error else { throw error }
      expectSame(try store.read(found).journey, theirs)
    }
    expectSame(try store.load().journey, theirs)
  }

  @Test("is joined with what others saved since it was loaded, and says whose that was")
  func joined() throws {
    let made = LoadedJourney(journey: journey, version: try store.create(journey))
    var theirs = journey
    theirs.title = "Theirs"
    let saved = try store.save(theirs, from: journey, over: made, by: "Anna")
    expectSame(
      saved,
      SavedJourney(current: LoadedJourney(journey: theirs, version: saved.current.version)))
    expectSame(store.file.author(of: saved.current.version), "Anna")

    var mine = journey
    mine.touchpoints[0].name = "Mine"
    let both = try store.save(mine, from: journey, over: made, by: "Bernd")
    theirs.touchpoints[0].name = "Mine"
    expectSame(both.current.journey, theirs)
    expectSame(both.joined, StateAuthors(["Anna"], areAll: true))
    expectSame(try store.load().journey, theirs)
    expectSame(store.file.author(of: both.current.version), "Bernd")
    expectSame(store.file.author(of: made.version), nil)
  }

  @Test(
    "is told who made the states since the one that is known, and whether somebody is not known")
  func authors() throws {
    var known = try store.create(journey)
    let first = known
    var title = 0
    func save(by author: String) throws {
      var journey = try store.load().journey
      title += 1
      journey.title = "\(title)"
      let loaded = try store.load()
      let saved = try store.save(journey, from: loaded.journey, over: loaded, by: author)
      known = saved.current.version
    }
    for name in ["Doris", "Edda", "Doris"] { try save(by: name) }
    expectSame(
      store.authors(of: known, since: first), StateAuthors(["Doris", "Edda"], areAll: true))
    let third = known
    try save(by: "Berta")
    expectSame(store.authors(of: known, since: third), StateAuthors(["Berta"], areAll: true))
    // Another program in between knows no lock: nobody is named for it.
    var outside = try store.load().journey
    outside.title = "outside"
    try write(outside)
    expectSame(store.authors(of: try store.load().version, since: third), nil)
    try save(by: "Edda")
    expectSame(
      store.authors(of: known, since: third), StateAuthors(["Berta", "Edda"], areAll: false))
    for number in 1...20 { try save(by: "N\(number)") }
    let authors = store.authors(of: known, since: first)
    expectSame(authors?.areAll, false)
    expectSame(authors?.names.last, "N20")
  }

  @Test("is joined with an edit from outside, which knows no lock; both texts of one field stay")
  func joinedWithOutside() throws {
    let made = LoadedJourney(journey: journey, version: try store.create(journey))
    var theirs = journey
    theirs.title = "Theirs"
    try write(theirs)
    var mine = journey
    mine.title = "Mine"
    let both = try store.save(mine, from: journey, over: made, by: "Bernd")
    expectSame(both.joined, nil)
    expectSame(both.current.journey.title, "Theirs")
    expectSame(
      both.current.journey.conflicts,
      [Conflict(field: "title", value: .string("Mine"), by: "Bernd")])

    try store.update { journey in
      // While the lock is held somebody writes who does not ask for it.
      theirs.touchpoints[0].name = "Outside"
      try write(theirs)
      journey.touchpoints.append(Touchpoint(id: "k2", name: "Mahnung"))
    }
    expectSame(try store.load().journey.touchpoints.map(\.name), ["Outside", "Mahnung"])
  }

  @Test("is not called saved when it is gone or cannot be read, even if there is nothing to write")
  func gone() throws {
    let made = LoadedJourney(journey: journey, version: try store.create(journey))
    let path = store.file.path
    try folder.write("{", to: "a.journey.json")
    #expect(throws: StoreProblem.self) {
      try store.save(journey, from: journey, over: made, by: nil)
    }
    expectSame(try store.file.read().bytes, Array("{".utf8))
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreProblem.vanished(path: path)) {
      try store.save(journey, from: journey, over: made, by: nil)
    }
    #expect(throws: StoreProblem.vanished(path: path)) { try store.news(since: made.version) }
    expectSame(folder.names, [".a.journey.json.lock"])
  }

  @Test("has news when its content is another one")
  func news() throws {
    let made = try store.create(journey)
    expectSame(try store.news(since: made), nil)
    try write(journey)
    expectSame(try store.news(since: made), nil)
    var theirs = journey
    theirs.title = "Theirs"
    try write(theirs)
    expectSame(try store.news(since: made)?.journey, theirs)
  }

  @Test("is created once")
  func createdOnce() throws {
    _ = try store.create(journey)
    #expect(throws: StoreProblem.exists(path: store.file.path)) { try store.create(journey) }
  }

  @Test("is changed as a whole or not at all")
  func update() throws {
    struct Refused: Error, Equatable {}
    let created = try store.create(journey)
    #expect(throws: Refused()) {
      try store.update { journey in
        journey.title = "half"
        throw Refused()
      }
    }
    expectSame(try store.load().version, created)
    let count = try store.update { journey in
      journey.title = "whole"
      return journey.touchpoints.count
    }
    expectSame(count.result, 1)
    expectSame(try store.load().journey.title, "whole")
  }

  @Test("that nobody changed is not written")
  func untouched() throws {
    let created = try store.create(journey)
    try store.update { _ in }
    expectSame(try store.load().version.stamp, created.stamp)
  }

  @Test("with errors is neither opened nor written, and names each error with its place")
  func damaged() throws {
    try folder.write("{ \"format\": 1 }\n", to: "a.journey.json")
    for language in Language.allCases {
      do {
        try store.update { $0.title = "x" }
        Issue.record("a damaged file was written")
      } catch let problem as StoreProblem {
        guard case .damaged(_, let problems) = problem else { throw problem }
        let errors = problems.filter { $0.severity == .error }
        expectSame(
          problem.message(in: language),
          errors.map { "\(store.file.path):\($0.message(in: language))" }.joined(separator: "\n"))
        #expect(errors.count > 1)
      }
    }
    expectSame(try folder.text(of: "a.journey.json"), "{ \"format\": 1 }\n")
  }

  @Test("of a newer version can be looked at and is never written")
  func newer() throws {
    let text = String(decoding: journey.canonicalBytes(), as: UTF8.self)
    let newer = text.split(separator: "\"version\": 1").joined(separator: "\"version\": 2")
    try folder.write(newer, to: "a.journey.json")
    let loaded = try store.load()
    expectSame(loaded.isNewer, true)
    expectSame(loaded.journey.title, journey.title)
    let problem = StoreProblem.newer(path: store.file.path)
    #expect(throws: problem) { try store.save(journey, over: loaded.version) }
    #expect(throws: problem) { try store.update { $0.title = "x" } }
    expectSame(try folder.text(of: "a.journey.json"), newer)
  }
}
