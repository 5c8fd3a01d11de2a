import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

/// What two lose who change one file at the same time, with a way of saving.
@Suite("Two who save at the same time")
struct JoiningMattersTests {
  private typealias Save = (_ mine: Journey, _ basis: LoadedJourney) throws -> Void

  private let folder: ScratchFolder
  private let store: FileStore
  private let start = Journey(id: "j1", title: "Angebot", phases: [], channels: [], touchpoints: [])

  init() throws {
    folder = try ScratchFolder()
    store = FileStore(
      path: folder.path("a.journey.json"), waiting: Waiting(seconds: 0, holder: "a test"))
  }

  /// Ten saves, in turns by two who both began with the same file and never look again.
  private func lost(saving save: Save) throws -> [String] {
    var basis = LoadedJourney(journey: start, version: try store.create(start))
    var confirmed: [String] = []
    for round in 1...5 {
      for name in ["Anna \(round)", "Bernd \(round)"] {
        var mine = basis.journey
        mine.touchpoints.append(Touchpoint(id: EntityID("k\(confirmed.count)"), name: name))
        try save(mine, basis)
        confirmed.append(name)
      }
      basis = try store.load()
    }
    let found = try store.load().journey.touchpoints.map(\.name)
    return confirmed.filter { !found.contains($0) }
  }

  @Test("lose nothing when what is there is joined")
  func joining() throws {
    let store = store
    let lost = try lost { mine, basis in
      _ = try store.save(mine, from: basis.journey, over: basis, by: nil)
    }
    expectSame(lost, [])
  }

  @Test("lose what the other saved when it is written over, which shows that joining matters")
  func overwriting() throws {
    let store = store
    let lost = try lost { mine, _ in
      try store.file.replace(
        with: mine.canonicalBytes(), expecting: .anything, waiting: store.waiting)
    }
    expectSame(lost, (1...5).map { "Anna \($0)" })
  }
}
