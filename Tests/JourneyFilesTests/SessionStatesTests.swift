import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("What a session and the file have in common")
struct SessionStatesTests {
  /// A session, its saver and another person on one file, moved step by step in any order.
  private struct Play {
    var file: LoadedJourney
    var session: Journey
    var adopted = 0
    var states: SessionStates
    var request: (journey: Journey, basis: Int)?
    /// A save that read the file, and has not been reported yet.
    var news: [SessionStates.News] = []
    var count = 0

    init() {
      let journey = Journey(
        id: "j1", title: "x",
        touchpoints: (0..<6).map { Touchpoint(id: EntityID("k\($0)"), name: "alt") })
      file = LoadedJourney(journey: journey, version: Self.version)
      session = journey
      states = SessionStates(file)
    }

    private static let version = FileVersion(stat(), [])

    mutating func edit() {
      count += 1
      session.touchpoints[count % 3].name = "mein \(count)"
      request = (session, adopted)
    }

    mutating func other() {
      count += 1
      file.journey.touchpoints[3 + count % 3].name = "fremd \(count)"
    }

    mutating func save() {
      guard let (journey, number) = request else { return }
      request = nil
      let basis = states.basis(of: number)
      let merged = Journey.merging(base: basis, mine: journey, theirs: file.journey, by: "B")
        .journey
      file.journey = merged
      if let found = states.saved(journey, as: file, by: "B") { news.append(found) }
    }

    mutating func look() {
      if states.known.journey != file.journey { news.append(states.found(file)) }
    }

    mutating func adopt() {
      guard !news.isEmpty else { return }
      let first = news.removeFirst()
      session =
        Journey.merging(base: first.base, mine: session, theirs: first.journey, by: "B").journey
      adopted = first.number
      if session != first.journey { request = (session, adopted) }
    }
  }

  @Test(
    "leads to the same journey in the end, whatever crosses whatever, and to no false question",
    arguments: 0..<20)
  func anyOrder(portion: UInt64) {
    for seed in portion * 20..<portion * 20 + 20 {
      var random = Random(state: seed)
      var play = Play()
      for _ in 0..<60 {
        switch random.below(6) {
        case 0, 1: play.edit()
        case 2: play.other()
        case 3: play.save()
        case 4: play.look()
        default: play.adopt()
        }
      }
      let mine = play.session.touchpoints[..<3].map(\.name)
      let theirs = play.file.journey.touchpoints[3...].map(\.name)
      for _ in 0..<20 {
        play.save()
        play.look()
        play.adopt()
      }
      expectSame(play.file.journey.undecided(), [], "seed \(seed)")
      expectSame(play.file.journey.touchpoints.map(\.name), mine + theirs, "seed \(seed)")
      expectSame(play.session, play.file.journey, "seed \(seed)")
    }
  }

  // SplitMix64 (Steele, Lea & Flood 2014).
  private struct Random {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(count))
    }
  }
}
