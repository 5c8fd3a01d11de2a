import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Doubts about the completeness")
struct CompletenessTests {
  private func estimate(_ groups: [[Int]: Int], open: Int = 0) throws -> Score {
    var journey = Journey(id: "lists", title: "Lists")
    for (lists, count) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      for _ in 0..<count {
        journey.touchpoints.append(
          Touchpoint(
            id: EntityID("k\(journey.touchpoints.count)"), name: "k",
            foundVia: lists.map { Finding(list: EntityID("u\($0)")) }))
      }
    }
    for _ in 0..<open {
      let id = EntityID("k\(journey.touchpoints.count)")
      journey.touchpoints.append(
        Touchpoint(id: id, name: "k", foundVia: [Finding(entryPoint: .tasks)]))
    }
    return try FrictionScore.compute(journey)
  }

  @Test(
    "each doubt has its flag",
    arguments: [
      (
        [[0]: 5, [1]: 4],
        [Completeness.Flag.noOverlap, .tooFewItems, .oneListDominates, .robsonRegierViolated]
      ),
      ([[0, 1]: 4, [0, 1, 2]: 20], [.saturated, .fewerThanFourLists]),
      (
        [[0]: 10, [0, 1]: 6, [0, 1, 2]: 4], [.saturated, .oneListDominates, .fewerThanFourLists]
      ),
      ([[0]: 10, [1]: 10, [0, 1]: 60], []),
      (
        [[0]: 10, [1]: 10, [2]: 40, [0, 1]: 60, [0, 2]: 4, [1, 2]: 4],
        [.fewerThanFourLists, .listsDependent]
      ),
    ] as [([[Int]: Int], [Completeness.Flag])])
  func flags(_ groups: [[Int]: Int], _ flags: [Completeness.Flag]) throws {
    expectSame(try estimate(groups).completeness?.flags, flags)
  }

  @Test("the order of the contacts does not change which list is the first")
  func orderOfLists() throws {
    var journey = Journey(id: "lists", title: "Lists")
    journey.participants = ["a", "b", "c"].map { Participant(id: EntityID($0), alias: $0) }
    let groups = [("a", 5), ("b", 4), ("c", 3), ("ab", 6), ("bc", 2), ("ac", 1), ("abc", 4)]
    for (lists, count) in groups {
      for number in 0..<count {
        journey.touchpoints.append(
          Touchpoint(
            id: EntityID("\(lists)\(number)"), name: "k",
            foundVia: lists.map { Finding(list: EntityID(String($0))) }))
      }
    }
    let straight = try FrictionScore.compute(journey).completeness
    journey.touchpoints.reverse()
    expectSame(try FrictionScore.compute(journey).completeness, straight)
    expectSame(straight?.opinions.logLinear?.map(\.name).first, "1,2,3")
  }

  @Test("one list or none gives no estimate, and says why")
  func tooFewLists() throws {
    let one = try estimate([[0]: 12], open: 2)
    expectSame(one.completeness, nil)
    expectSame(one.reason(for: "/completeness"), .oneListOnly)
    expectSame([one.lists.lists, one.lists.observed, one.lists.known], [1, 12, 14])
    expectSame(try estimate([:], open: 3).reason(for: "/completeness"), .noLists)
  }

  @Test("what was found in open talk counts as known, not as a list")
  func openTalk() throws {
    let estimate = try #require(
      try estimate([[0]: 10, [1]: 10, [0, 1]: 24], open: 2).completeness)
    // 44 + 100 / 25 = 48
    expectNear([estimate.estimate, estimate.completeness], [48, 44.0 / 48], 1e-12)
    expectNear([estimate.foundShare], [46.0 / 48], 1e-12)
    expectSame(estimate.known, 46)
  }

  @Test("more contacts known than estimated are all found, not more than all")
  func allFound() throws {
    let estimate = try #require(
      try estimate([[0]: 10, [1]: 10, [0, 1]: 24], open: 20).completeness)
    expectSame(estimate.foundShare, 1)
  }
}
