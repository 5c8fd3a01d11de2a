import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("How much changed, in a few words")
struct DifferenceSummaryTests {
  private let old = Journey(
    id: "j1", title: "Old",
    tasks: [AuditTask(id: "t1", name: "Measure")],
    touchpoints: [
      Touchpoint(id: "k1", name: "Call"), Touchpoint(id: "k2", name: "Visit"),
      Touchpoint(id: "k3", name: "Invoice"),
    ])

  private func words(_ change: (inout Journey) -> Void, _ language: Language = .english) -> String {
    var new = old
    change(&new)
    return DifferenceSummary(from: old, to: new).text(in: language)
  }

  @Test("names contacts, answers, entries and what was moved or changed")
  func counts() {
    expectSame(words { _ in }, "nothing")
    expectSame(words({ _ in }, .german), "nichts")
    let much: (inout Journey) -> Void = { journey in
      journey.touchpoints.remove(at: 1)
      journey.touchpoints += [
        Touchpoint(id: "k4", name: "Offer"), Touchpoint(id: "k5", name: "Order"),
      ]
      journey.title = "New"
      journey.touchpoints[0].name = "Phone call"
      journey.tasks = []
      journey.participants = [Participant(id: "u1", alias: "Anna")]
      journey.rounds = [
        Round(
          id: "r1", date: Day("2026-11-22")!,
          ratings: [
            Rating(touchpoint: "k1", effort: .exact(4)), Rating(touchpoint: "k3", effort: .ask),
          ])
      ]
    }
    expectSame(
      words(much), "+2 touchpoints, -1 touchpoint, 2 rated, -1 entry, 2 changed, +1 further detail")
    expectSame(
      words(much, .german),
      "+2 Kontaktpunkte, -1 Kontaktpunkt, 2 bewertet, -1 Eintrag, 2 geändert, +1 weitere Angabe")
  }

  @Test("counts the contacts of answers once, and those that were taken back")
  func answers() {
    var rated = old
    rated.rounds = [
      Round(
        id: "r1", date: Day("2026-11-22")!,
        ratings: [
          Rating(touchpoint: "k1", effort: .exact(4), failure: .exact(0.1)),
          Rating(touchpoint: "k2", effort: .exact(4)),
        ])
    ]
    var changed = rated
    changed.rounds[0].ratings[0].effort = .exact(5)
    changed.rounds[0].ratings[0].failure = nil
    changed.rounds[0].ratings[1].effort = nil
    expectSame(
      DifferenceSummary(from: rated, to: changed).text(in: .english), "1 rated, 1 rating taken back"
    )
    expectSame(
      DifferenceSummary(from: rated, to: old).text(in: .german), "2 Bewertungen zurückgenommen")
    var moved = old
    moved.touchpoints.swapAt(0, 2)
    #expect(DifferenceSummary(from: old, to: moved).moved > 0)
  }
}
