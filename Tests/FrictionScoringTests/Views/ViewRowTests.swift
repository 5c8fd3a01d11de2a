import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("The views as rows to read")
struct ViewRowTests {
  private func rows(_ journey: Journey, _ kind: ViewKind) throws -> [ViewRow] {
    let all = ViewRow.rows(of: try FrictionScore.compute(journey))
    let start = try #require(all.firstIndex(of: .title(kind)))
    let rest = all[(start + 1)...]
    let end = rest.firstIndex { if case .title = $0 { true } else { false } } ?? all.endIndex
    return Array(rest[..<end])
  }

  private func journey(contacts: Int) -> Journey {
    var journey = Journey(id: "rows", title: "Rows")
    var ratings: [Rating] = []
    for number in 1...max(1, contacts) {
      let id = EntityID("k\(number)")
      journey.touchpoints.append(Touchpoint(id: id, name: "Kontakt \(number)"))
      ratings.append(
        Rating(
          touchpoint: id, effort: .exact(4), failure: .exact(number == 1 ? 0.5 : 0.1),
          importance: .exact(number == 1 ? 9 : 5), frequency: .exact(1)))
    }
    journey.rounds = [Round(id: "r1", date: Day("2026-11-22")!, ratings: ratings)]
    return journey
  }

  @Test("every view has a title, a meaning, and something to say, also without any data")
  func complete() throws {
    let empty = ViewRow.rows(of: try FrictionScore.compute(Journey(id: "e", title: "")))
    for kind in ViewKind.allCases {
      let start = try #require(empty.firstIndex(of: .title(kind)))
      expectSame(empty[start + 1], .meaning(kind))
      let said = empty[start + 2]
      #expect(said == .missing(kind) || said == .nothing(kind))
    }
    for language in Language.allCases {
      for row in empty {
        let text = row.spoken(in: language, currency: "EUR") { $0.text }.text
        #expect(!text.isEmpty && text.count <= 71, "\(text)")
      }
    }
  }

  @Test("of many contacts the first are shown, and how many more there are")
  func cut() throws {
    let found = try rows(journey(contacts: 30), .frequencyRelevance)
    expectSame(found[1], .quadrant(.actNow, contacts: 1))
    expectSame(found[2].touchpoint, "k1")
    // The others lie below both means.
    expectSame(
      Array(found.suffix(4)),
      [
        .quadrant(.prevent, contacts: 0), .quadrant(.simplify, contacts: 0),
        .quadrant(.watch, contacts: 29), .advice(.frequencyRelevance),
      ])
  }

  @Test("the few are as many as it takes to make up the vital share")
  func pareto() throws {
    let found = try rows(journey(contacts: 2), .pareto)
    let score = try FrictionScore.compute(journey(contacts: 2))
    let steps = try #require(score.views?.pareto)
    let count = steps[0].cumulatedShare >= ViewRow.vitalShare ? 1 : 2
    expectSame(
      found,
      [
        .meaning(.pareto),
        .reach(contacts: count, share: steps[count - 1].cumulatedShare),
      ] + steps.prefix(count).map(ViewRow.step) + [.advice(.pareto)])
  }

  @Test("where nobody judged detection there is no urgency, and it says what to enter")
  func noDetection() throws {
    expectSame(
      try rows(journey(contacts: 3), .actionPriority),
      [.meaning(.actionPriority), .missing(.actionPriority)])
    var judged = journey(contacts: 3)
    judged.rounds[0].ratings[0].detection = .exact(9)
    let found = try rows(judged, .actionPriority)
    expectSame(found.map(\.touchpoint), [nil, "k1", nil])
  }
}
