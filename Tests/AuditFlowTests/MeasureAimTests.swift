import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("Which contact a measure is for")
struct MeasureAimTests {
  /// Four letters, three of them bad, in the form of a measure.
  private func rated() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung", "Mahnung")
    walker.act(.home, .go(.judge))
    for row in 0..<3 {
      walker.act(.select(row))
      walker.keys(" ")
    }
    walker.act(.confirm)
    for answers in ["622539x", "532438x", "432337x", "1750091"] {
      walker.act(.home, .go(.judge))
      walker.keys(answers)
    }
    walker.act(.home)
    return walker
  }

  private func enterMeasure(_ what: String, _ walker: inout Walker) {
    walker.act(.go(.act), .add)
    walker.act(.paste(what))
    walker.act(.confirm, .confirm, .confirm)
  }

  private func served(_ walker: Walker) -> [String: [String]] {
    var served: [String: [String]] = [:]
    for campaign in walker.journey.campaigns {
      let names = campaign.serves.compactMap { walker.journey.name(of: $0) }
      for measure in campaign.measures { served[measure.what] = names }
    }
    return served
  }

  @Test("the first of the three that nothing is done about, each in an action of its own")
  func oneAfterTheOther() throws {
    var walker = rated()
    let first = try #require(walker.state.audit?.firstThree.measured)
    let names = first.compactMap { walker.journey.name(of: $0) }
    try #require(names.count == 3)
    for what in ["Eins", "Zwei", "Drei", "Vier"] { enterMeasure(what, &walker) }
    expectSame(
      served(walker),
      ["Eins": [names[0]], "Zwei": [names[1]], "Drei": [names[2]], "Vier": [names[0]]])
    expectSame(walker.journey.campaigns.count, 3)
  }

  @Test("a contact that came in after the measure is put on the line before it is rated")
  func lateContact() {
    var walker = rated()
    enterMeasure("Eins", &walker)
    walker.act(.go(.correspondence))
    walker.line("Zwsch")
    walker.act(.home)
    expectSame(walker.state.audit?.progress.withoutPhase, 1)
    walker.act(.nextStep, .home)
    expectSame(walker.state.nextStep, .assignPhases(1))
  }

  @Test("another one of the three by a key; the new measure is selected in the list")
  func chosen() throws {
    var walker = rated()
    let first = try #require(walker.state.audit?.firstThree.measured)
    try #require(first.count == 3)
    enterMeasure("Eins", &walker)
    walker.act(.go(.act), .add, .nextContact, .nextContact)
    guard case .firstResult(let form) = walker.state.room else {
      Issue.record("not in the form")
      return
    }
    expectSame(walker.state.aim(of: form), first[0])
    walker.act(.previousContact, .paste("Zwei"), .confirm, .confirm, .confirm)
    expectSame(served(walker)["Zwei"], [walker.journey.name(of: first[2]) ?? ""])
    guard case .measures(let list) = walker.state.room else {
      Issue.record("not in the list")
      return
    }
    let row = list.position.cursor
    expectSame(
      walker.journey.measures.enumerated().first { $0.offset == row }?.element.what, "Zwei")
  }

  @Test("what was tried becomes a measure for its contact; the judgement of today stays")
  func tried() throws {
    var walker = rated()
    let before = walker.journey.rounds
    walker.act(.go(.result), .down, .down)
    let third = try #require(walker.state.audit?.tackleFirst.dropFirst(2).first)
    walker.act(.tryOut)
    walker.keys("1")
    walker.act(.tryOut)
    guard case .trial = walker.state.room else {
      Issue.record("not in the trial")
      return
    }
    walker.act(.measures)
    guard case .firstResult(let form) = walker.state.room else {
      Issue.record("not in the form")
      return
    }
    let name = walker.journey.name(of: third) ?? ""
    expectSame(form.what.text, "Wartezeit gar nicht: \(name)")
    expectSame(walker.state.audit?.trial == nil, true)
    expectSame(walker.journey.rounds, before)
    walker.act(.confirm, .confirm, .confirm)
    expectSame(served(walker)["Wartezeit gar nicht: \(name)"], [name])
  }

  @Test("a trial stands in the way out once, however often one goes there and back")
  func oneTrial() throws {
    var walker = rated()
    let first = try #require(walker.state.audit?.firstThree.measured.first)
    walker.act(.go(.result), .tryOut)
    walker.keys("1")
    walker.act(.tryOut, .confirm)
    walker.keys("7")
    walker.act(.tryOut)
    guard case .trial = walker.state.room else {
      Issue.record("not in the trial")
      return
    }
    walker.act(.discard)
    for _ in 0..<6 {
      if case .trial = walker.state.room { Issue.record("a trial that has ended is shown") }
      walker.act(.back)
    }
    expectSame(walker.state.audit?.journey.touchpoint(first) != nil, true)
  }
}
