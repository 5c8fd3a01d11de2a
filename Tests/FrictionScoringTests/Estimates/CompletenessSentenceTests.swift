import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("What is said about completeness, whatever the lists are")
struct CompletenessSentenceTests {
  private func score(_ groups: [[Int]: Int], open: Int = 0) throws -> Score {
    var journey = Journey(id: "lists", title: "Lists")
    func add(_ lists: [Int]) {
      journey.touchpoints.append(
        Touchpoint(
          id: EntityID("k\(journey.touchpoints.count)"), name: "k",
          foundVia: lists.map { Finding(list: EntityID("u\($0)")) }))
    }
    for (lists, count) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      for _ in 0..<count { add(lists) }
    }
    for _ in 0..<open { add([]) }
    return try FrictionScore.compute(journey)
  }

  private func sentences(_ score: Score) -> [String] {
    Language.allCases.map { score.completenessSentence(in: $0) }
  }

  @Test("no list and one list give no number, and say what to do")
  func tooFew() throws {
    expectSame(
      sentences(try score([:], open: 5)),
      [
        "noch keine verdeckten Einzellisten; lassen Sie mindestens zwei Personen je eine schreiben",
        "no silent lists yet; have at least two people write one each",
      ])
    expectSame(
      sentences(try score([[0]: 20])),
      [
        "erst eine Einzelliste; lassen Sie eine zweite Person ihre eigene schreiben, ohne die erste zu kennen",
        "only one silent list; have a second person write one without knowing the first",
      ])
    expectSame(try score([[0]: 20]).completenessVerdict, .none(.oneListOnly))
  }

  @Test("two identical lists miss nothing by the numbers, which is said with its upper end")
  func identical() throws {
    let score = try score([[0, 1]: 14])
    expectSame(score.completenessVerdict, .identical)
    // 14 / 0.05^(1/14) = 17.3
    expectSame(
      sentences(score),
      [
        "alle Listen sind gleich; rechnerisch fehlt nichts, möglich sind bis zu 4 weitere",
        "all lists are the same; by the numbers nothing is missing, up to 4 more are possible",
      ])
    expectSame(score.completeness?.flags, [.saturated])
  }

  @Test("where more is known than the lists let one expect, no upper end is said")
  func identicalAndMore() throws {
    expectSame(
      sentences(try score([[0, 1]: 14], open: 6)),
      [
        "alle Listen sind gleich; rechnerisch fehlt nichts",
        "all lists are the same; by the numbers nothing is missing",
      ])
  }

  @Test("two disjoint lists say first that nothing bears the number")
  func disjoint() throws {
    let score = try score([[0]: 7, [1]: 6])
    expectSame(score.completenessVerdict, .disjoint)
    // 13 + 42 = 55
    expectSame(
      sentences(score),
      [
        "nichts steht auf zwei Listen, darum trägt die Zahl nicht: höchstens 24 % gefunden, mindestens 42 weitere (so die Schätzung; der Zufall lässt 7 % bis 56 % zu)",
        "nothing is on two lists, so nothing bears the number: at most 24% found, at least 42 more (so the estimate; chance allows 7% to 56%)",
      ])
  }

  @Test("a list within the other lets one expect nothing more")
  func saturated() throws {
    let score = try score([[0]: 4, [0, 1]: 12])
    expectSame(score.completenessVerdict, .saturated)
    expectSame(
      sentences(score),
      [
        "die Listen lassen nichts weiter erwarten, möglich sind bis zu 5 weitere",
        "the lists let one expect nothing more, up to 5 more are possible",
      ])
  }

  @Test("two lists that are too short, three lists and four lists are bounds with their doubts")
  func bounds() throws {
    let two = try score([[0]: 6, [1]: 6, [0, 1]: 3])
    expectSame(two.completenessVerdict, .bound)
    expectSame(
      sentences(two),
      [
        "höchstens 63 % gefunden, mindestens 9 weitere (so die Schätzung; der Zufall lässt 31 % bis 86 % zu)",
        "at most 63% found, at least 9 more (so the estimate; chance allows 31% to 86%)",
      ])
    expectSame(two.completeness?.flags, [.robsonRegierViolated])
    let three = try score([
      [0]: 3, [1]: 3, [2]: 3, [0, 1]: 8, [1, 2]: 8, [0, 2]: 8, [0, 1, 2]: 9,
    ])
    expectSame(three.completenessVerdict, .bound)
    expectSame(three.completeness?.flags, [.fewerThanFourLists])
    let four = try score([
      [0]: 3, [1]: 3, [2]: 3, [3]: 3, [0, 1]: 8, [1, 2]: 8, [2, 3]: 8, [0, 3]: 8, [0, 2]: 8,
      [1, 3]: 8,
    ])
    expectSame(four.completenessVerdict, .bound)
    expectSame(four.completeness?.flags, [])
    expectSame(
      sentences(four),
      [
        "höchstens 98 % gefunden, mindestens 2 weitere (so die Schätzung; der Zufall lässt 90 % bis 100 % zu)",
        "at most 98% found, at least 2 more (so the estimate; chance allows 90% to 100%)",
      ])
  }

  @Test("open talk may know as many as the lists let one expect; that is not all of them")
  func allKnown() throws {
    let some = try score([[0]: 10, [1]: 10, [0, 1]: 24], open: 6)
    expectSame(some.completenessVerdict, .allKnown)
    expectSame(
      sentences(some),
      [
        "bekannt sind so viele, wie mindestens zu erwarten sind (48); bis zu 8 weitere sind möglich",
        "as many are known as must be expected at least (48); up to 8 more are possible",
      ])
    expectSame(
      sentences(try score([[0]: 10, [1]: 10, [0, 1]: 24], open: 20)),
      [
        "bekannt sind so viele, wie die Listen höchstens erwarten lassen (58)",
        "as many are known as the lists let one expect at most (58)",
      ])
  }

  @Test("while one is missing, the share found is never said to be all")
  func neverAll() throws {
    // 402 + 1 / 401: a part of a contact is missing, so at least one.
    let completeness = try #require(try score([[0]: 1, [1]: 1, [0, 1]: 400]).completeness)
    expectSame(completeness.atLeastMore, 1)
    expectSame(completeness.spokenShare, 0.99)
  }

  @Test("each doubt is a sentence that fits a row of the screen, in both languages")
  func doubts() {
    for flag in Completeness.Flag.allCases {
      for language in Language.allCases {
        let sentence = flag.spoken(in: language)
        #expect(sentence.contains(": ") && sentence.hasSuffix("."), "\(sentence)")
        #expect(sentence.count <= 66, "\(sentence)")
      }
    }
  }
}
