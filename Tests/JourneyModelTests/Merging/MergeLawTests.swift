import Foundation
import JourneySamples
import TestSupport
import Testing

@testable import JourneyModel

@Suite("The laws of the merge")
struct MergeLawTests {
  /// How many triples of journeys are drawn; `make check-long` asks for more.
  private static let triples =
    ProcessInfo.processInfo.environment["KONTAKTLINIE_TRIPLES"].flatMap { Int($0) } ?? 300
  private static let portions = 20

  /// Three versions of a journey, of which two were made from the first.
  private struct Triple {
    var base: Journey
    var mine: Journey
    var theirs: Journey

    init(seed: Int) {
      var samples = RandomJourney(seed: UInt64(seed))
      base = samples.next(contacts: 1...10)
      (mine, theirs) = (base, base)
      var changes = RandomChanges(seed: UInt64(seed) &* 2)
      changes.change(&mine)
      // The same seed now and then: both sides then draw the same identifiers.
      if !seed.isMultiple(of: 5) { changes = RandomChanges(seed: UInt64(seed) &* 2 &+ 1) }
      changes.change(&theirs)
    }

    func merged() -> MergedJourney {
      Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna")
    }
  }

  @Test("hold for random triples", arguments: 0..<portions)
  func laws(portion: Int) {
    for seed in stride(from: portion, to: Self.triples, by: Self.portions) {
      let triple = Triple(seed: seed)
      let (base, mine, theirs) = (triple.base, triple.mine, triple.theirs)
      let merged = triple.merged()
      let result = merged.journey
      let where_ = "seed \(seed)"
      expectSame(Journey.merging(base: base, mine: base, theirs: theirs).journey, theirs, where_)
      expectSame(Journey.merging(base: base, mine: mine, theirs: base).journey, mine, where_)
      expectSame(Journey.merging(base: base, mine: mine, theirs: mine).journey, mine, where_)
      expectSame(triple.merged(), merged, where_)
      let errors = result.problems().filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(where_): \(errors.map { $0.message(in: .english) })")
      expectSame(JourneyReader.read(result.canonicalBytes()).journey, result, where_)
      var named = mine
      for kind in EntityKind.allCases {
        let renamed = merged.renamed.filter { $0.entry.address.kind == kind }
        named.rename(
          kind, Dictionary(uniqueKeysWithValues: renamed.map { ($0.entry.address, $0.id) }))
      }
      for (side, journey) in [("mine", named), ("theirs", theirs)] {
        let lost = LostValues.lost(by: journey, since: base, in: result)
        #expect(lost.isEmpty, "\(where_) loses of \(side) \(lost.prefix(5))")
      }
      let again = Journey.merging(base: base, mine: mine, theirs: result, by: "Anna").journey
      expectSame(again, result, "\(where_): again with mine")
      let other = Journey.merging(base: base, mine: result, theirs: theirs, by: "Anna").journey
      expectSame(other, result, "\(where_): again with theirs")
    }
  }
}
