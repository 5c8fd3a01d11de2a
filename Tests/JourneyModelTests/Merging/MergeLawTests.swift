import Foundation
import JourneySamples
import TestSupport
import Testing

@testable import JourneyModel

@Suite("The laws of the merge")
struct MergeLawTests {
  /// The triples of journeys that are drawn, by their seeds: `10000` of them, `10001-20000` or
  /// `1020,5020`, to look at those that failed. `make check-long` asks for more than usual.
  private static let seeds: [Int] = {
    let asked = ProcessInfo.processInfo.environment["KONTAKTLINIE_TRIPLES"] ?? "300"
    let numbers = asked.split { ",-".contains($0) }.compactMap { Int($0) }
    if asked.contains("-"), numbers.count == 2 { return Array(numbers[0]...numbers[1]) }
    return asked.contains(",") ? numbers : Array(0..<(numbers.first ?? 300))
  }()
  private static let portions = 20

  private static func seeds(of portion: Int) -> some Sequence<Int> {
    stride(from: portion, to: seeds.count, by: portions).lazy.map { seeds[$0] }
  }

  /// Three versions of a journey, of which two were made from the first.
  private struct Triple {
    var base: Journey
    var mine: Journey
    var theirs: Journey

    init(seed: Int) {
      let hasDoubles = seed.isMultiple(of: 4)
      var samples = RandomJourney(seed: UInt64(seed), hasDoubles: hasDoubles)
      base = samples.next(contacts: 1...10)
      (mine, theirs) = (base, base)
      var changes = RandomChanges(seed: UInt64(seed) &* 2, hasDoubles: hasDoubles)
      changes.change(&mine)
      // The same seed now and then: both sides then draw the same identifiers.
      if !seed.isMultiple(of: 5) {
        changes = RandomChanges(seed: UInt64(seed) &* 2 &+ 1, hasDoubles: hasDoubles)
      }
      changes.change(&theirs)
    }

    func merged() -> MergedJourney {
      Journey.merging(base: base, mine: mine, theirs: theirs, by: "Anna")
    }
  }

  @Test("hold for random triples", arguments: 0..<portions)
  func laws(portion: Int) {
    for seed in Self.seeds(of: portion) {
      Self.check(Triple(seed: seed), "seed \(seed)")
    }
  }

  @Test(
    "hold where values wait already and both sides decide, each as it likes",
    arguments: 0..<portions)
  func decisions(portion: Int) {
    for seed in Self.seeds(of: portion).dropLast(Self.seeds.count / Self.portions * 2 / 3) {
      var triple = Triple(seed: seed)
      triple.base = triple.merged().journey
      var random = SplitMix(seed: UInt64(seed) &* 3)
      var changes = RandomChanges(seed: UInt64(seed) &+ 777, hasDoubles: seed.isMultiple(of: 4))
      (triple.mine, triple.theirs) = (triple.base, triple.base)
      for side in [\Triple.mine, \Triple.theirs] {
        for value in triple.base.undecided() where Bool.random(using: &random) {
          let isTaken = Bool.random(using: &random)
          try? triple[keyPath: side].resolve(value, taking: isTaken ? .mine : .theirs)
        }
        if Bool.random(using: &random) { changes.change(&triple[keyPath: side], most: 2) }
      }
      Self.check(triple, "seed \(seed), decided")
    }
  }

  private static func check(_ triple: Triple, _ place: String) {
    let (base, mine, theirs) = (triple.base, triple.mine, triple.theirs)
    let merged = triple.merged()
    let result = merged.journey
    expectSame(Journey.merging(base: base, mine: base, theirs: theirs).journey, theirs, place)
    expectSame(Journey.merging(base: base, mine: mine, theirs: base).journey, mine, place)
    expectSame(Journey.merging(base: base, mine: mine, theirs: mine).journey, mine, place)
    expectSame(triple.merged(), merged, place)
    let errors = result.problems().filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(place): \(errors.map { $0.message(in: .english) })")
    expectSame(JourneyReader.read(result.canonicalBytes()).journey, result, place)
    var named = mine
    for kind in EntityKind.allCases {
      let renamed = merged.renamed.filter { $0.entry.address.kind == kind }
      named.rename(
        kind, Dictionary(uniqueKeysWithValues: renamed.map { ($0.entry.address, $0.id) }))
    }
    let hasDoubles = DoubledKeys.exist(in: [base, mine, theirs, result])
    let (old, new) = (LostValues(base), LostValues(result))
    let (left, right) = (LostValues(named), LostValues(theirs))
    for (side, one, other) in [("mine", left, right), ("theirs", right, left)] {
      let lost = LostValues.lost(
        by: one, beside: other, since: old, in: new, areDecisionsClear: !hasDoubles)
      #expect(lost.isEmpty, "\(place) loses of \(side) \(lost.prefix(5))")
    }
    // Where one key stands twice, what is the same element is decided anew each time.
    guard !hasDoubles else { return }
    for (remover, keeper) in [(named, theirs), (theirs, named)] {
      let lost = LostCompany.lost(base, remover, keeper, in: result)
      #expect(lost.isEmpty, "\(place) loses what hung on what stays: \(lost.prefix(5))")
    }
    for (side, again) in [
      ("mine", Journey.merging(base: base, mine: mine, theirs: result, by: "Anna").journey),
      ("theirs", Journey.merging(base: base, mine: result, theirs: theirs, by: "Anna").journey),
    ] where again != result {
      let errors = again.problems().filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(place): again with \(side) \(errors)")
      // Of moves that cross each other a second merge may take other ones for the moves.
      expectSame(lines(again), lines(result), "\(place): again with \(side)")
    }
  }

  @Test(
    "of taking a change back: it is gone, and all that others did since stays",
    arguments: 0..<portions)
  func stepping(portion: Int) {
    for seed in Self.seeds(of: portion) {
      let triple = Triple(seed: seed)
      let (before, after) = (triple.base, triple.mine)
      let place = "seed \(seed)"
      expectSame(after.stepping(from: after, to: before), before, place)
      expectSame(before.stepping(from: before, to: after), after, place)
      var others = after
      var changes = RandomChanges(
        seed: UInt64(seed) &+ 99_991, hasDoubles: seed.isMultiple(of: 4))
      changes.change(&others)
      let stepped = others.stepping(from: after, to: before)
      let errors = stepped.problems().filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(place): \(errors.map { $0.message(in: .english) })")
      let lost = LostValues.lost(
        by: LostValues(others), since: LostValues(after), in: LostValues(stepped))
      #expect(lost.isEmpty, "\(place) loses \(lost.prefix(5))")
      let known = Set(others.undecided().map(\.conflict) + before.undecided().map(\.conflict))
      let new = stepped.undecided().filter { !known.contains($0.conflict) }
      #expect(new.isEmpty, "\(place) asks \(new.prefix(3))")
    }
  }

  /// The lines of the file in any order, also within lists that stand on one line.
  private static func lines(_ journey: Journey) -> [String] {
    String(decoding: journey.canonicalBytes(), as: UTF8.self).split(separator: "\n").map { line in
      let line = line.last == "," ? line.dropLast() : line
      guard line.last == "]", let start = line.firstIndex(of: "[") else { return String(line) }
      let parts = line[start...].dropFirst().dropLast().split(separator: ", ").sorted()
      return line[..<start] + parts.joined(separator: ", ")
    }.sorted()
  }
}
